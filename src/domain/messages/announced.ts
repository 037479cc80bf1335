import { announcedDay } from '#domain/entry/announcedDay.ts'
import type { EntryOf, Interview } from '#domain/entry/entry.ts'
import type { Promised } from '#domain/entry/promise.ts'
import {
  dayOf,
  localDate,
  localDateTime,
  minuteOf,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'
import { GRAMMARS } from './grammar/grammar.ts'
import type { Language } from '#domain/language.ts'
import { interviewOf, latest, recipient, wasMet } from './about.ts'
import type { MessageContext } from './context.ts'
import { dayWords } from './dateWords.ts'
import { latestAttempt } from './received.ts'

/** An answer they announced: as it was said, when, and from which moment on it may be asked about. */
export interface Announced {
  readonly promise: Promised
  readonly saidAt: LocalDateTime
  /** Wall clock; the first moment at which it is due. */
  readonly from: LocalDateTime
  /** By the reader, not by somebody else there. */
  readonly byReader: boolean
}

const MINUTES_PER_HOUR = 60

const dueFrom = (promise: Promised, saidAt: LocalDateTime): LocalDateTime | undefined => {
  if (promise.kind === 'hours')
    return localDateTime(minuteOf(saidAt) + promise.hours * MINUTES_PER_HOUR)
  const day = announcedDay(promise, dayOf(saidAt))
  return day === null ? undefined : `${localDate(day.day + (day.throughout ? 1 : 0))}T00:00`
}

const announcedIn = (
  said: EntryOf<'answer' | 'cancelled'> | Interview | undefined,
  byReader: boolean,
): Announced | undefined => {
  if (said?.promise === undefined) return undefined
  const from = dueFrom(said.promise, said.at)
  return from === undefined ? undefined : { promise: said.promise, saidAt: said.at, from, byReader }
}

/** What was announced last: by the latest answer since the interview that named a moment, else there. */
export const announcedTo = (context: MessageContext): Announced | undefined => {
  const interview = interviewOf(context)
  const reader = recipient(context)?.id
  const since = (entry: { readonly at: string; readonly promise?: Promised | undefined }) =>
    entry.at >= (interview?.at ?? '') &&
    entry.promise !== undefined &&
    dueFrom(entry.promise, entry.at) !== undefined
  const answer = latest(context, 'answer', since)
  if (answer !== undefined)
    return announcedIn(answer, reader !== undefined && answer.from === reader)
  const cancelled = latest(
    context,
    'cancelled',
    (entry) => entry.interview === interview?.id && since(entry),
  )
  if (cancelled !== undefined) return announcedIn(cancelled, false)
  return announcedIn(interview, wasMet(context))
}

/** The day an answer was announced for, `YYYY-MM-DD`; undefined for none. */
export const promisedOn = (context: MessageContext): string | undefined => {
  const said = announcedTo(context)
  if (said === undefined) return undefined
  const day = announcedDay(said.promise, dayOf(said.saidAt))
  return day === null ? said.from.slice(0, 10) : localDate(day.day)
}

/** Whether what was announced is due by now: they have not answered, nor were they asked, since then. */
export const isPromiseDue = (context: MessageContext): boolean => {
  const said = announcedTo(context)
  return (
    said !== undefined &&
    said.from <= context.now &&
    latest(context, 'answer', ({ at }) => at >= said.from) === undefined &&
    latestAttempt(
      context,
      ({ at, outcome }) => at >= said.from && outcome !== 'no-answer' && outcome !== 'wrong-number',
    ) === undefined
  )
}

/** « une réponse vers le 26 novembre », "an answer within ten days": as it was said. */
export const announcedWords = (context: MessageContext, language: Language): string | undefined => {
  const said = announcedTo(context)
  if (said === undefined) return undefined
  const { announced } = GRAMMARS[language]
  const { promise } = said
  const day = (date: string) => dayWords(date, context.now, language, context.settings.region)
  switch (promise.kind) {
    case 'date':
      return promise.date === context.now.slice(0, 10) && context.channel !== 'letter'
        ? announced.today
        : announced.around(day(promise.date))
    case 'by':
      return announced.by(day(promise.date))
    case 'before':
      return announced.before(day(promise.date))
    case 'within':
      return announced.within(promise.days)
    case 'hours':
      return announced.withinHours(promise.hours)
    case 'vague':
    case 'none':
      return undefined
  }
}
