import { interviewsOf, personOf } from '#domain/logbook/application.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import { announcedDay } from '#domain/entry/announcedDay.ts'
import {
  awaitsAnswer,
  hasLine,
  type Entry,
  type EntryKind,
  type EntryOf,
  type Interview,
  type KindOfLine,
} from '#domain/entry/entry.ts'
import type { MessageContext } from './context.ts'
import { isConnected } from '#domain/logbook/isConnected.ts'
import { reachedNow } from '#domain/logbook/reachedNow.ts'
import type { Person } from '#domain/logbook/person.ts'

/** Who is written to, with what may still be used to reach them. */
export const recipient = ({
  person,
  step,
  application,
  gone = [],
}: MessageContext): Person | undefined => {
  const known = person ?? personOf(application, step?.to)
  if (known === undefined) return undefined
  return reachedNow(known, known.left === true || gone.includes(known.id))
}

/** The interview the message is about. */
export const interviewOf = ({
  interview,
  application,
  now,
}: MessageContext): Interview | undefined =>
  interview ?? interviewsOf(application).findLast(({ at }) => at <= now)

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

/** The latest message or call of one's own so far that passes; a call of theirs is none. */
export const latestAttempt = (
  { application, now }: MessageContext,
  passes: (entry: EntryOf<KindOfLine<'attempt'>>) => boolean,
): EntryOf<KindOfLine<'attempt'>> | undefined =>
  application.entries.findLast(
    (entry): entry is EntryOf<KindOfLine<'attempt'>> =>
      entry.at <= now && hasLine(entry, 'attempt') && awaitsAnswer(entry) && passes(entry),
  )

const announcedOn = ({ promise, at }: EntryOf<'answer'> | Interview): string | undefined => {
  const day = announcedDay(promise, dayOf(at))
  return day === null ? undefined : localDate(day.day)
}

/** The day an answer was announced for: by the latest answer since the interview, else there. */
export const promisedOn = (context: MessageContext): string | undefined => {
  const interview = interviewOf(context)
  const answer = latest(
    context,
    'answer',
    (said) => said.at >= (interview?.at ?? '') && announcedOn(said) !== undefined,
  )
  const said = answer ?? interview
  return said && announcedOn(said)
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
