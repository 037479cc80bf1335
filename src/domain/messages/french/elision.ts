import { NEVER_ELIDED } from '#domain/messages/french/aspiratedH.ts'

const FIRST_WORD = /^[\p{L}\p{M}]+/u

/** Lower case without accents: « Étienne » → `etienne`, « Œuvre » → `oeuvre`. */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

/**
 * Whether French drops the vowel of « de » or « que » before this text. A vowel or a mute h elides;
 * y does before a consonant only (« d’Yves », « de Yohan »). Digits, signs and other scripts never
 * do (« de 3 Suisses », « de 李小龙 »).
 */
const elides = (text: string): boolean => {
  const word = bare(FIRST_WORD.exec(text)?.[0] ?? '')
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

const ARTICLE = /^(le|les)[ \u00A0](?=\S)/iu

/** « du 24 novembre », « du Crédit Rural », « des Halles », « de L’Atelier », « d’hier ». */
export const withDu = (text: string): string => {
  const article = ARTICLE.exec(text)?.[1]?.toLowerCase()
  if (article === undefined) return withDe(text)
  return `${article === 'le' ? 'du' : 'des'} ${text.replace(ARTICLE, '')}`
}

/** « au Crédit Rural », « aux Halles », « à L’Atelier ». */
export const withAu = (text: string): string => {
  const article = ARTICLE.exec(text)?.[1]?.toLowerCase()
  if (article === undefined) return `à ${text}`
  return `${article === 'le' ? 'au' : 'aux'} ${text.replace(ARTICLE, '')}`
}
