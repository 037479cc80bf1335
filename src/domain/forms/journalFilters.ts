import { isUnread, readableOf } from '#domain/calendar/naturalField.ts'
import { daysOfPeriod, type Period } from '#domain/views/journalPeriod.ts'
import type { EntryKind } from '#domain/entry/entry.ts'
import type { Stage } from '#domain/vocabulary.ts'
import type { JournalFilter } from '#domain/views/journalFilter.ts'

/** The filters as they are chosen; empty means all. */
export interface JournalFilters {
  text: string
  period: Period
  /** Days, of the period `chosen` only; the words as written while they cannot be read. */
  from: string
  to: string
  person: string
  kind: EntryKind | ''
  stage: Stage | ''
}

export const noFilters = (): JournalFilters => ({
  text: '',
  period: 'all',
  from: '',
  to: '',
  person: '',
  kind: '',
  stage: '',
})

const DAY = { dayOnly: true }

/** Whether a day of the period cannot be read: less is left out than was meant. */
export const hasUnread = ({ period, from, to }: JournalFilters): boolean =>
  period === 'chosen' && [from, to].some((day) => isUnread(day, DAY))

/** What the host is asked for; a day that cannot be read leaves nothing out. */
export const filterOf = (
  { text, period, person, kind, stage, ...days }: JournalFilters,
  now: string,
): JournalFilter => {
  const from = readableOf(days.from, DAY)
  const to = readableOf(days.to, DAY)
  return {
    ...(text.trim() === '' ? {} : { text }),
    ...(period === 'chosen'
      ? { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) }
      : daysOfPeriod(period, now)),
    ...(person.trim() === '' ? {} : { person }),
    ...(kind === '' ? {} : { kinds: [kind] }),
    ...(stage === '' ? {} : { stages: [stage] }),
  }
}
