import { expect, it } from 'vitest'
import { midSentence } from '#domain/messages/markup/midSentence.ts'

it.each([
  ['Coordinatrice de production', 'coordinatrice de production'],
  ['Ingénieur', 'ingénieur'],
  ['Élagueur (H/F)', 'élagueur (H/F)'],
  ['Product Owner', 'Product Owner'],
  ['QA Lead', 'QA Lead'],
  ['DRH', 'DRH'],
  ['DevOps', 'DevOps'],
  ['chef de projet Lyon', 'chef de projet Lyon'],
  ['Développeur Java', 'Développeur Java'],
  ['開発者', '開発者'],
])('writes the post %s in a sentence as %s', (post, expected) => {
  expect(midSentence(post)).toBe(expected)
})
