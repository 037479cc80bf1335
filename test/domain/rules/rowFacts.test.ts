import { expect, it } from 'vitest'
import type { Fact } from '#domain/rules/fact.ts'
import { playTold } from '#test/build/playedCase.ts'
import type { ToldCase } from '#test/build/toldCase.ts'
import told from '#test/fixtures/ruleFacts.json' with { type: 'json' }

interface FactsCase extends ToldCase {
  readonly name: string
  readonly rule: string
  readonly card: string
  readonly facts: readonly string[]
}

const inShort = ({ fact, ...of }: Fact): string =>
  [fact, ...Object.values(of).map(String)].join(' ')

it.each(
  (told.cases as readonly unknown[] as readonly FactsCase[]).map(
    (each) => [each.name, each] as const,
  ),
)('%s', (_name, { rule, card, facts, ...history }) => {
  const step = playTold(history)
    .stepsOf(card)
    .find((each) => each.rule === rule)
  expect(step?.because.facts.map(inShort)).toEqual(facts)
})
