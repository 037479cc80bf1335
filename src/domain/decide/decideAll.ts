import type { DecideContext, Decision } from './decision.ts'
import { decide } from './decide.ts'
import { mostTelling, type SaidOf } from './mostTelling.ts'
import { scratchOf } from './scratch.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { applyEvent, type Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/** The application a command is about; a person who moved is told of where they went. */
const aboutWhich = (command: Command): string | undefined => {
  if (command.do === 'move-person') return command.to?.application ?? command.application
  return 'application' in command ? command.application : undefined
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
        application: aboutWhich(command),
      })
  }
  return accepted({ events, inverse, said: mostTelling(changes) })
}
