import type { HolidayId, HolidayRegion } from '#domain/calendar/holidayIds.ts'
import { holidayOn } from '#domain/calendar/holidays.ts'
import { dayOf, localDate, type LocalDate, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { weekCustomOf, weekOf } from '#domain/calendar/weekCustom.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import { isMeeting } from '#domain/entry/entry.ts'
import { livedAt } from '#domain/entry/livedAt.ts'
import { fateOf } from '#domain/logbook/interviewFacts.ts'
import { isDeed } from '#domain/views/deeds.ts'
import type { PlannedApplication } from './plannedApplication.ts'

/** An interview of a day. */
export interface DayInterview {
  readonly application: string
  readonly at: LocalDateTime
  readonly company: string
}

export interface WeekDay {
  readonly date: LocalDate
  readonly holiday: HolidayId | null
  /** What the person did that day: thanks, invitations, follow-ups, applications sent. */
  readonly done: number
  /** Open steps whose moment is that day. */
  readonly steps: number
  readonly interviews: readonly DayInterview[]
}

/** What each day holds, over all applications; kept as they change one by one. */
export interface Days {
  readonly add: (planned: PlannedApplication) => void
  readonly remove: (planned: PlannedApplication) => void
  readonly interviewsOn: (date: LocalDate) => readonly DayInterview[]
  /** The week of `now`, from the day that weeks begin on in the region. */
  readonly week: (now: LocalDateTime, region: HolidayRegion) => readonly WeekDay[]
}

interface DayCount {
  done: number
  steps: number
  /** In no order. */
  meetings: DayInterview[]
  /** The same by time, once they were asked for; null where that has to be done anew. */
  interviews: readonly DayInterview[] | null
}

const noCount = (): DayCount => ({ done: 0, steps: 0, meetings: [], interviews: null })

const dateOf = (moment: LocalDateTime): LocalDate => moment.slice(0, 10)

const byTime = (a: DayInterview, b: DayInterview): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.application < b.application ? -1 : 1

/** Begins with no application; days are those of `zone`, or as each was written. */
export const makeDays = (zone?: Zone): Days => {
  const counts = new Map<LocalDate, DayCount>()
  const countOf = (moment: LocalDateTime): DayCount => {
    const date = dateOf(moment)
    const count = counts.get(date) ?? noCount()
    counts.set(date, count)
    return count
  }
  const meet = (count: DayCount, interview: DayInterview): void => {
    count.meetings.push(interview)
    count.interviews = null
  }
  const part = (count: DayCount, { application }: DayInterview): void => {
    count.meetings = count.meetings.filter((other) => other.application !== application)
    count.interviews = null
  }
  const interviewsOf = (count: DayCount): readonly DayInterview[] =>
    (count.interviews ??= count.meetings.toSorted(byTime))
  const tell = ({ application, steps }: PlannedApplication, by: 1 | -1): void => {
    const { company } = application.details
    for (const step of steps)
      if (step.untold !== true && step.over !== true) countOf(step.moment).steps += by
    for (const entry of application.entries) {
      const at = zone === undefined ? entry.at : livedAt(entry, zone)
      const count = countOf(at)
      const interview = { application: application.id, at, company }
      if (isMeeting(entry)) {
        // What was cancelled, or not held, is no appointment of the day.
        if (fateOf(application, entry) === undefined) (by === 1 ? meet : part)(count, interview)
      } else if (isDeed(entry)) count.done += by
    }
  }
  return {
    add: (planned) => {
      tell(planned, 1)
    },
    remove: (planned) => {
      tell(planned, -1)
    },
    interviewsOn: (date) => interviewsOf(counts.get(date) ?? noCount()),
    week: (now, region) => {
      const first = weekOf(dayOf(now), weekCustomOf(region))
      return Array.from({ length: 7 }, (_, offset) => {
        const day = first + offset
        const date = localDate(day)
        const count = counts.get(date) ?? noCount()
        const { done, steps } = count
        return {
          ...{ date, holiday: holidayOn(day, region), done, steps },
          interviews: interviewsOf(count),
        }
      })
    },
  }
}
