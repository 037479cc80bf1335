import type { Application, StepMark } from '#domain/logbook/application.ts'
import type { DecideContext, Change } from './decision.ts'
import { markEvent } from './markEvent.ts'
import { present } from './present.ts'
import { same } from '#domain/same.ts'
import type { SaidKey } from './said.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { By } from '#domain/vocabulary.ts'

const known = (
  logbook: Logbook,
  { application: id, step }: { readonly application: string; readonly step: string },
  { proposed }: DecideContext,
): Outcome<Application> => {
  const application = present(logbook, id)
  if (!application.ok) return application
  if (proposed === undefined || application.value.marks[step] !== undefined) return application
  return proposed(application.value, step) === undefined ? refused('no-such-step') : application
}

const change = ({ details }: Application, key: SaidKey, events: readonly EventDraft[]): Change => ({
  events,
  said: { key, company: details.company },
})

/** Puts a step to a moment on the person's wall clock; before it opens, that is kept in mind. */
export const snoozeStep = (
  logbook: Logbook,
  command: CommandOf<'snooze-step'>,
  context: DecideContext,
): Outcome<Change> => {
  const application = known(logbook, command, context)
  if (!application.ok) return application
  const { application: id, step, until } = command
  const { zone } = context
  const opens = context.proposed?.(application.value, step)?.opens
  const early = opens !== undefined && until < opens ? { opens } : {}
  const mark: StepMark = { as: 'snoozed', until, zone, ...early }
  const unchanged = same(application.value.marks[step], mark)
  return accepted(
    change(application.value, 'step-snoozed', unchanged ? [] : [markEvent(id, step, mark)]),
  )
}

/** What is said once a step is marked. */
export const SAID_OF_MARK = {
  done: 'step-done',
  dismissed: 'step-dismissed',
  wanted: 'step-reopened',
} as const satisfies By<CommandOf<'settle-step'>['as'], SaidKey>

/** Marks a step as done outside the journal, as not wanted, or as wanted although it would not stand. */
export const settleStep = (
  logbook: Logbook,
  command: CommandOf<'settle-step'>,
  context: DecideContext,
): Outcome<Change> => {
  const application = known(logbook, command, context)
  if (!application.ok) return application
  const { application: id, step, as } = command
  const unchanged = application.value.marks[step]?.as === as
  return accepted(
    change(
      application.value,
      SAID_OF_MARK[as],
      unchanged ? [] : [{ type: 'step-settled', application: id, body: { step, as } }],
    ),
  )
}

/** Takes a mark off a step, so that the rules propose it as before. */
export const reopenStep = (
  logbook: Logbook,
  { application: id, step }: CommandOf<'reopen-step'>,
): Outcome<Change> => {
  const application = present(logbook, id)
  if (!application.ok) return application
  const open = application.value.marks[step] === undefined
  return accepted(
    change(
      application.value,
      'step-reopened',
      open ? [] : [{ type: 'step-reopened', application: id, body: { step } }],
    ),
  )
}
