import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import type { JournalFilter } from '#domain/views/journalFilter.ts'

/** The stretches of time on offer; `chosen` is between two written dates. */
export const PERIODS = ['all', 'ahead', 'week', 'month', 'quarter', 'year', 'chosen'] as const
export type Period = (typeof PERIODS)[number]

const LAST_DAYS = { week: 7, month: 30, quarter: 91, year: 365 } as const

/** The first and last day of a period, counted from the person's today; left out means no bound. */
export const daysOfPeriod = (
  period: Exclude<Period, 'chosen'>,
  now: string,
): Pick<JournalFilter, 'from' | 'to'> => {
  const today = now.slice(0, 10)
  if (period === 'all') return {}
  if (period === 'ahead') return { from: today }
  return { from: localDate(dayOf(today) - LAST_DAYS[period] + 1), to: today }
}
