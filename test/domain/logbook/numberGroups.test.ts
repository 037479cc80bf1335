import { expect, it } from 'vitest'
import { NUMBER_GROUPS } from '#domain/logbook/numberGroups.ts'
import { RULE_NUMBER_IDS } from '#domain/logbook/ruleNumbers.ts'

it('every number of the rules stands in exactly one group', () => {
  const grouped = NUMBER_GROUPS.flatMap(({ numbers }) => numbers)
  expect(grouped.toSorted()).toEqual(RULE_NUMBER_IDS.toSorted())
})
