import { weekCustomOf, weekOf } from '#domain/calendar/weekCustom.ts'
import type { StepMark } from '#domain/logbook/application.ts'
import { dayOf, localDate, type LocalDate, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { inZone, type Zone } from '#domain/calendar/zone.ts'
import type { Step } from '#domain/rules/step.ts'
import type { Absences } from '#domain/away/absence.ts'
import { awayOn } from '#domain/away/spans.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { isSettled, markOf } from '#domain/rules/marks.ts'

/** Where a step stands in the person's week. */
export const WHENS = ['now', 'today', 'this-week', 'later'] as const
export type When = (typeof WHENS)[number]

/** A step as the person sees it: with what they did about it. */
export interface PlannedStep extends Step {
  /** The moment it is asked for: snoozed until, else suggested, else due. */
  readonly moment: LocalDateTime
  readonly snoozedUntil?: LocalDateTime
  /** `now` may be done at once; `this-week` ends with the week of the region. */
  readonly when: When
  /** Past `closes`: shown as "when you can", never as a reproach. */
  readonly late: boolean
}

interface Today {
  readonly now: LocalDateTime
  readonly zone: Zone
  readonly absences: Absences
  /** Somebody away contacts nobody. */
  readonly isAway: boolean
  readonly today: LocalDate
  /** The last day of the week, as the region has it. */
  readonly weekEnds: LocalDate
}

const todayAt = (
  now: LocalDateTime,
  { zone, absences, region }: Pick<Settings, 'zone' | 'absences' | 'region'>,
): Today => {
  const today = now.slice(0, 10)
  const weekEnds = localDate(weekOf(dayOf(now), weekCustomOf(region)) + 6)
  return { now, zone, absences, isAway: awayOn(absences, today) !== undefined, today, weekEnds }
}

const whenOf = (moment: LocalDateTime, { today, weekEnds }: Today): When => {
  const day = moment.slice(0, 10)
  if (day <= today) return 'today'
  return day <= weekEnds ? 'this-week' : 'later'
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
const isWhileAway = ({ until }: Chosen, step: Step, { today, absences }: Today): boolean => {
  const date = until.slice(0, 10)
  return step.suggested !== undefined && date >= today && awayOn(absences, date) !== undefined
}

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
  if (until < step.opens) return until.slice(0, 10) >= now.slice(0, 10) ? until : natural
  return until > now || natural.slice(0, 10) === now.slice(0, 10) ? until : natural
}

const withMark = (step: Step, mark: StepMark | undefined, today: Today): PlannedStep => {
  const { now } = today
  const chosen = chosenOf(mark, today.zone)
  const until = chosen?.until
  const moment = momentOf(step, chosen, today)
  const isEarly = until !== undefined && until < step.opens
  // A moment that was chosen early and let pass leaves the plan as it was, its reminder included.
  const isKept = until !== undefined && !(isEarly && until !== moment)
  const isSnoozed = until === moment && until > now
  const late = step.closes !== undefined && now > step.closes
  const opens = isEarly && isKept ? until : step.opens
  // What slipped waits for the return too.
  const waits = step.suggested !== undefined && today.isAway
  const isNow = !isSnoozed && ((late && !waits) || (opens <= now && moment <= now))
  return {
    ...step,
    opens,
    moment,
    ...(isKept ? { snoozedUntil: until } : {}),
    when: isNow ? 'now' : whenOf(moment, today),
    late,
  }
}

/** The steps that are left once the person's marks are applied, each with its moment. */
export const markedSteps = (
  steps: readonly Step[],
  marks: Readonly<Record<string, StepMark>>,
  now: LocalDateTime,
  settings: Pick<Settings, 'zone' | 'absences' | 'region'>,
): readonly PlannedStep[] => {
  const today = todayAt(now, settings)
  // Most applications carry no mark, and looking one up by a long made-up key is what costs.
  if (Object.keys(marks).length === 0) return steps.map((step) => withMark(step, undefined, today))
  return steps.flatMap((step) => {
    return isSettled(marks, step.id) ? [] : [withMark(step, markOf(marks, step.id), today)]
  })
}
