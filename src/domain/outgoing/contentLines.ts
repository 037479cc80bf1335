/** Octets of a line beside its line break (RFC 5545, 3.1; RFC 2426, 2.6). */
const LINE_OCTETS = 75

const octetsOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4
}

/** A line with its end, in pieces of at most 75 octets, never cut within a sign. */
export const contentLine = (line: string): string => {
  let [text, octets] = ['', 0]
  for (const sign of line) {
    const more = octetsOf(sign)
    if (octets + more > LINE_OCTETS) {
      text += '\r\n '
      octets = 1
    }
    text += sign
    octets += more
  }
  return `${text}\r\n`
}

/** What may stand in a file of others: no control signs but line breaks, no half signs. */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim()

/** A text as a value: calendars and contact cards escape the same signs. */
export const escapedText = (text: string): string =>
  plainText(text)
    .replace(/[\\,;]/gu, '\\$&')
    .replaceAll('\n', '\\n')
