import { describe, expect, it } from 'vitest'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { playCase, type RuleCase } from '#test/build/ruleCase.ts'
import { shownStep } from '#test/build/shownStep.ts'
import cases from '#test/fixtures/ruleCases.json' with { type: 'json' }

describe('the worked cases', () => {
  it.each((cases.cases as readonly RuleCase[]).map((each) => [each.name, each] as const))(
    '%s',
    (_name, ruleCase) => {
      const { application, settings, at } = playCase(ruleCase)
      const steps = makePlanner(settings).plan(application, at).map(shownStep(application))
      for (const expected of ruleCase.expect) {
        expect(steps).toContainEqual(expect.objectContaining(expected))
      }
      for (const absent of ruleCase.absent ?? []) {
        expect(steps).not.toContainEqual(expect.objectContaining(absent))
      }
    },
  )
})
