import { expect, it } from 'vitest'
import { about, wordsFor } from '#tools/setup/words.mjs'

const english = wordsFor('en-GB')
const french = wordsFor('fr-CA')
const places = (sentence: string) => sentence.match(/\{\w+\}/gu)?.sort() ?? []

it('speaks the system’s language, English where it is none of ours', () => {
  expect(french.unknown).toContain('n’existe pas')
  for (const tag of ['de-DE', 'C', '']) expect(wordsFor(tag)).toBe(english)
})

it('names the same things in both', () => {
  for (const key of Object.keys(english) as (keyof typeof english)[])
    expect(places(french[key]), key).toEqual(places(english[key]))
})

it('puts what it is about into the places of a sentence', () => {
  expect(about('{host} answered {status}', { host: '$&', status: '403' })).toBe('$& answered 403')
})

it('says in one line what is to come and how long', () => {
  for (const { first, renewed, opening } of [english, french])
    for (const line of [first, renewed, opening])
      expect(line).toMatch(/^[^\n]*(?:minute|second)[^\n]*\.$/u)
})
