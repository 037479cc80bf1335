import { expect, it } from 'vitest'
import { namesIn } from '#window/parts/people/namesIn.ts'

it('a text is cut where names stand in it, each once and in order', () => {
  const people = [
    { id: 'a', name: 'Ann Roy' },
    { id: 'b', name: 'Bob' },
  ]
  expect(namesIn('Ann Roy et Bob', people)).toEqual([
    { text: 'Ann Roy', id: 'a' },
    { text: ' et ' },
    { text: 'Bob', id: 'b' },
  ])
  expect(namesIn('Remercier Bob', people)).toEqual([
    { text: 'Remercier ' },
    { text: 'Bob', id: 'b' },
  ])
  expect(namesIn('Répondre à la proposition', people)).toEqual([
    { text: 'Répondre à la proposition' },
  ])
})
