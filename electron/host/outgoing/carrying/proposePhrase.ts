import { randomInt } from 'node:crypto'
import type { Language } from '#domain/language.ts'
import { PHRASE_WORDS } from './phraseWords.ts'

/** Words of a phrase. */
const WORDS = 6

/** Six words drawn by lot, each time others. */
export const proposePhrase = (language: Language): string => {
  const words = PHRASE_WORDS[language]
  return Array.from({ length: WORDS }, () => words[randomInt(words.length)]).join(' ')
}
