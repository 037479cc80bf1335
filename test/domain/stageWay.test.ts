import { expect, it } from 'vitest'
import { isBesideWay, isGoal, STAGES_ON_WAY } from '#domain/stageWay.ts'
import { STAGES } from '#domain/vocabulary.ts'

it('leads from the interview to the hire, past what was sent only, refused or put away', () => {
  expect(STAGES_ON_WAY).toEqual(['interviewed', 'thanked', 'relanced', 'hired'])
  expect(STAGES.filter(isBesideWay)).toEqual(['sent', 'refused', 'let-go'])
  expect(STAGES.filter(isGoal)).toEqual(['hired'])
})
