import * as v from 'valibot'
import { known } from '#domain/entry/detail.ts'
import { entryKind } from '#domain/entry/entryRow.ts'
import { line, localDate } from '#domain/fields/fields.ts'

/** The post is mine. */
export const hire = entryKind({
  kind: 'hire',
  fields: { salary: v.optional(line), startsOn: v.optional(localDate) },
  countsAs: 'decision',
  isAnswer: true,
  line: 'aside',
  asks: ['at', 'salary', 'startsOn', 'note'],
  writes: ['salary'],
  drawing: () => 'key',
  details: ({ startsOn, salary }) => [
    ...known(startsOn, (date) => ({ tells: 'startsOn', date })),
    ...known(salary, (value) => ({ tells: 'text', text: value })),
  ],
  result: ({ startsOn }) => known(startsOn, (date) => ({ tells: 'startsOn', date }))[0],
})
