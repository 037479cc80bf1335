import * as v from 'valibot'
import { known } from '#domain/entry/detail.ts'
import { entryKind } from '#domain/entry/entryRow.ts'
import { line, localDate, text } from '#domain/fields/fields.ts'

/**
 * An offer that was received, the first or a new one; `deadline` is the last day to answer it. What
 * it is worth is kept in the words they used.
 */
export const offer = entryKind({
  kind: 'offer',
  fields: {
    deadline: v.optional(localDate),
    salary: v.optional(line),
    startsOn: v.optional(localDate),
    contract: v.optional(line),
    trialPeriod: v.optional(line),
    remoteDays: v.optional(line),
    benefits: v.optional(text),
  },
  countsAs: 'answer',
  isAnswer: true,
  line: 'aside',
  asks: [
    'deadline',
    'at',
    'salary',
    'startsOn',
    'contract',
    'trialPeriod',
    'remoteDays',
    'benefits',
    'note',
  ],
  writes: ['salary', 'contract', 'trialPeriod', 'remoteDays', 'benefits'],
  drawing: () => 'contract',
  details: ({ deadline, salary }) => [
    ...known(deadline, (date) => ({ tells: 'deadline', date })),
    ...known(salary, (value) => ({ tells: 'text', text: value })),
  ],
  result: ({ deadline }) => known(deadline, (date) => ({ tells: 'deadline', date }))[0],
})
