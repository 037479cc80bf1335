/** How a table becomes text. */
export interface CsvDialect {
  readonly separator: ',' | ';'
  /** Excel reads UTF-8 only behind a byte order mark. */
  readonly byteOrderMark: boolean
  /** Quote every field, or only those that need it (RFC 4180). */
  readonly quoteAll: boolean
}

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`

/**
 * The text of a table, lines ended by CRLF (RFC 4180). Written here and not with a library: the
 * typings of the CSV libraries bring Node's and the browser's globals into the domain, and writing
 * is four lines. Reading is not: tests read the text back with a real parser.
 */
export const csvText = (
  rows: readonly (readonly string[])[],
  { separator, byteOrderMark, quoteAll }: CsvDialect,
): string => {
  const needsQuotes = (field: string): boolean =>
    quoteAll || /["\r\n]/u.test(field) || field.includes(separator) || /^\s|\s$/u.test(field)
  const line = (row: readonly string[]): string =>
    `${row.map((field) => (needsQuotes(field) ? quoted(field) : field)).join(separator)}\r\n`
  return (byteOrderMark ? '\uFEFF' : '') + rows.map(line).join('')
}
