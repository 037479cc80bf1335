import { mondayOf } from '#domain/calendar/calendarDays.ts'
import { isMeeting, rowOf, type EntryKind } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { dayOf, localDate, type LocalDate, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { holidayOn } from '#domain/calendar/holidays.ts'
import type { HolidayId, HolidayRegion } from '#domain/calendar/holidayIds.ts'
import { WHENS, type When } from '#domain/rules/plan/marked.ts'
import { bySoonest, type StepView } from './stepView.ts'

/** One group of the first screen; `total` counts also the rows not sent. */
export interface StepGroup {
  readonly total: number
  readonly steps: readonly StepView[]
}

export interface WeekDay {
  readonly date: LocalDate
  readonly holiday: HolidayId | null
  /** What the person did that day: thanks, invitations, follow-ups. */
  readonly done: number
  /** Open steps whose moment is that day. */
  readonly steps: number
  readonly interviews: readonly {
    readonly application: string
    readonly at: LocalDateTime
    readonly company: string
  }[]
}

/** The first screen. */
export interface Today {
  readonly now: LocalDateTime
  readonly groups: Readonly<Record<When, StepGroup>>
  /** The current week, Monday to Sunday: what was done, what is planned, what is closed. */
  readonly week: readonly WeekDay[]
  readonly applications: number
}

/** One application with its open steps. */
export interface PlannedApplication {
  readonly application: Application
  readonly steps: readonly StepView[]
}

/** Deeds of the person: what others did and what is only remembered does not count as done. */
const isDeed = (kind: EntryKind): boolean => rowOf(kind).countsAs === 'contact'

const groupsOf = (steps: readonly StepView[], rows: number): Readonly<Record<When, StepGroup>> => {
  const group = (time: When): StepGroup => {
    const all = steps.filter(({ when }) => when === time).sort(bySoonest)
    return { total: all.length, steps: all.slice(0, rows) }
  }
  const [now, today, thisWeek, later] = WHENS
  return {
    [now]: group(now),
    [today]: group(today),
    [thisWeek]: group(thisWeek),
    [later]: group(later),
  }
}

interface DayCount {
  done: number
  steps: number
  interviews: { application: string; at: LocalDateTime; company: string }[]
}

const weekOf = (
  planned: readonly PlannedApplication[],
  now: LocalDateTime,
  region: HolidayRegion,
): readonly WeekDay[] => {
  const today = dayOf(now)
  const monday = mondayOf(today)
  const days = Array.from({ length: 7 }, (_, offset) => monday + offset)
  const counts = new Map<string, DayCount>(
    days.map((day) => [localDate(day), { done: 0, steps: 0, interviews: [] }]),
  )
  for (const { application, steps } of planned) {
    for (const { moment } of steps) {
      const count = counts.get(moment.slice(0, 10))
      if (count !== undefined) count.steps += 1
    }
    for (const entry of application.entries) {
      const count = counts.get(entry.at.slice(0, 10))
      if (count === undefined) continue
      if (isMeeting(entry))
        count.interviews.push({
          application: application.id,
          at: entry.at,
          company: application.details.company,
        })
      else if (isDeed(entry.kind)) count.done += 1
    }
  }
  return days.map((day) => {
    const date = localDate(day)
    const { done, steps, interviews } = counts.get(date) ?? { done: 0, steps: 0, interviews: [] }
    return {
      date,
      holiday: holidayOn(day, region),
      done,
      steps,
      interviews: interviews.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    }
  })
}

/** What to do now, today, this week and later, at most `rows` rows a group, and the week at a glance. */
export const todayOf = (
  planned: readonly PlannedApplication[],
  {
    now,
    region,
    rows,
  }: { readonly now: LocalDateTime; readonly region: HolidayRegion; readonly rows: number },
): Today => ({
  now,
  groups: groupsOf(
    planned.flatMap(({ steps }) => steps),
    rows,
  ),
  week: weekOf(planned, now, region),
  applications: planned.length,
})
