import { expect, it } from 'vitest'
import { latestQuestion } from '#window/host/latestQuestion.ts'

it('drops the answers that a later question has overtaken', () => {
  const questions = latestQuestion()
  const isFirst = questions.ask()
  expect(isFirst()).toBe(true)
  const isSecond = questions.ask()
  expect([isFirst(), isSecond()]).toEqual([false, true])
})

it('lets a question for more stand beside the latest, until another is asked', () => {
  const questions = latestQuestion()
  const isFirst = questions.ask()
  const isMore = questions.askMore()
  expect([isFirst(), isMore()]).toEqual([true, true])
  questions.ask()
  expect([isFirst(), isMore()]).toEqual([false, false])
})
