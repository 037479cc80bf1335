import { weekCustomOf, weekOf, type WeekCustom } from '#domain/calendar/weekCustom.ts'
import type { StepMark } from '#domain/logbook/application.ts'
import { dayOf, startOfDay, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { inZone, type Zone } from '#domain/calendar/zone.ts'
import type { Step } from '#domain/rules/step.ts'
import { awayOn } from '#domain/away/spans.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { nowOf, type Now } from '#domain/rules/now.ts'
import { endingIn, isAnsweredAt, isOver } from './over.ts'
import { isSettled, markOf } from '#domain/rules/marks.ts'

/** Where a step stands in the person's week. */
export const WHENS = ['now', 'today', 'this-week', 'later'] as const
export type When = (typeof WHENS)[number]

/** A step as the person sees it: with what they did about it. */
export interface PlannedStep extends Step {
  /** The moment it is asked for: snoozed until, else suggested, else due. */
  readonly moment: LocalDateTime
  readonly snoozedUntil?: LocalDateTime
  /**
   * `now` may be done at once; `this-week` ends with the week of the region. What slipped stands on the
   * day on which it is suggested.
   */
  readonly when: When
  /** Past `closes`: shown as "when you can", never as a reproach. */
  readonly late: boolean
  /** Its time is over before the moment it waits for: it is promised for no day. */
  readonly over?: true
}

interface Today extends Pick<Settings, 'zone' | 'absences'> {
  readonly now: Now
  readonly week: WeekCustom
}

/** Whether the day of a moment has begun, and whether it is over. */
const isItsDay = (moment: LocalDateTime, now: Now): boolean =>
  now.hasCome(startOfDay(dayOf(moment)))
const isDayOver = (moment: LocalDateTime, now: Now): boolean =>
  now.hasCome(startOfDay(dayOf(moment) + 1))

const whenOf = (moment: LocalDateTime, { now, week }: Today): When => {
  if (isItsDay(moment, now)) return 'today'
  return now.hasCome(startOfDay(weekOf(dayOf(moment), week))) ? 'this-week' : 'later'
}

/** The moment chosen by the person, on the wall clock of `zone`. */
interface Chosen {
  readonly until: LocalDateTime
  /** When the step opened as planned, where they chose a moment before that. */
  readonly opens?: LocalDateTime | undefined
}

const chosenOf = (mark: StepMark | undefined, zone: Zone): Chosen | undefined => {
  if (mark?.as !== 'snoozed') return undefined
  if (mark.zone === zone) return mark
  const here = (moment: LocalDateTime): LocalDateTime => inZone(moment, mark.zone, zone)
  return { until: here(mark.until), opens: mark.opens === undefined ? undefined : here(mark.opens) }
}

/** Nobody is contacted on a day away, which may have been planned after the moment was chosen. */
const isWhileAway = ({ until }: Chosen, step: Step, { now, absences }: Today): boolean =>
  step.suggested !== undefined &&
  !isDayOver(until, now) &&
  awayOn(absences, until.slice(0, 10)) !== undefined

/** A moment before the step opens stands where it was chosen so, and the plan has not moved on. */
const isBeforePlan = ({ until, opens }: Chosen, step: Step): boolean =>
  until < step.opens && (opens === undefined || opens < step.opens)

/**
 * The moment chosen by the person, unless the plan moved past it: an hour they chose today stays
 * theirs while the day still allows a contact, then the next good slot takes over. One chosen before
 * the step opens stays theirs for that day; then the plan is as it was.
 */
const momentOf = (step: Step, chosen: Chosen | undefined, at: Today): LocalDateTime => {
  const { now } = at
  const natural = step.suggested ?? step.due
  if (chosen === undefined || isBeforePlan(chosen, step) || isWhileAway(chosen, step, at))
    return natural
  const { until } = chosen
  if (until < step.opens) return isDayOver(until, now) ? natural : until
  const isToday = isItsDay(natural, now) && !isDayOver(natural, now)
  return !now.isFrom(until) || isToday ? until : natural
}

const withMark = (step: Step, mark: StepMark | undefined, today: Today): PlannedStep => {
  const { now } = today
  const chosen = chosenOf(mark, today.zone)
  const until = chosen?.until
  const moment = momentOf(step, chosen, today)
  const isEarly = until !== undefined && until < step.opens
  // A moment that was chosen early and let pass leaves the plan as it was, its reminder included.
  const isKept = until !== undefined && !(isEarly && until !== moment)
  const isSnoozed = until === moment && !now.isFrom(until)
  const late = (step.closes !== undefined && now.isAfter(step.closes)) || isAnsweredAt(step, now)
  const opens = isEarly && isKept ? until : step.opens
  // What slipped waits for the return too.
  const waits = step.suggested !== undefined && !isItsDay(moment, now)
  const isNow = !isSnoozed && ((late && !waits) || (now.isFrom(opens) && now.isFrom(moment)))
  const marked = {
    ...step,
    opens,
    moment,
    ...(isKept ? { snoozedUntil: until } : {}),
    when: isNow ? 'now' : whenOf(moment, today),
    late,
  } satisfies PlannedStep
  return isOver(marked) ? { ...marked, because: endingIn(marked), over: true } : marked
}

/** The steps that are left once the person's marks are applied, each with its moment. */
export const markedSteps = (
  steps: readonly Step[],
  marks: Readonly<Record<string, StepMark>>,
  moment: LocalDateTime | Now,
  { zone, absences, region }: Pick<Settings, 'zone' | 'absences' | 'region'>,
): readonly PlannedStep[] => {
  const today: Today = { now: nowOf(moment), zone, absences, week: weekCustomOf(region) }
  // Most applications carry no mark, and looking one up by a long made-up key is what costs.
  if (Object.keys(marks).length === 0) return steps.map((step) => withMark(step, undefined, today))
  return steps.flatMap((step) => {
    return isSettled(marks, step.id) ? [] : [withMark(step, markOf(marks, step.id), today)]
  })
}
