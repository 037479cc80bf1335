import { dayOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { localOf } from '#domain/calendar/zone.ts'
import { isMeeting, type Entry } from '#domain/entry/entry.ts'
import { livedAt } from '#domain/entry/livedAt.ts'
import type { Application } from '#domain/logbook/application.ts'
import { fateOf } from '#domain/logbook/interviewFacts.ts'
import { isFromThem } from '#domain/rules/contacts.ts'
import { entryOfStage, isDecided } from '#domain/stage.ts'
import type { Stage } from '#domain/vocabulary.ts'
import type { ViewTime } from './stepView.ts'
import type { Wait } from './usualDelay.ts'

/** An application with where it stands. */
export interface Staged {
  readonly application: Application
  readonly stage: Stage
}

interface Lived {
  readonly entry: Entry
  readonly at: LocalDateTime
}

const livedOn = ({ application }: Staged, { zone }: Pick<ViewTime, 'zone'>): readonly Lived[] =>
  application.entries.map((entry) => ({ entry, at: livedAt(entry, zone) }))

const earlier = (a: LocalDateTime, b: LocalDateTime): LocalDateTime => (a < b ? a : b)

/** The day held: several interviews of one day were agreed on together, and are one. */
const isNewDay = ({ at }: Lived, before: Lived | undefined): boolean =>
  before === undefined || dayOf(at) !== dayOf(before.at)

/** A word of theirs, or an interview on another day, held or not: for that they had to ask. */
const answers = ({ entry, at }: Lived, since: Lived): boolean =>
  isMeeting(entry) ? dayOf(at) > dayOf(since.at) : isFromThem(entry)

/**
 * The waits of an application, one for each day of interviews held: whole days until they answered, or
 * as far as somebody has waited without an answer, until now or until it was put away. The next interview
 * answers when it was noted, where that came before it: they had asked for it by then. Where nobody knows
 * when that was, and it is still ahead, by now they have.
 */
export const waitsOf = (staged: Staged, time: Pick<ViewTime, 'now' | 'zone'>): readonly Wait[] => {
  const { application, stage } = staged
  const { now } = time
  const lived = livedOn(staged, time)
  const putAway = isDecided(stage)
    ? lived.findLast(({ entry: { kind } }) => kind === entryOfStage(stage))
    : undefined
  const held = lived.filter(
    ({ entry, at }) => isMeeting(entry) && at <= now && fateOf(application, entry) === undefined,
  )
  const answeredAt = ({ entry, at }: Lived): LocalDateTime => {
    if (!isMeeting(entry)) return at
    const noted = application.notedAt?.[entry.id]
    if (noted !== undefined) return earlier(localOf(Date.parse(noted), time.zone), at)
    return earlier(now, at)
  }
  return held
    .filter((one, place) => isNewDay(one, held[place - 1]))
    .map((since): Wait => {
      const days = (at: LocalDateTime): number => Math.max(0, dayOf(at) - dayOf(since.at))
      const answer = lived.find((one) => one.at >= since.at && answers(one, since))
      if (answer !== undefined) return { days: days(answeredAt(answer)), isAnswered: true }
      return { days: days(putAway?.at ?? now), isAnswered: false }
    })
}
