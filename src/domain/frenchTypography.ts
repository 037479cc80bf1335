const NBSP = '\u00A0'
const NARROW_NBSP = '\u202F'

/** French spacing and apostrophes, for the words of a template; values stay as they were typed. */
export const frenchTypography = (text: string): string =>
  text
    .replace(/(?<=\p{L})'(?=[\p{L}{]|$)/gu, '’')
    .replace(/ ([;?!])/gu, `${NARROW_NBSP}$1`)
    .replace(/ :(?=\s|$)/gu, `${NBSP}:`)
    .replace(/« /gu, `«${NBSP}`)
    .replace(/ »/gu, `${NBSP}»`)
