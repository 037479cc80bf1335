import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { casesIn, type IncomingCase } from './incomingCases.ts'
import type { MailCase } from './incomingMails.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/incoming')

/** Signs of Windows-1252 that stand elsewhere in Unicode. */
const SIGNS: Readonly<Record<string, number>> = {
  ...{ '€': 0x80, '…': 0x85, Œ: 0x8c, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94 },
  ...{ '–': 0x96, '—': 0x97, œ: 0x9c },
}
const IN_1252 = '@bytes windows-1252\n'

const bytesOf = (text: string): Uint8Array => {
  const lines = (text.startsWith(IN_1252) ? text.slice(IN_1252.length) : text).replaceAll(
    '\n',
    '\r\n',
  )
  return text.startsWith(IN_1252)
    ? Uint8Array.from(lines, (sign) => SIGNS[sign] ?? sign.charCodeAt(0))
    : new TextEncoder().encode(lines)
}

const rawCases = (file: string): readonly (IncomingCase & MailCase)[] =>
  casesIn(readFileSync(join(FOLDER, file), 'utf8')).map((each) => ({
    ...each,
    bytes: bytesOf(each.text),
  }))

/** Whole calendars, as programs send them. */
export const sentCalendars = (): readonly (IncomingCase & MailCase)[] => rawCases('ics/asSent.txt')

/** Whole mails, as programs save them; some in Windows-1252. */
export const savedMails = (): readonly (IncomingCase & MailCase)[] => rawCases('mails/asSaved.txt')
