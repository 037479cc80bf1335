const FIRST_WORD = /^[\p{L}\p{M}]+/u

/** The first word in lower case without accents: « Étienne Roy » → `etienne`, « Œuvre » → `oeuvre`. */
export const firstWord = (text: string): string =>
  (FIRST_WORD.exec(text)?.[0] ?? '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
