import { expect, it } from 'vitest'
import { characterCount, wordCount } from '#domain/messages/wordCount.ts'

it.each([
  ['', 0],
  ['un', 1],
  ['l’atelier est grand', 3],
  ['– le calme ;\n– la relève', 4],
  ['où\u00A0? oui\u202F!', 2],
])('counts the words of %j', (text, words) => {
  expect(wordCount(text)).toBe(words)
})

it('counts an emoji and a letter with its accent once', () => {
  expect(characterCount('é😀')).toBe(3)
})
