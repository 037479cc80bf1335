import type { DecideContext, Decision } from '#domain/decide/decision.ts'
import { decide } from '#domain/decide/decide.ts'
import type { Said } from '#domain/decide/said.ts'
import { scratchOf } from '#domain/decide/scratch.ts'
import type { Command } from '#domain/commands.ts'
import { ENTRY_KINDS } from '#domain/entry.ts'
import type { EventDraft } from '#domain/events.ts'
import { applyEvent, type Logbook } from '#domain/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

const TELLING: readonly string[] = ['opened', ...ENTRY_KINDS]

/** The one sentence that tells most of several changes; a mere count where none stands out. */
const most = (saids: readonly Said[]): Said => {
  const [only, second] = saids
  if (only !== undefined && second === undefined) return only
  return saids.find(({ key }) => TELLING.includes(key)) ?? { key: 'several', count: saids.length }
}

/**
 * Several commands as one change: all are accepted, each on what the ones before it made, or none
 * is. An erasure must be asked for alone, since what stands beside it could not be taken back.
 */
export const decideAll = (
  logbook: Logbook,
  commands: readonly Command[],
  context: DecideContext,
): Outcome<Decision> => {
  const [first, ...others] = commands
  if (first === undefined) return refused('value-malformed')
  if (others.length === 0) return decide(logbook, first, context)
  const scratch = scratchOf(logbook)
  const events: EventDraft[] = []
  const inverse: EventDraft[] = []
  const saids: Said[] = []
  for (const command of commands) {
    const decision = decide(scratch, command, context)
    if (!decision.ok) return decision
    if (decision.value.inverse === null) return refused('value-malformed')
    for (const event of decision.value.events) applyEvent(scratch, event)
    events.push(...decision.value.events)
    inverse.unshift(...decision.value.inverse)
    if (decision.value.events.length > 0) saids.push(decision.value.said)
  }
  return accepted({ events, inverse, said: most(saids) })
}
