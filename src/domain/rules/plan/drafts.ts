import type { Application } from '#domain/logbook/application.ts'
import { makeCalendar, type Calendar } from '#domain/calendar/contactHours.ts'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { factsOf, type PlanTime } from '#domain/rules/facts.ts'
import { stepIdOf } from '#domain/rules/step.ts'
import { wallOf } from '#domain/rules/wall.ts'
import { markOf, isSettled } from './marks.ts'
import { personOfStep, suggestedAt, type Suggested } from './makeStep.ts'
import { suspensionOf, type Suspension } from './suspended.ts'
import { timedSteps, type BothClocks, type PlacedStep } from './timed.ts'

/** A step of one card before others are looked at. */
export interface Draft extends Suggested {
  readonly timed: PlacedStep
  /** Done, not wanted or put off: it keeps nobody out of its half-day, and stays where it is. */
  readonly isMarked: boolean
}

/** What one card alone asks for at a moment. */
export interface Drafted {
  readonly both: BothClocks
  readonly drafts: readonly Draft[]
  /** Steps that do not stand: they have lapsed, or wait for something else. */
  readonly hidden: readonly {
    readonly timed: PlacedStep
    readonly why: Suspension | 'lapsed'
  }[]
}

/** Reads one card at a moment: its facts, its steps, and what of them does not stand. */
export type Drafter = (application: Application, at: PlanTime) => Drafted

/** Facts on the clock of those who are contacted, and on one's own; read once where both agree. */
export const bothClocks = (settings: Settings) => {
  const mine = wallOf(settings.zone)
  const calendars = new Map<HolidayRegion, Calendar>()
  const calendarOf = (region: HolidayRegion): Calendar => {
    const known = calendars.get(region)
    if (known !== undefined) return known
    const made = makeCalendar({ ...settings, region })
    calendars.set(region, made)
    return made
  }
  return (application: Application, at: PlanTime): BothClocks => {
    const { zone = settings.zone, region = settings.region } = application.details
    const calendar = calendarOf(region)
    const theirs = factsOf(application, { settings, calendar, wall: wallOf(zone) }, at)
    return {
      theirs,
      mine:
        zone === settings.zone
          ? theirs
          : factsOf(application, { settings, calendar, wall: mine }, at),
    }
  }
}

/** Prepares the reading of cards under one person's settings. */
export const makeDrafter = (settings: Settings): Drafter => {
  const clocks = bothClocks(settings)
  return (application, at) => {
    const both = clocks(application, at)
    const steps = timedSteps(both)
    const { marks } = application
    const suspended = suspensionOf(
      steps.filter(({ lapsed }) => !lapsed),
      both.theirs,
      marks,
    )
    const drafts: Draft[] = []
    const hidden: Drafted['hidden'][number][] = []
    for (const timed of steps) {
      const why = timed.lapsed ? 'lapsed' : suspended(timed)
      if (why !== null) hidden.push({ timed, why })
      else drafts.push(draftOf(timed, marks))
    }
    return { both, drafts, hidden }
  }
}

const draftOf = (timed: PlacedStep, marks: Application['marks']): Draft => {
  const id = stepIdOf(timed.row.rule, timed.subject)
  return {
    timed,
    person: personOfStep(timed),
    at: suggestedAt(timed),
    isMarked: isSettled(marks, id) || markOf(marks, id)?.as === 'snoozed',
  }
}
