import type { DecideContext, Decision } from './decision.ts'
import { decide } from './decide.ts'
import { COUNTED, type Said } from './said.ts'
import { scratchOf } from './scratch.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { ENTRY_KINDS } from '#domain/entry/entry.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { applyEvent, type Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

const TELLING: readonly string[] = ['opened', ...ENTRY_KINDS]

/** What one accepted command says, and which application it is about. */
interface SaidOf {
  readonly said: Said
  readonly application: string | undefined
}

/** The same change of several applications is counted; another mixture is only a number of changes. */
const counted = (saids: readonly Said[]): Said => {
  const [first, ...others] = saids
  const count = saids.length
  return first !== undefined &&
    COUNTED.includes(first.key) &&
    others.every(({ key }) => key === first.key)
    ? { key: first.key, count }
    : { key: 'several', count }
}

/** The one sentence that tells most of several changes; a count where none speaks for all. */
const most = (changes: readonly SaidOf[]): Said => {
  const [only, second] = changes
  if (only !== undefined && second === undefined) return only.said
  const saids = changes.map(({ said }) => said)
  if (new Set(changes.map(({ application }) => application)).size > 1) return counted(saids)
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
  const changes: SaidOf[] = []
  for (const command of commands) {
    const decision = decide(scratch, command, context)
    if (!decision.ok) return decision
    if (decision.value.inverse === null) return refused('value-malformed')
    for (const event of decision.value.events) applyEvent(scratch, event)
    events.push(...decision.value.events)
    inverse.unshift(...decision.value.inverse)
    if (decision.value.events.length > 0)
      changes.push({
        said: decision.value.said,
        application: 'application' in command ? command.application : undefined,
      })
  }
  return accepted({ events, inverse, said: most(changes) })
}
