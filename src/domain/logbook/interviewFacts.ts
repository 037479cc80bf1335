import { interviewsOf, type Application } from './application.ts'
import { isOvertaken, type Decided } from './overtaken.ts'
import { localDateTime, minuteOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { isMeeting, type Entry, type EntryKind, type Interview } from '#domain/entry/entry.ts'

/** Which interview of the application it is, from 1: as it was said, else by its place. */
export const roundOf = (application: Application, interview: Interview): number =>
  interview.round ?? interviewsOf(application).findIndex(({ id }) => id === interview.id) + 1

/** Whether it has not ended at `now`. */
export const isAhead = (
  { at, durationMinutes }: Pick<Interview, 'at' | 'durationMinutes'>,
  now: LocalDateTime,
): boolean => localDateTime(minuteOf(at) + durationMinutes) > now

/** What is noted of an interview once it was held. */
const DETAILS = [
  'goodRapport',
  'promise',
  'nextContact',
  'channelAsked',
  'points',
  'assets',
  'addition',
  'documents',
  'note',
] as const satisfies readonly (keyof Interview)[]

/** Whether anything was told of it beyond when, where and with whom. */
export const hasDetail = (interview: Interview): boolean =>
  DETAILS.some((detail) => {
    const value = interview[detail]
    return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  })

/** The kinds that say an interview was not held, or not at its hour. */
const MISSES = ['cancelled', 'no-show', 'could-not-come'] as const satisfies readonly EntryKind[]
export type Miss = (typeof MISSES)[number]

/** What became of an interview that was not held: what was said of it, or `decided` before it came. */
export type Fate = Miss | 'decided'

/** What was said of an interview that was not held, by the latest account of it. */
export const missOf = (
  { entries }: Pick<Application, 'entries'>,
  interview: Pick<Interview, 'id'>,
): Miss | undefined =>
  entries
    .flatMap((entry) =>
      'interview' in entry && entry.interview === interview.id ? [entry.kind] : [],
    )
    .flatMap((kind) => MISSES.find((miss) => miss === kind) ?? [])
    .at(-1)

/** Why an interview was not held, or will not be; undefined where it was, or is to be. */
export const fateOf = (application: Decided, { id }: Pick<Interview, 'id'>): Fate | undefined => {
  const miss = missOf(application, { id })
  if (miss !== undefined) return miss
  const interview = application.entries.filter(isMeeting).find((one) => one.id === id)
  return interview !== undefined && isOvertaken(application, interview) ? 'decided' : undefined
}

/** What became of an interview that was not held, beside an entry that is one. */
export const fateBeside = (application: Decided, entry: Entry): { readonly fate?: Fate } => {
  const fate = isMeeting(entry) ? fateOf(application, entry) : undefined
  return fate === undefined ? {} : { fate }
}

/** Whether somebody may still have to say that an interview was moved or not held. */
export const isUnsettled = (
  application: Application,
  interview: Interview,
  now: LocalDateTime,
): boolean =>
  fateOf(application, interview) === undefined &&
  (isAhead(interview, now) ||
    !application.entries.some(({ id, at }) => id !== interview.id && at > interview.at))
