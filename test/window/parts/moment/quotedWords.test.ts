import { expect, it } from 'vitest'
import { quotedWords } from '#window/parts/moment/quotedWords.ts'

it.each([
  ['vendredi matin', 'vendredi matin'],
  ['a'.repeat(60), 'a'.repeat(60)],
  ['a'.repeat(61), `${'a'.repeat(60)}…`],
  [`${'mot '.repeat(15)}vendredi`, `${'mot '.repeat(14)}mot…`],
  [`${'mot '.repeat(14)}jeudis fin`, `${'mot '.repeat(14)}…`.replace(' …', '…')],
])('long words are quoted up to a word: %s', (text, quoted) => {
  expect(quotedWords(text)).toBe(quoted)
})
