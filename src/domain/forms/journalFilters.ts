import { daysOfPeriod, type Period } from '#domain/views/journalPeriod.ts'
import type { EntryKind } from '#domain/entry/entry.ts'
import type { Stage } from '#domain/vocabulary.ts'
import type { JournalFilter } from '#domain/views/journalFilter.ts'

/** The filters as they are chosen; empty means all. */
export interface JournalFilters {
  text: string
  period: Period
  /** Days, of the period `chosen` only. */
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

/** What the host is asked for. */
export const filterOf = (
  { text, period, from, to, person, kind, stage }: JournalFilters,
  now: string,
): JournalFilter => ({
  ...(text.trim() === '' ? {} : { text }),
  ...(period === 'chosen'
    ? { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) }
    : daysOfPeriod(period, now)),
  ...(person.trim() === '' ? {} : { person }),
  ...(kind === '' ? {} : { kinds: [kind] }),
  ...(stage === '' ? {} : { stages: [stage] }),
})
