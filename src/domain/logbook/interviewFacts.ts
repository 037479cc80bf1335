import { interviewsOf, type Application } from './application.ts'
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
const FATES = ['cancelled', 'no-show', 'could-not-come'] as const satisfies readonly EntryKind[]
export type Fate = (typeof FATES)[number]

/** Why an interview was not held, by the latest account of it; undefined where it was, or is to be. */
export const fateOf = (
  { entries }: Pick<Application, 'entries'>,
  interview: Pick<Interview, 'id'>,
): Fate | undefined =>
  entries
    .flatMap((entry) =>
      'interview' in entry && entry.interview === interview.id ? [entry.kind] : [],
    )
    .flatMap((kind) => FATES.find((fate) => fate === kind) ?? [])
    .at(-1)

/** What became of an interview that was not held, beside an entry that is one. */
export const fateBeside = (
  application: Pick<Application, 'entries'>,
  entry: Entry,
): { readonly fate?: Fate } => {
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
