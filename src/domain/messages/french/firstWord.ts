import { foldLetters } from '#domain/fold.ts'

const FIRST_WORD = /^[\p{L}\p{M}]+/u

/** The first word in lower case without accents: « Étienne Roy » → `etienne`, « Œuvre » → `oeuvre`. */
export const firstWord = (text: string): string => foldLetters(FIRST_WORD.exec(text)?.[0] ?? '')
