import { expect, it } from 'vitest'
import { nameOfPerson } from '#texts/nameOfPerson.ts'
import { translator } from '#texts/translator.ts'

it.each([
  [{ name: 'Claire Laurent', civility: 'madame' }, 'Mme\u00A0Laurent', 'Ms\u00A0Laurent'],
  [{ name: 'Claire Laurent' }, 'Claire Laurent', 'Claire Laurent'],
  [{ name: 'Laurent', civility: 'madame' }, 'Laurent', 'Laurent'],
  [
    { name: 'Helena Bonham Carter', civility: 'monsieur' },
    'Helena Bonham Carter',
    'Helena Bonham Carter',
  ],
  [{ name: 'Claire LAURENT (RH)', civility: 'madame' }, 'Mme\u00A0Laurent', 'Ms\u00A0Laurent'],
  [{ name: 'Claire Laurent - RH' }, 'Claire Laurent', 'Claire Laurent'],
  [{ name: 'Service RH', civility: 'madame' }, 'Service RH', 'Service RH'],
  [{ name: 'Dr Anne Roy', civility: 'madame' }, 'Dr Anne Roy', 'Dr Anne Roy'],
  [{ name: 'M. et Mme Roy', civility: 'madame' }, 'M. et Mme Roy', 'M. et Mme Roy'],
] as const)('names %j without guessing a surname', (person, french, english) => {
  expect(nameOfPerson(person, translator('fr'))).toBe(french)
  expect(nameOfPerson(person, translator('en'))).toBe(english)
})
