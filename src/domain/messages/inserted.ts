import { GRAMMARS } from './grammar/grammar.ts'
import { visible } from './visible.ts'
import type { Language } from '#domain/language.ts'

/** What people put before a line of a list. */
const BULLET = /^\s*(?:[-–—•*·▪]|\d{1,2}[.)])\s+/u
const FINAL_STOP = /(?<=[\p{L}\p{N})»”"’%])\s*\.$/u
/** A need and what answers it, on one line. */
const PAIR = /^(\S.*?)\s*(?:→|->|=>)\s*(\S.*)$/u

/** The lines somebody wrote, without what marks them as a list; blank ones left out. */
export const linesOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const bare = visible(line.replace(BULLET, ''))
    return bare === undefined ? [] : [bare]
  })

/** Noted words without the full stop that the sentence around them brings. */
export const unstopped = (text: string): string =>
  /\b(?:etc|p\. ex|i\.e|e\.g)\.$/iu.test(text) ? text.slice(0, -1) : text.replace(FINAL_STOP, '')

/** Noted words behind a colon: a capital that only began a line goes. */
export const afterColon = (text: string, language: Language): string => {
  const { smallWords, tidied } = GRAMMARS[language]
  const lowered = text.slice(0, 1).toLowerCase() + text.slice(1)
  return tidied(smallWords.test(lowered) ? lowered : text)
}

/** Whether a line says a need and what answers it. */
export const isPair = (text: string): boolean => PAIR.test(text)

/** A line of a list behind a colon: no full stop, and a need beside what answers it. */
export const listed = (text: string, language: Language): string => {
  const [, need, answer] = PAIR.exec(unstopped(text)) ?? []
  const said =
    need === undefined || answer === undefined
      ? unstopped(text)
      : GRAMMARS[language].pair(need, answer)
  return afterColon(said, language)
}

/**
 * Noted words as they stand behind a colon: on the same line where they are one line, else one line
 * each below it.
 */
export const told = (lines: readonly string[], language: Language): string | undefined => {
  const [only, ...more] = lines
  if (only === undefined) return undefined
  if (more.length === 0) return listed(only, language)
  return `\n${lines.map((line) => `– ${listed(line, language)}`).join('\n')}`
}
