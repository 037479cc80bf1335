import type { EventDraft } from '#domain/logbook/events.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'

const EVENTS = 80_000
const APPLICATIONS = 10_000
const PER_BATCH = 500

/** An entry of usual length, different each time. */
export const entryDraft = (n: number): EventDraft => ({
  type: 'entry-recorded',
  application: `application-${n % APPLICATIONS}`,
  body: {
    entry: {
      id: `entry-${n}`,
      kind: 'follow-up',
      at: '2026-03-04T10:00',
      zone: 'Europe/Paris',
      to: `person-${n % 997}`,
      channel: 'email',
      outcome: 'sent',
      text: 'Bonjour Madame, je reviens vers vous comme convenu. '.repeat(1 + (n % 4)),
    },
  },
})

/** Writes a logbook of 80,000 entries of 10,000 applications into a folder. */
export const writeLongHistory = async (folder: string): Promise<void> => {
  const { log } = await openLog(folder, { now: () => 0 })
  if (log === undefined) throw new Error('The logbook of the bench did not open.')
  for (let n = 0; n < EVENTS; n += PER_BATCH) {
    const drafts = Array.from({ length: PER_BATCH }, (_, index) => entryDraft(n + index))
    const outcome = await log.append(drafts, { batch: crypto.randomUUID(), recordedAt: n })
    if (!outcome.ok) throw new Error(outcome.reason)
  }
  await log.close()
}
