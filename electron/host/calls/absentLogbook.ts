import { boardOf } from '#domain/views/board.ts'
import { figuresOf } from '#domain/views/figures.ts'
import { refused } from '#domain/outcome.ts'
import { todayOf } from '#domain/views/today.ts'
import type { ReadingCalls } from './readingCalls.ts'

/** Answers while no logbook is open: nothing there, and nothing pretended. */
export const absentLogbook = (now: () => string): ReadingCalls => ({
  board: () => boardOf([], 0),
  search: () => [],
  today: ({ rows }) => todayOf([], { now: now(), region: 'none', rows }),
  application: () => refused('logbook-unavailable'),
  applications: () => [],
  journal: () => ({ total: 0, rows: [] }),
  figures: ({ filter }) => figuresOf([], filter, { now: now(), zone: 'UTC' }),
  previewSettings: () => [],
  templates: () => [],
  removedApplications: () => ({ removed: [], merged: 0 }),
})
