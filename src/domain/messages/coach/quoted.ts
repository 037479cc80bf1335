const QUOTED = /«[^»]*»|“[^”]*”|"[^"\n]*"/gu

/** What somebody else said, in quotation marks, is neither asked nor claimed. */
export const withoutQuotes = (text: string): string => text.replace(QUOTED, ' ')
