import { parseVCards } from 'vcard4-ts'
import { LINE_MAX } from '#domain/fields/fields.ts'
import { emailIn, isEmail, isLink, linkIn } from '#domain/fields/addresses.ts'
import { arePhones, phoneAsKept } from '#domain/fields/phones.ts'
import { tidyLine } from '#domain/fields/tidy.ts'
import { readName } from '#domain/names/readName.ts'
import type { PeopleReading, PersonReading } from '#domain/incoming/mail/reading.ts'
import { textIn } from './signsOfBytes.ts'

/** Cards beyond these are somebody's whole address book: the first are read. */
const MOST_CARDS = 500
const LONGEST_LINE = 20_000

const unfolded = (text: string): readonly string[] =>
  text
    .replace(/\r\n?/gu, '\n')
    // A soft break of quoted-printable stands at the end of its line.
    .replace(/=\n(?=[^\n]*)/gu, (fold, at: number) => (isQuotedAt(text, at) ? '' : fold))
    .replace(/\n[ \t]/gu, '')
    .split('\n')

const isQuotedAt = (text: string, at: number): boolean => {
  const before = text.replace(/\r\n?/gu, '\n').slice(0, at)
  const property = before.lastIndexOf(';ENCODING=QUOTED-PRINTABLE')
  const short = before.lastIndexOf(';QUOTED-PRINTABLE')
  const start = Math.max(property, short)
  return (
    start !== -1 && !/\n(?![^\n]*=$)[^\n=]*:/u.test(before.slice(start + 1).replace(/=\n/gu, ''))
  )
}

const bytesOfQuoted = (value: string): Uint8Array => {
  const bytes: number[] = []
  for (let at = 0; at < value.length; at += 1) {
    const code = /^=([0-9A-F]{2})/iu.exec(value.slice(at, at + 3))?.[1]
    if (code === undefined) bytes.push(...new TextEncoder().encode(value[at] ?? ''))
    else {
      bytes.push(Number.parseInt(code, 16))
      at += 2
    }
  }
  return new Uint8Array(bytes)
}

/** Of a value in parts the first: a semicolon that belongs to a word has a stroke before it. */
const FIRST_PART = /^(?:\\.|[^;\\])*/u

/** A line of vCard 2.1 as 4.0 has it: encodings undone, bare types named, pictures left out. */
const modern = (line: string): string => {
  const at = line.search(/:/u)
  if (at === -1 || /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|AGENT)\b/iu.test(line)) return ''
  const [name = '', ...parameters] = line.slice(0, at).split(';')
  const value = line.slice(at + 1)
  if (/^VERSION$/iu.test(name)) return 'VERSION:4.0'
  const isQuoted = parameters.some((one) => /^(?:ENCODING=)?QUOTED-PRINTABLE$/iu.test(one))
  const charset =
    parameters.map((one) => /^CHARSET=(.+)$/iu.exec(one)?.[1]).find(Boolean) ?? 'utf-8'
  const types = parameters
    .filter(
      (one) =>
        !/^(?:CHARSET|ENCODING|LANGUAGE|VALUE)=|^(?:QUOTED-PRINTABLE|8BIT|7BIT|BASE64)$/iu.test(
          one,
        ),
    )
    .map((one) => (one.includes('=') ? one : `TYPE=${one}`))
  const text = isQuoted ? textIn(charset, bytesOfQuoted(value)).replace(/\r?\n/gu, '\\n') : value
  // Behind the company stand its departments.
  const told = /^(?:[\w-]+\.)?ORG$/iu.test(name) ? (FIRST_PART.exec(text)?.[0] ?? '') : text
  return [name, ...types].join(';').slice(0, 500) + `:${told.slice(0, LONGEST_LINE)}`
}

