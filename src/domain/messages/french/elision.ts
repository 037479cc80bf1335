import { NEVER_ELIDED } from './aspiratedH.ts'
import { firstWord } from './firstWord.ts'

/**
 * Whether French drops the vowel of « de » or « que » before this text. A vowel or a mute h elides;
 * y does before a consonant only (« d’Yves », « de Yohan »). Digits, signs and other scripts never
 * do (« de 3 Suisses », « de 李小龙 »).
 */
const elides = (text: string): boolean => {
  const word = firstWord(text)
  if (NEVER_ELIDED.has(word)) return false
  return /^[aeiouh]/u.test(word) || /^y(?:[b-df-hj-np-tv-xz]|$)/u.test(word)
}

const before =
  (full: string, elided: string) =>
  (text: string): string =>
    elides(text) ? `${elided}’${text}` : `${full} ${text}`

/** « d’Hélène », « de Hugo », « de d’Artagnan ». Leaves articles alone, as surnames ask. */
export const withDe = before('de', 'd')

/** « qu’Hélène », « que Hugo ». */
export const withQue = before('que', 'qu')
