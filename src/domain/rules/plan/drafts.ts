import type { Application } from '#domain/logbook/application.ts'
import { makeCalendar, type Calendar } from '#domain/calendar/contactHours.ts'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { factsOf, type Facts, type Phase, type PlanTime } from '#domain/rules/facts.ts'
import { stepIdOf } from '#domain/rules/step.ts'
import { absencesOn, awayAt, type Away } from '#domain/rules/absences.ts'
import { wallOf, type Wall } from '#domain/rules/wall.ts'
import { isSettled, isUnmarked, isWanted, markOf, wantsSteps } from '#domain/rules/marks.ts'
import { personOfStep, timingOf, type Suggested } from './makeStep.ts'
import { suspensionOf, type Suspension } from '#domain/rules/suspended.ts'
import { timedSteps, type BothClocks, type PlacedStep } from './timed.ts'

/** A step of one card before others are looked at. */
export interface Draft extends Suggested {
  readonly timed: PlacedStep
  /** Done, not wanted or put off: it keeps nobody out of its half-day, and stays where it is. */
  readonly isMarked: boolean
}

/** A step that does not stand, and why. */
export interface HiddenDraft {
  readonly timed: PlacedStep
  readonly why: Suspension | 'lapsed' | 'interview-ahead' | 'offer'
}

/** What one card alone asks for at a moment. */
export interface Drafted {
  readonly both: BothClocks
  readonly drafts: readonly Draft[]
  /** Steps that do not stand: they have lapsed, or wait for something else. */
  readonly hidden: () => readonly HiddenDraft[]
}

/** Reads one card at a moment: its facts, its steps, and what of them does not stand. */
export type Drafter = (application: Application, at: PlanTime) => Drafted

/** Facts on the clock of those who are contacted, and on one's own; read once where both agree. */
const bothClocks = (settings: Settings) => {
  const mine = wallOf(settings.zone)
  const calendars = new Map<HolidayRegion, Calendar>()
  const calendarOf = (region: HolidayRegion): Calendar => {
    const known = calendars.get(region)
    if (known !== undefined) return known
    const made = makeCalendar({ ...settings, region })
    calendars.set(region, made)
    return made
  }
  const absences = new Map<Wall, readonly Away[]>()
  const absencesFor = (wall: Wall): readonly Away[] => {
    const known = absences.get(wall) ?? absencesOn(settings, wall)
    absences.set(wall, known)
    return known
  }
  return (application: Application, at: PlanTime): BothClocks => {
    const { zone = settings.zone, region = settings.region } = application.details
    const calendar = calendarOf(region)
    const factsOn = (wall: Wall): Facts =>
      factsOf(application, { settings, calendar, wall, absences: absencesFor(wall) }, at)
    const theirs = factsOn(wallOf(zone))
    return { theirs, mine: zone === settings.zone ? theirs : factsOn(mine) }
  }
}

/** What keeps the ordinary steps back in a phase. */
const HELD_BACK: Partial<Readonly<Record<Phase, 'interview-ahead' | 'offer'>>> = {
  ahead: 'interview-ahead',
  offered: 'offer',
}

const idOf = ({ row, subject }: PlacedStep): string => stepIdOf(row.rule, subject)

/** Steps that an interview ahead or an offer keeps back: what would stand without it. */
const heldBack = (both: BothClocks, known: readonly PlacedStep[]): readonly HiddenDraft[] => {
  const why = HELD_BACK[both.theirs.phase]
  if (why === undefined || both.theirs.held.length === 0) return []
  const ids = new Set(known.map(idOf))
  return timedSteps(both, 'open')
    .filter((timed) => !timed.lapsed && !ids.has(idOf(timed)))
    .map((timed) => ({ timed, why }))
}

/** Prepares the reading of cards under one person's settings. */
export const makeDrafter = (settings: Settings): Drafter => {
  const clocks = bothClocks(settings)
  return (application, at) => {
    const both = clocks(application, at)
    const steps = timedSteps(both)
    const { marks } = application
    const standing = steps.filter(({ lapsed }) => !lapsed)
    const suspended = suspensionOf(standing, both.theirs, marks)
    const shown: PlacedStep[] = []
    const hidden: HiddenDraft[] = []
    const show = (timed: PlacedStep, why: HiddenDraft['why'] | null): void => {
      if (why === null || isWanted(marks, idOf(timed))) shown.push(timed)
      else hidden.push({ timed, why })
    }
    for (const timed of steps) show(timed, timed.lapsed ? 'lapsed' : suspended(timed))
    const behind = () => heldBack(both, steps)
    // Most cards want nothing of what is held back, and working it out costs as much as the rest.
    if (wantsSteps(marks)) for (const { timed, why } of behind()) show(timed, why)
    return {
      both,
      drafts: shown.map(isUnmarked(marks) ? unmarked : (timed) => draftOf(timed, marks)),
      hidden: () => (wantsSteps(marks) ? hidden : [...hidden, ...behind()]),
    }
  }
}

/** A step that nothing was done with; most cards carry no mark at all. */
const unmarked = (timed: PlacedStep): Draft => ({
  timed,
  person: personOfStep(timed),
  ...timingOf(timed),
  isMarked: false,
})

const draftOf = (timed: PlacedStep, marks: Application['marks']): Draft => {
  const id = idOf(timed)
  const mark = markOf(marks, id)
  if (mark?.as !== 'snoozed') return { ...unmarked(timed), isMarked: isSettled(marks, id) }
  const { wall, absences } = timed.facts
  const until = wall.read(mark.until, mark.zone)
  // A moment chosen before the absence was known gives way to it.
  const chosen = awayAt(until, absences) !== undefined ? until : undefined
  return { timed, person: personOfStep(timed), ...timingOf(timed, chosen), isMarked: true }
}
