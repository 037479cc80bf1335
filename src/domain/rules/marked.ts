import type { StepMark } from '#domain/application.ts'
import {
  dayOf,
  localDate,
  weekdayOf,
  type LocalDate,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'
import { inZone, type Zone } from '#domain/calendar/zone.ts'
import type { Step } from '#domain/step.ts'

/** Where a step stands in the person's week. */
export const WHENS = ['now', 'today', 'this-week', 'later'] as const
export type When = (typeof WHENS)[number]

/** A step as the person sees it: with what they did about it. */
export interface PlannedStep extends Step {
  /** The moment it is asked for: snoozed until, else suggested, else due. */
  readonly moment: LocalDateTime
  readonly snoozedUntil?: LocalDateTime
  /** `now` may be done at once; `this-week` ends on Sunday. */
  readonly when: When
  /** Past `closes`: shown as "when you can", never as a reproach. */
  readonly late: boolean
}

interface Today {
  readonly now: LocalDateTime
  readonly today: LocalDate
  /** The week ends on Sunday. */
  readonly sunday: LocalDate
}

const todayAt = (now: LocalDateTime): Today => {
  const day = dayOf(now)
  return { now, today: now.slice(0, 10), sunday: localDate(day + 7 - weekdayOf(day)) }
}

const whenOf = (moment: LocalDateTime, { today, sunday }: Today): When => {
  const day = moment.slice(0, 10)
  if (day <= today) return 'today'
  return day <= sunday ? 'this-week' : 'later'
}

const snoozedUntil = (mark: StepMark | undefined, zone: Zone): LocalDateTime | undefined => {
  if (mark?.as !== 'snoozed') return undefined
  return mark.zone === zone ? mark.until : inZone(mark.until, mark.zone, zone)
}

/**
 * The moment chosen by the person, unless the plan moved past it: an hour they chose today stays
 * theirs while the day still allows a contact, then the next good slot takes over.
 */
const momentOf = (
  step: Step,
  until: LocalDateTime | undefined,
  now: LocalDateTime,
): LocalDateTime => {
  const natural = step.suggested ?? step.due
  if (until === undefined || until < step.opens) return natural
  return until > now || natural.slice(0, 10) === now.slice(0, 10) ? until : natural
}

const withMark = (
  step: Step,
  mark: StepMark | undefined,
  today: Today,
  zone: Zone,
): PlannedStep => {
  const { now } = today
  const until = snoozedUntil(mark, zone)
  const moment = momentOf(step, until, now)
  const isSnoozed = until !== undefined && until === moment && until > now
  const late = step.closes !== undefined && now > step.closes
  const isNow = !isSnoozed && (late || (step.opens <= now && moment <= now))
  return {
    ...step,
    moment,
    ...(until === undefined ? {} : { snoozedUntil: until }),
    when: isNow ? 'now' : whenOf(moment, today),
    late,
  }
}

/** The steps that are left once the person's marks are applied, each with its moment. */
export const markedSteps = (
  steps: readonly Step[],
  marks: Readonly<Record<string, StepMark>>,
  now: LocalDateTime,
  zone: Zone,
): readonly PlannedStep[] => {
  const today = todayAt(now)
  // Most applications carry no mark, and looking one up by a long made-up key is what costs.
  if (Object.keys(marks).length === 0)
    return steps.map((step) => withMark(step, undefined, today, zone))
  return steps.flatMap((step) => {
    const mark = marks[step.id]
    const isSettled = mark !== undefined && mark.as !== 'snoozed'
    return isSettled ? [] : [withMark(step, mark, today, zone)]
  })
}
