import { expect, it } from 'vitest'
import type { Fact } from '#domain/rules/fact.ts'
import { without } from '#domain/without.ts'
import { isLongOverAt, type Ending } from '#domain/rules/pastTime.ts'
import type { ReasonId, RuleId } from '#domain/rules/step.ts'

const CLOSES = '2028-10-10T10:00'
const DEADLINE: Fact = { fact: 'deadline-elsewhere', at: '2028-10-11' }
const ELSEWHERE: Fact = { fact: 'offer-elsewhere', at: CLOSES, company: 'Beta' }
const NEVER = '2099-01-01T00:00'

const yesterday = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

const ending = (
  rule: RuleId,
  reason: ReasonId,
  { facts = [], ...more }: { readonly facts?: readonly Fact[] } & Partial<Ending> = {},
): Ending => ({
  rule,
  closes: CLOSES,
  because: { reason, facts, numbers: [], sources: [] },
  ...more,
})

it.each([
  ['a follow-up, a week later', ending('follow-up', 'no-date'), '2028-10-17T00:00'],
  ['one at a date they gave, in a month', ending('follow-up', 'promised'), '2028-11-09T00:00'],
  [
    'the same, whatever deadline is named beside it',
    ending('follow-up', 'promised', { facts: [DEADLINE] }),
    '2028-11-09T00:00',
  ],
  [
    'word of an offer, a week later',
    ending('tell-offer', 'tell-offer', { facts: [ELSEWHERE] }),
    '2028-10-17T00:00',
  ],
  [
    'one put off, a week after that day',
    ending('follow-up', 'no-date', { snoozedUntil: '2028-10-12T10:00' }),
    '2028-10-19T00:00',
  ],
  [
    'thanks, where they lapse',
    ending('thank', 'thank', { lapses: '2028-10-12T11:00' }),
    '2028-10-12T11:00',
  ],
])('the time of %s is over', (_name, step, over) => {
  const [day = '', time = ''] = over.split('T')
  const before = time === '00:00' ? `${yesterday(day)}T23:59` : `${day}T10:59`
  expect([isLongOverAt(step, before), isLongOverAt(step, over)]).toEqual([false, true])
})

it('what never closes is never over', () => {
  expect(isLongOverAt(without(ending('follow-up', 'no-date'), 'closes'), NEVER)).toBe(false)
})

it('word of an offer is over with its deadline, deciding never', () => {
  const word = ending('tell-offer', 'tell-offer', { facts: [DEADLINE] })
  expect(isLongOverAt(word, CLOSES)).toBe(true)
  expect(isLongOverAt(ending('decide', 'decide'), NEVER)).toBe(false)
})
