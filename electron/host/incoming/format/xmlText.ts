const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/giu
const HIGHEST = 0x10ffff

const signOf = (code: number, written: string): string =>
  code > HIGHEST ? written : String.fromCodePoint(code)

/**
 * What the text of a document says. Only signs are referred to; a reference to other words stays as
 * it is written. (The parser's own decoder loses the signs above 0xFFFF.)
 */
export const xmlText = (written: string): string =>
  written.includes('&')
    ? written.replaceAll(
        REFERENCE,
        (all, decimal?: string, hexadecimal?: string, name?: string) => {
          if (decimal !== undefined) return signOf(Number.parseInt(decimal, 10), all)
          if (hexadecimal !== undefined) return signOf(Number.parseInt(hexadecimal, 16), all)
          return NAMED[name?.toLowerCase() ?? ''] ?? all
        },
      )
    : written

const ESCAPED = /_x([\dA-Fa-f]{4})_/gu

/** Signs that have no place in XML are written by spreadsheets as `_x000D_`. */
export const sheetText = (written: string): string =>
  written.includes('_x')
    ? written.replaceAll(ESCAPED, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : written
