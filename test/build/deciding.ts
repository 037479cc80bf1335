import { decide } from '#domain/decide/decide.ts'
import type { DecideContext, Decision } from '#domain/decide/decision.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { applyEvent, emptyLogbook, type LiveLogbook } from '#domain/logbook/logbook.ts'
import type { Outcome } from '#domain/outcome.ts'
import { CONTEXT } from './commands.ts'

/** A logbook that grows by commands, with everything it ever recorded. */
export interface Deciding {
  readonly logbook: LiveLogbook
  readonly events: EventDraft[]
  readonly decide: (command: Command, context?: Partial<DecideContext>) => Outcome<Decision>
  readonly apply: (events: readonly EventDraft[]) => void
}

/** The state that these commands lead to, one after the other; each must be accepted. */
export const given = (...commands: readonly Command[]): Deciding => {
  const logbook = emptyLogbook(CONTEXT.zone)
  const events: EventDraft[] = []
  const apply = (drafts: readonly EventDraft[]): void => {
    for (const event of drafts) {
      applyEvent(logbook, event)
      events.push(event)
    }
  }
  const deciding: Deciding = {
    logbook,
    events,
    apply,
    decide: (command, context = {}) => decide(logbook, command, { ...CONTEXT, ...context }),
  }
  for (const command of commands) {
    const decision = deciding.decide(command)
    if (!decision.ok) throw new Error(`given: ${command.do} refused: ${decision.reason}`)
    apply(decision.value.events)
  }
  return deciding
}
