import type { Drawing } from '#domain/entry/entryRow.ts'
import { call } from '#domain/entry/call.ts'
import { outcomesFor } from '#domain/entry/outcomes.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { CallScript } from '#domain/messages/callScripts.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { FollowUpOutcome } from '#domain/vocabulary.ts'
import type { Call } from './callEntry.ts'

/** The number that is dialled: the person's own, or the switchboard or assistant before it. */
export type Line = Call['channel']
type CalledStep = Pick<StepView, 'channels' | 'hints' | 'leaveMessage'>
type Numbers = Pick<Person, 'phone' | 'assistantPhone'>

const isThroughSwitchboard = ({ channels }: Pick<StepView, 'channels'>): boolean =>
  channels[0]?.channel === 'switchboard'

const hasOnlyAssistant = (person: Numbers | undefined): boolean =>
  person?.assistantPhone !== undefined && !person.phone

/** Whether somebody else is likely to answer, who is asked for the person first. */
export const asksFirst = (step: CalledStep, person: Numbers | undefined): boolean =>
  step.hints.includes('ask-assistant-first') ||
  isThroughSwitchboard(step) ||
  hasOnlyAssistant(person)

/** The number to begin with. */
export const firstLine = (step: CalledStep, person: Numbers | undefined): Line =>
  Boolean(person?.assistantPhone) && (isThroughSwitchboard(step) || !person?.phone)
    ? 'switchboard'
    : 'phone'

/** The script shown first: what the step asks for, else what is said on that line. */
export const firstScript = ({ leaveMessage }: CalledStep, line: Line): CallScript => {
  if (leaveMessage === true) return 'voicemail'
  return line === 'switchboard' ? 'assistant' : 'call'
}

/** What can come of a call that one makes: it is never only sent, and nobody leaves one a message. */
export type CalledOutcome = Exclude<FollowUpOutcome, 'sent' | 'left-me-message'>

/** What can come of a call on this line, the usual thing first. */
export const callOutcomes = (line: Line): readonly CalledOutcome[] =>
  outcomesFor(line).flatMap((outcome) =>
    outcome === 'sent' || outcome === 'left-me-message' ? [] : [outcome],
  )

/** A call as the journal draws it, by what came of it. */
export const callDrawing = (channel: Line, outcome: FollowUpOutcome): Drawing =>
  call.drawing({
    kind: 'call',
    id: '',
    at: '',
    zone: '',
    direction: 'outgoing',
    channel,
    outcome,
  })

/**
 * What follows once the outcome is known: what was said is told on the sheet of an entry; or the
 * call is noted, and then a wrong number is corrected where it is known whose it is.
 */
export const afterCall = (
  outcome: FollowUpOutcome,
  person: Numbers | undefined,
): 'tell' | 'correct-number' | 'end' => {
  if (outcome === 'reached') return 'tell'
  return outcome === 'wrong-number' && person !== undefined ? 'correct-number' : 'end'
}
