import { interviewsOf, personOf } from '#domain/logbook/application.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import type { Entry, EntryKind, EntryOf, Interview, Promised } from '#domain/entry/entry.ts'
import type { MessageContext } from './context.ts'
import type { Person } from '#domain/logbook/person.ts'

/** Who is written to. */
export const recipient = ({ person, step, application }: MessageContext): Person | undefined =>
  person ?? personOf(application, step?.to)

/** The interview the message is about. */
export const interviewOf = ({
  interview,
  application,
  now,
}: MessageContext): Interview | undefined =>
  interview ?? interviewsOf(application).findLast(({ at }) => at <= now)

/** Whether the LinkedIn connection with the recipient is known to be accepted. */
export const isConnected = (context: MessageContext): boolean => {
  const person = recipient(context)
  return (
    person?.linkedinConnected === true ||
    latest(context, 'linkedin-acceptance', ({ from }) => from === person?.id) !== undefined
  )
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

const promisedDay = (promise: Promised | undefined, saidAt: string): string | undefined => {
  if (promise?.kind === 'within') return localDate(dayOf(saidAt) + promise.days)
  if (promise?.kind !== 'date') return undefined
  // A date on or before the day it was given counts as none: it announces nothing.
  return promise.date > saidAt.slice(0, 10) ? promise.date : undefined
}

/** The day an answer was announced for: by the latest answer since the interview, else there. */
export const promisedOn = (context: MessageContext): string | undefined => {
  const interview = interviewOf(context)
  const answer = latest(
    context,
    'answer',
    ({ at, promise }) => at >= (interview?.at ?? '') && promisedDay(promise, at) !== undefined,
  )
  if (answer !== undefined) return promisedDay(answer.promise, answer.at)
  return interview && promisedDay(interview.promise, interview.at)
}

/**
 * What was noted from the exchange with this person. Points nobody is named for are dealt out in
 * turn among the people met, so that two thanks never quote the same one.
 */
export const pointsFor = (context: MessageContext): readonly string[] => {
  const interview = interviewOf(context)
  const person = recipient(context)
  const points = interview?.points ?? []
  const own = points.filter((point) => point.person !== undefined && point.person === person?.id)
  if (own.length > 0) return own.map(({ text }) => text)
  const shared = points.filter((point) => point.person === undefined)
  const turn = turnOf(context)
  const met = Math.max(interview?.met.length ?? 0, 1)
  return shared.filter((_, index) => index % met === turn).map(({ text }) => text)
}

/** The place of the recipient among the people met, from 0; it chooses the wording of a thanks. */
export const turnOf = (context: MessageContext): number => {
  const id = recipient(context)?.id
  return Math.max(interviewOf(context)?.met.findIndex((met) => met === id) ?? 0, 0)
}
