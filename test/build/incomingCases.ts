import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadingGround } from '#domain/incoming/mail/reading.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/incoming')

/** Somebody in Paris, on a Thursday. */
export const GROUND: ReadingGround = {
  now: '2026-11-26T19:00',
  zone: 'Europe/Paris',
  language: 'fr',
  region: 'FR',
  own: { name: 'Camille Roux', phone: '06 99 00 11 22' },
}

/** One file as somebody may have it, and how it is to be read. */
export interface IncomingCase {
  readonly name: string
  /** The moment on the clock of `GROUND`, `? question` where it is asked, `-` where none is looked at. */
  readonly when: string
  /** What a mail seems to be, where that is looked at. */
  readonly seems?: string
  readonly text: string
  /** Who reads it, where that is somebody else: zone, region, and the day it is read on. */
  readonly ground?: ReadingGround
}

/** `Europe/London GB-ENG 2027-03-01T12:00` */
const groundOf = (words: string): ReadingGround => {
  const [zone = '', region = '', now = GROUND.now] = words.split(' ')
  const language = /^(?:GB|US|IE|CA-ON)/u.test(region) ? 'en' : 'fr'
  return { ...GROUND, zone, region: region as ReadingGround['region'], now, language }
}

/** The cases of a text: each begins with a line `### name | when | what it seems | who reads it`. */
export const casesIn = (text: string): readonly IncomingCase[] =>
  text
    .split(/^### /mu)
    .slice(1)
    .map((each) => {
      const [head = '', ...lines] = each.split('\n')
      const [name = '', when = '', seems, ground] = head.split('|').map((part) => part.trim())
      return {
        ...{ name, when, text: lines.join('\n') },
        ...(seems === undefined ? {} : { seems }),
        ...(ground === undefined ? {} : { ground: groundOf(ground) }),
      }
    })

const TEXTS = ['french', 'english', 'others', 'elsewhere', 'lived', 'ordinary', 'fresh']

const inFile = (file: string): readonly IncomingCase[] =>
  casesIn(readFileSync(join(FOLDER, file), 'utf8'))

/** Mails as people paste them. */
export const pastedCases = (): readonly IncomingCase[] =>
  TEXTS.flatMap((name) => inFile(`text/${name}.txt`))

const turn = (kind: string, from: string, to: string, rule: string): readonly string[] => [
  `BEGIN:${kind}`,
  'DTSTART:16010101T020000',
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  ...(rule === '' ? [] : [`RRULE:FREQ=YEARLY;INTERVAL=1;${rule}`]),
  `END:${kind}`,
]

/** Rules of zones as Exchange writes them, by the name the cases use. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  paris: [
    ...turn('STANDARD', '+0200', '+0100', 'BYDAY=-1SU;BYMONTH=10').map((line) =>
      line.replace('T020000', 'T030000'),
    ),
    ...turn('DAYLIGHT', '+0100', '+0200', 'BYDAY=-1SU;BYMONTH=3'),
  ],
  london: [
    ...turn('STANDARD', '+0100', '+0000', 'BYDAY=-1SU;BYMONTH=10'),
    ...turn('DAYLIGHT', '+0000', '+0100', 'BYDAY=-1SU;BYMONTH=3').map((line) =>
      line.replace('T020000', 'T010000'),
    ),
  ],
  /** America before 2007: summer from the first Sunday of April to the last of October. */
  oldnewyork: [
    ...turn('STANDARD', '-0400', '-0500', 'BYDAY=-1SU;BYMONTH=10'),
    ...turn('DAYLIGHT', '-0500', '-0400', 'BYDAY=1SU;BYMONTH=4'),
  ],
  fixed: turn('STANDARD', '+0100', '+0100', ''),
}

const calendarOf = ({ name, text }: IncomingCase): string => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const told = (word: string): readonly string[] =>
    lines.flatMap((line) => (line.startsWith(`@${word} `) ? [line.slice(word.length + 2)] : []))
  const zones = told('zone').flatMap((line) => {
    const [rules = '', ...zone] = line.split(' ')
    return ['BEGIN:VTIMEZONE', `TZID:${zone.join(' ')}`, ...(RULES[rules] ?? []), 'END:VTIMEZONE']
  })
  const event = lines.filter((line) => !line.startsWith('@'))
  const has = (property: string): boolean => event.some((line) => line.startsWith(property))
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...(told('head').some((line) => line.startsWith('PRODID')) ? [] : ['PRODID:-//Brumelle//FR']),
    ...told('head'),
    `METHOD:${told('method')[0] ?? 'REQUEST'}`,
    ...zones,
    'BEGIN:VEVENT',
    `UID:${name}@brumelle.example`,
    'DTSTAMP:20261120T080000Z',
    ...(has('SUMMARY') ? [] : ['SUMMARY:Entretien Brumelle']),
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

/** Calendars of many programs, each with one event. */
export const calendarCases = (): readonly IncomingCase[] =>
  inFile('ics/calendars.txt').map((each) => ({ ...each, text: calendarOf(each) }))

/** The calendar of one case, with something changed. */
export const calendarNamed = (
  name: string,
  change: (text: string) => string = (text) => text,
): string => change(calendarCases().find((each) => each.name === name)?.text ?? '')
