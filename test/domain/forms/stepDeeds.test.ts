import { expect, it } from 'vitest'
import { canDecline, isDoneApart, isWrittenApart, mainNotes } from '#domain/forms/stepDeeds.ts'
import { RULE_IDS } from '#domain/rules/step.ts'

it('only telling an interview and noting what was decided write by the first button', () => {
  expect(RULE_IDS.filter(mainNotes)).toEqual(['debrief', 'let-go', 'decide'])
})

it('what the first button notes is not marked as done beside it', () => {
  expect(RULE_IDS.filter((rule) => !isDoneApart(rule))).toEqual(['let-go', 'decide'])
})

it('texts that the first button does not lead to are offered apart', () => {
  expect(RULE_IDS.filter(isWrittenApart)).toEqual(['let-go', 'contract', 'decide'])
})

it('only an offer is declined', () => {
  expect(RULE_IDS.filter(canDecline)).toEqual(['decide'])
})
