import { interviewsOf, personOf } from '#domain/logbook/application.ts'
import { fateOf, missOf } from '#domain/logbook/interviewFacts.ts'
import type { Entry, EntryKind, EntryOf, Interview } from '#domain/entry/entry.ts'
import type { MessageContext } from './context.ts'
import { isConnected } from '#domain/logbook/isConnected.ts'
import { entryOfStep } from '#domain/logbook/stepId.ts'
import { reachedNow } from '#domain/logbook/reachedNow.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { ReasonId } from '#domain/rules/step.ts'

/**
 * The interview that is to come, where one is: the one a step of preparing is about, else the next. What
 * a decision overtook stands in the reader's diary until the message tells them.
 */
export const nextInterview = ({
  application,
  now,
  step,
}: MessageContext): Interview | undefined => {
  const ahead = interviewsOf(application).filter(
    (interview) => interview.at > now && missOf(application, interview) === undefined,
  )
  const prepared = step?.rule === 'prepare' ? entryOfStep(step.id) : undefined
  return ahead.find(({ id }) => id === prepared) ?? ahead[0]
}

/** Who is to receive the person at the interview a step of preparing is about. */
const expecting = (context: MessageContext): string | undefined => {
  if (context.step?.rule !== 'prepare') return undefined
  const interview = nextInterview(context)
  return interview?.lead ?? interview?.met[0]
}

/** Who is written to, with what may still be used to reach them. */
export const recipient = (context: MessageContext): Person | undefined => {
  const { person, step, application, gone = [] } = context
  const known = person ?? personOf(application, step?.to ?? expecting(context))
  if (known === undefined) return undefined
  return reachedNow(known, known.left === true || gone.includes(known.id))
}

/** Whether somebody was there, by what was noted of the interview. */
const wasThere = ({ met, lead }: Interview, id: string): boolean => met.includes(id) || lead === id

/** Steps that are about an appointment which did not take place. */
const ABOUT_MISSED: ReadonlySet<ReasonId> = new Set([
  'they-did-not-come',
  'could-not-come',
  'cancelled',
  'cancelled-with-date',
])

/** Interviews that have begun and were not called off, nor missed by either side. */
const begunOf = ({ application, now }: MessageContext): readonly Interview[] =>
  interviewsOf(application).filter(
    (interview) => interview.at <= now && fateOf(application, interview) === undefined,
  )

const missedOf = ({ application }: MessageContext): Interview | undefined =>
  interviewsOf(application).findLast((interview) => missOf(application, interview) !== undefined)

/**
 * The interview the message is about: the latest one held; for a thanks the latest that the person
 * was at; the one that did not take place where the step is about that, or where none was held.
 */
export const interviewOf = (context: MessageContext): Interview | undefined => {
  const { interview, step } = context
  if (interview !== undefined) return interview
  if (step !== undefined && ABOUT_MISSED.has(step.because.reason)) return missedOf(context)
  const begun = begunOf(context)
  const id = recipient(context)?.id
  const own =
    id !== undefined && (step?.rule === 'thank' || step?.rule === 'connect')
      ? begun.findLast((one) => wasThere(one, id))
      : undefined
  return own ?? begun.at(-1) ?? missedOf(context)
}

/**
 * Whether the reader was to be at the appointment the message is about. Written to nobody by name it
 * goes to whoever received the person, as long as nobody is named there either.
 */
export const wasExpected = (context: MessageContext): boolean => {
  const interview = interviewOf(context)
  const id = recipient(context)?.id
  if (interview === undefined) return false
  return id === undefined
    ? interview.met.length === 0 && interview.lead === undefined
    : wasThere(interview, id)
}

/** Whether an interview took place, and the reader was there. */
export const wasMet = (context: MessageContext): boolean => {
  const interview = interviewOf(context)
  return (
    interview !== undefined &&
    fateOf(context.application, interview) === undefined &&
    wasExpected(context)
  )
}

/** When the reader was met last, where that was at an interview before the one the message is about. */
export const metBefore = (context: MessageContext): string | undefined => {
  const id = recipient(context)?.id
  if (id === undefined || wasMet(context)) return undefined
  const about = interviewOf(context)?.at ?? ''
  return begunOf(context).findLast((one) => one.at < about && wasThere(one, id))?.at
}

/** Whom the person spoke with at the interview, but for the reader. */
export const othersMet = (context: MessageContext): readonly Person[] => {
  const interview = interviewOf(context)
  const reader = recipient(context)?.id
  return context.application.people.filter(
    ({ id }) => interview !== undefined && id !== reader && wasThere(interview, id),
  )
}

/** Whether the LinkedIn connection with the recipient was known to be accepted by now. */
export const isRecipientConnected = (context: MessageContext): boolean => {
  const person = recipient(context)
  const { application, now } = context
  return (
    person !== undefined &&
    isConnected(
      person,
      application.entries.filter(({ at }) => at <= now),
    )
  )
}

/** Whether all who are named at the interview are of the agency: the company itself was not there. */
export const wasAgencyAlone = (context: MessageContext): boolean => {
  const interview = interviewOf(context)
  const there = context.application.people.filter(
    ({ id }) => interview !== undefined && wasThere(interview, id),
  )
  return there.length > 0 && there.every(({ agency }) => agency === true)
}

/** The latest entry of a kind so far, where it passes. */
export const latest = <Kind extends EntryKind>(
  { application, now }: MessageContext,
  kind: Kind,
  passes: (entry: EntryOf<Kind>) => boolean = () => true,
): EntryOf<Kind> | undefined =>
  application.entries.findLast(
    (entry: Entry): entry is EntryOf<Kind> =>
      entry.kind === kind && entry.at <= now && passes(entry as EntryOf<Kind>),
  )

/**
 * What was noted from the exchange with this person; nothing for somebody who was not there. Points
 * nobody is named for are dealt out in turn among the people met, so that two thanks never quote the
 * same one as long as there are enough of them.
 */
export const pointsFor = (context: MessageContext): readonly string[] => {
  const interview = interviewOf(context)
  if (interview === undefined || !wasMet(context)) return []
  const person = recipient(context)?.id
  const points = interview.points ?? []
  const own = points.filter((point) => point.person !== undefined && point.person === person)
  if (own.length > 0) return own.map(({ text }) => text)
  const shared = points.filter((point) => point.person === undefined)
  const turn = turnOf(context)
  const met = Math.max(interview.met.length, 1)
  const dealt = shared.filter((_, index) => index % met === turn)
  return (dealt.length > 0 ? dealt : shared.slice(0, 1)).map(({ text }) => text)
}

/** The place of the recipient among the people met, from 0; it chooses the wording of a thanks. */
export const turnOf = (context: MessageContext): number => {
  const id = recipient(context)?.id
  return Math.max(interviewOf(context)?.met.findIndex((met) => met === id) ?? 0, 0)
}
