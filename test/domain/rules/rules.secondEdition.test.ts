import { describe, expect, it } from 'vitest'
import {
  OWN_CARD,
  playTold,
  saidBefore,
  shownSteps,
  stageOf,
  type Played,
} from '#test/build/playedCase.ts'
import type { ToldExpectation, ToldStep } from '#test/build/toldCase.ts'
import autumn from '#test/fixtures/ruleCasesAutumn.json' with { type: 'json' }
import edges from '#test/fixtures/ruleCasesEdges.json' with { type: 'json' }
import fresh from '#test/fixtures/ruleCasesFresh.json' with { type: 'json' }
import second from '#test/fixtures/ruleCasesSecond.json' with { type: 'json' }

const onItsCard = (step: ToldStep) => expect.objectContaining({ card: OWN_CARD, ...step })

const expectHidden = (
  { planner, cards, applications }: Played,
  hidden: Readonly<Record<string, string>>,
  now: string,
): void => {
  const application = applications.get(OWN_CARD)!
  const others = cards.othersOf(application)
  const told = planner.hidden(application, { now, others })
  for (const [rule, why] of Object.entries(hidden))
    expect(told).toContainEqual(expect.objectContaining({ rule, why }))
}

const play = (told: ToldExpectation): void => {
  const played = playTold(told)
  const steps = shownSteps(played, told.now)
  for (const expected of told.expect) expect(steps).toContainEqual(onItsCard(expected))
  for (const absent of told.absent ?? []) expect(steps).not.toContainEqual(onItsCard(absent))
  for (const [rule, count] of Object.entries(told.counts ?? {}))
    expect([rule, steps.filter((step) => step.rule === rule).length]).toEqual([rule, count])
  if (told.stage !== undefined) expect(stageOf(played, told.now)).toBe(told.stage)
  if (told.hidden !== undefined) expectHidden(played, told.hidden, told.now)
  if (told.record !== undefined)
    expect(saidBefore(played, told.record, told.now)).toEqual(told.warns ?? [])
}

const named = (cases: readonly unknown[]) =>
  (cases as readonly ToldExpectation[]).map((each) => [each.name, each] as const)

describe('the worked cases of the second edition', () => {
  it.each(named(second.cases))('%s', (_name, told) => play(told))
})

describe('the worked cases of its edges', () => {
  it.each(named(edges.cases))('%s', (_name, told) => play(told))
})

describe('worked cases whose dates were written before they were played', () => {
  it.each([...named(fresh.cases), ...named(autumn.cases)])('%s', (_name, told) => play(told))
})
