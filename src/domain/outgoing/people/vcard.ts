import { readName } from '#domain/names/readName.ts'
import { CONTACT_FIELDS, type ContactCard, type ContactField } from './contactCard.ts'

/** Octets of a line beside its line break (RFC 2426, 2.6). */
const LINE_OCTETS = 75

const octetsOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4
}

/** A line in pieces of at most 75 octets, never cut within a sign. */
const folded = (line: string): string => {
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
  return text
}

const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .trim()

const escaped = (text: string): string =>
  plain(text)
    .replace(/[\\,;]/gu, '\\$&')
    .replaceAll('\n', '\\n')

const PROPERTY: Readonly<Record<ContactField, (value: string) => string>> = {
  role: (value) => `TITLE:${escaped(value)}`,
  company: (value) => `ORG:${escaped(value)}`,
  email: (value) => `EMAIL;TYPE=INTERNET:${escaped(value)}`,
  phone: (value) => `TEL;TYPE=WORK,VOICE:${escaped(value)}`,
  // Phones show a pager to nobody; a second number of work is what this one is.
  assistantPhone: (value) => `TEL;TYPE=WORK:${escaped(value)}`,
  linkedin: (value) => `URL:${plain(value).replace(/\s/gu, '%20')}`,
  // One field of many lines: nothing says which of them is the town.
  postalAddress: (value) => `ADR;TYPE=WORK:;;${escaped(value)};;;;`,
}

/**
 * A contact card (vCard 3.0, RFC 2426: what iOS, Android and Outlook all read) with these fields and the
 * name; nothing else of the person is in it.
 */
export const vcardOf = ({ name, fields }: ContactCard, wanted: readonly ContactField[]): string => {
  const { surname, given } = readName(name)
  const parts = surname === undefined ? ['', name] : [surname, given ?? '']
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Relance//Relance//FR',
    `N:${parts.map(escaped).join(';')};;;`,
    `FN:${escaped(name).replaceAll('\\n', ' ')}`,
    ...CONTACT_FIELDS.filter((field) => wanted.includes(field)).flatMap((field) =>
      (fields[field] ?? []).map(PROPERTY[field]),
    ),
    'END:VCARD',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
