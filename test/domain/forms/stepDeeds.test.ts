import { expect, it } from 'vitest'
import {
  canDecline,
  DEEDS_OF,
  isDoneApart,
  isWrittenApart,
  mainNotes,
} from '#domain/forms/stepDeeds.ts'
import { channelsWithTemplates } from '#domain/messages/templatesFor.ts'
import { RULE_IDS } from '#domain/rules/step.ts'

it('only telling an interview and noting what was decided write by the first button', () => {
  expect(RULE_IDS.filter(mainNotes)).toEqual(['debrief', 'let-go', 'decide'])
})

it('what the first button notes is not marked as done beside it', () => {
  expect(RULE_IDS.filter((rule) => !isDoneApart(rule))).toEqual(['let-go', 'decide'])
})

it('texts that the first button does not lead to are offered apart', () => {
  const written = RULE_IDS.filter(
    (rule) => DEEDS_OF[rule].main !== 'by-channel' && channelsWithTemplates(rule).length > 0,
  )
  expect(RULE_IDS.filter(isWrittenApart)).toEqual(written)
  expect(written).toEqual(['prepare', 'let-go', 'contract', 'decide'])
})

it('only an offer is declined', () => {
  expect(RULE_IDS.filter(canDecline)).toEqual(['decide'])
})
