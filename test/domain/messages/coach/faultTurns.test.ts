import { expect, it } from 'vitest'
import { FAULT_TURNS } from '#domain/messages/coach/faultTurns.ts'
import { plainText } from '#domain/messages/coach/faults.ts'

const isFamiliar = (text: string): boolean => FAULT_TURNS.familiar.test(plainText(text))

it.each([
  'Franchement, c’était une belle rencontre.',
  'Franchement, je pense que cela ira.',
  'Merci. Franchement, je pense que cela ira.',
  'Franchement c’était bien.',
])('is familiar: %s', (text) => {
  expect(isFamiliar(text)).toBe(true)
})

it.each([
  'J’ai apprécié que vous parliez franchement des difficultés.',
  'Vous m’avez répondu franchement, et je vous en remercie.',
])('is not: %s', (text) => {
  expect(isFamiliar(text)).toBe(false)
})
