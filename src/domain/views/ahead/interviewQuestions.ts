import { holidayOn } from '#domain/calendar/holidays.ts'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import { dayOf } from '#domain/calendar/wallClock.ts'
import type { Interview } from '#domain/entry/entry.ts'
import type { InterviewQuestion } from './aheadDay.ts'
import type { CardInterview } from './dayContent.ts'

/** Whether it stands: nobody said that it is not held. */
const stands = ({ shown: { fate } }: CardInterview): boolean => fate === undefined

/** Whether the person said that it does start when it does. */
const isSaidRight = ({ at, rightAt }: Interview): boolean => rightAt === at

const overlap = ({ shown: a }: CardInterview, { shown: b }: CardInterview): boolean =>
  a.at < b.ends && b.at < a.ends

/**
 * What to ask about an interview to come: whether the day is right, where it is a public holiday of
 * the company's region, and whether the hour is, where another of that day, or of the days beside it,
 * is at the same time. What the person said is right is not asked again, as long as it starts then.
 */
export const interviewQuestions = (
  one: CardInterview,
  near: readonly CardInterview[],
  own: HolidayRegion,
): readonly InterviewQuestion[] => {
  if (!stands(one) || isSaidRight(one.interview)) return []
  const { details } = one.application
  const holiday = holidayOn(dayOf(one.interview.at), details.region ?? own)
  return [
    ...(holiday === null ? [] : [{ asks: 'holiday', holiday } as const]),
    ...near
      .filter((other) => other !== one && stands(other) && overlap(one, other))
      .map(({ interview: { id }, application }) => ({
        asks: 'together' as const,
        interview: id,
        company: application.details.company,
      })),
  ]
}
