import { expect, it } from 'vitest'
import { debriefQuestions } from '#domain/forms/debriefQuestions.ts'

it('asks of an interview ahead only what can be known', () => {
  expect(debriefQuestions('ahead', false)).toEqual(['moment', 'met', 'more'])
  expect(debriefQuestions('held', false)).toEqual([
    'moment',
    'met',
    'promise',
    'nextContact',
    'rapport',
    'points',
    'more',
  ])
})

it('asks first for whom and for what, where no application is known yet', () => {
  expect(debriefQuestions('ahead', true)).toEqual(['post', 'moment', 'met', 'more'])
})
