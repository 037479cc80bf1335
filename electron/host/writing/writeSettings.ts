import type { EventDraft } from '#domain/logbook/events.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { AppendContext } from '#electron/host/logbook/events/eventLog.ts'
import type { WorkingLogbook } from './workingLogbook.ts'

/** Writes settings that Relance keeps by itself, as a batch that is nobody's deed. */
export const writeSettings = async (
  working: WorkingLogbook,
  settings: Settings,
  context: AppendContext,
): Promise<Outcome<unknown>> => {
  const events: EventDraft[] = [{ type: 'settings-changed', application: null, body: { settings } }]
  const written = await working.log.append(events, context)
  if (written.ok) await working.apply(events, context.recordedAt)
  return written
}