const cardsIn = (text: string): readonly string[] => {
  const cards: string[] = []
  let open: string[] | undefined
  for (const line of unfolded(text)) {
    if (/^BEGIN\s*:\s*VCARD\s*$/iu.test(line)) open = []
    else if (/^END\s*:\s*VCARD\s*$/iu.test(line)) {
      if (open !== undefined) cards.push(open.join('\r\n'))
      open = undefined
    } else if (open !== undefined) {
      const plain = modern(line)
      if (plain !== '') open.push(plain)
    }
  }
  return cards
}

interface Valued {
  readonly value: unknown
}

const textsOf = (property: unknown): readonly string[] => {
  const all = Array.isArray(property)
    ? (property as readonly Valued[])
    : property === undefined
      ? []
      : [property as Valued]
  return all.flatMap(({ value }) =>
    (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap((one) =>
      typeof one === 'string' && one.trim() !== '' ? [one] : [],
    ),
  )
}

const one = (texts: readonly string[]): string | undefined => {
  const [first] = texts
    .map((text) => tidyLine(text).slice(0, LINE_MAX))
    .filter((text) => text !== '')
  return first
}

const nameIn = (card: Record<string, unknown>): string | undefined => {
  const full = one(textsOf(card['FN']))
  if (full !== undefined) return full
  const name = (card['N'] as { value?: Record<string, readonly string[]> } | undefined)?.value
  const parts = [...(name?.['givenNames'] ?? []), ...(name?.['familyNames'] ?? [])]
  return one([parts.join(' ')])
}

const profileIn = (card: Record<string, unknown>): string | undefined => {
  const unknown = (card['x'] ?? {}) as Record<string, unknown>
  const all = [
    ...textsOf(card['URL']),
    ...textsOf(unknown['X-SOCIALPROFILE']),
    ...textsOf(card['IMPP']),
  ]
  return all.map(linkIn).find((link) => isLink(link) && /linkedin\./iu.test(link))
}

const addressIn = (card: Record<string, unknown>): string | undefined => {
  const [address] = (card['ADR'] ?? []) as readonly { value?: Record<string, readonly string[]> }[]
  const parts = ['streetAddress', 'postalCode', 'locality', 'region', 'countryName'].map((part) =>
    (address?.value?.[part] ?? []).join(', ').trim(),
  )
  const text = parts.filter((part) => part !== '').join(', ')
  return text === '' ? undefined : text
}

const stated = (fields: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

const personOf = (text: string): PersonReading | undefined => {
  const whole = `BEGIN:VCARD\r\n${/^VERSION:/imu.test(text) ? '' : 'VERSION:4.0\r\n'}${text}\r\nEND:VCARD\r\n`
  const [parsed] = parseVCards(whole, true).vCards ?? []
  if (parsed === undefined) return undefined
  const card = parsed as unknown as Record<string, unknown>
  const named = nameIn(card)
  const email = textsOf(card['EMAIL']).map(emailIn).find(isEmail)
  if (named === undefined || named === '') return undefined
  return {
    name: readName(named).full,
    ...stated({
      email: email?.toLowerCase(),
      phone: textsOf(card['TEL']).map(phoneAsKept).find(arePhones),
      role: one(textsOf(card['TITLE'])) ?? one(textsOf(card['ROLE'])),
      company: one(textsOf(card['ORG'])),
      linkedin: profileIn(card),
      postalAddress: addressIn(card),
    }),
    as: 'card',
    likely: true,
    source: { part: 'card', line: `FN:${named}`.slice(0, 300) },
  }
}

const readOne = (text: string): PersonReading | undefined => {
  try {
    return personOf(text)
  } catch {
    return undefined
  }
}

/** The people of a vCard of any version; null where the text is none. */
export const readCards = (text: string): PeopleReading | null => {
  if (!/BEGIN\s*:\s*VCARD/iu.test(text)) return null
  const cards = cardsIn(text).slice(0, MOST_CARDS)
  const people = cards.map(readOne)
  return {
    kind: 'people',
    people: people.filter((person) => person !== undefined),
    unreadable: people.filter((person) => person === undefined).length,
  }
}
