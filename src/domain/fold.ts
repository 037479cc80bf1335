const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
}

/** A text for comparing: lower case, without accents, ligatures spelled out, apostrophes alike. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[’ʼ‘`´]/gu, "'")
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .trim()

/** The words of a query, folded; all of them must be found. */
export const wordsOf = (query: string): readonly string[] =>
  fold(query)
    .split(' ')
    .filter((word) => word !== '')

/** Whether a folded text holds every word. */
export const hasAll = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => folded.includes(word))
