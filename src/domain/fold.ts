const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
}

const APOSTROPHES = /[’ʼ‘`´]/gu
const HYPHENS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu
/** Accents, and what is not seen: joiners, direction signs, byte order marks, selectors. */
const UNHEARD = /[\p{M}\p{Cf}]+/gu

/**
 * Letters for comparing: lower case, without accents or unseen signs, ligatures spelled out,
 * apostrophes and hyphens alike.
 * Letter by letter it gives the same as for the whole text.
 */
export const foldLetters = (text: string): string =>
  text
    // Before it is taken apart: an acute accent alone would become a space.
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    // And after: ŉ and full-width accents only give theirs once they are taken apart.
    .replace(APOSTROPHES, "'")
    .replace(UNHEARD, '')
    .replace(HYPHENS, '-')
    .toLowerCase()
    .replace(/[œæßøłđ]/gu, (letter) => LIGATURES[letter] ?? letter)

/** A text for comparing: its letters folded, one space between words. */
export const fold = (text: string): string => foldLetters(text).replace(/\s+/gu, ' ').trim()
