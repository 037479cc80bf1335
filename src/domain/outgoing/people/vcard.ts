import { contentLine, escapedText, plainText } from '#domain/outgoing/contentLines.ts'
import { readName } from '#domain/names/readName.ts'
import { CONTACT_FIELDS, type ContactCard, type ContactField } from './contactCard.ts'

const PROPERTY: Readonly<Record<ContactField, (value: string) => string>> = {
  role: (value) => `TITLE:${escapedText(value)}`,
  company: (value) => `ORG:${escapedText(value)}`,
  email: (value) => `EMAIL;TYPE=INTERNET:${escapedText(value)}`,
  phone: (value) => `TEL;TYPE=WORK,VOICE:${escapedText(value)}`,
  // Phones show a pager to nobody; a second number of work is what this one is.
  assistantPhone: (value) => `TEL;TYPE=WORK:${escapedText(value)}`,
  linkedin: (value) => `URL:${plainText(value).replace(/\s/gu, '%20')}`,
  // One field of many lines: nothing says which of them is the town.
  postalAddress: (value) => `ADR;TYPE=WORK:;;${escapedText(value)};;;;`,
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
    `N:${parts.map(escapedText).join(';')};;;`,
    `FN:${escapedText(name).replaceAll('\\n', ' ')}`,
    ...CONTACT_FIELDS.filter((field) => wanted.includes(field)).flatMap((field) =>
      (fields[field] ?? []).map(PROPERTY[field]),
    ),
    'END:VCARD',
  ]
  return lines.map(contentLine).join('')
}
