import { instantOf, localOf, type Zone } from '#domain/calendar/zone.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import type { CalendarDetails } from './calendarDetails.ts'
import { isWholeDay, type MomentTime } from './calendarMoment.ts'
import type { CalendarWords } from './calendarWords.ts'
import { clockRules, isSettledClock, type ClockTime } from './clockRules.ts'
import type { Going } from './issued.ts'
import { worded, type Worded } from './worded.ts'

/** A value of a property; a rule of recurrence has parts. */
export type JValue = string | number | Readonly<Record<string, string | number>>
/** A property: its name, parameters, type and value (RFC 7265). */
export type JProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  value: JValue,
]
/** A component: its name, properties and components (RFC 7265, jCal). */
export type JComponent = readonly [
  name: string,
  properties: readonly JProperty[],
  components: readonly JComponent[],
]

const MS_PER_MINUTE = 60_000
/** How long before an interview the calendar rings; steps ring at their moment, days at nine. */
const RINGS = { interview: '-PT1H', step: 'PT0S', announced: 'PT9H', deadline: 'PT9H' } as const

const text = (name: string, value: string): JProperty => [name, {}, 'text', value]
const utc = (name: string, ms: number): JProperty => [
  name,
  {},
  'date-time',
  `${localOf(ms, 'UTC')}:00Z`,
]
const offset = (name: string, minutes: number): JProperty => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const two = (part: number): string => String(part).padStart(2, '0')
  return [name, {}, 'utc-offset', `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`]
}
const local = (name: string, at: LocalDateTime, zone: Zone): JProperty =>
  zone === 'UTC'
    ? [name, {}, 'date-time', `${at}:00Z`]
    : [name, { tzid: zone }, 'date-time', `${at}:00`]

/** How far apart two hours of one name are: an hour, but for Lord Howe and old laws. */
const DOUBLED_MINUTES = [30, 60, 120]

/** Readers differ in which of two hours of one name is meant; `ms` is the first of them. */
const isDoubled = (at: LocalDateTime, ms: number, zone: Zone): boolean =>
  DOUBLED_MINUTES.some((minutes) => localOf(ms + minutes * MS_PER_MINUTE, zone) === at)

/** An instant on the clock of its zone, or in UTC where that clock shows it twice. */
const instant = (name: string, ms: number, zone: Zone): JProperty => {
  const shown = localOf(ms, zone)
  return instantOf(shown, zone) !== ms || isDoubled(shown, ms, zone)
    ? utc(name, ms)
    : local(name, shown, zone)
}

/** Whether others may know another law of the zone of a moment: it is told in UTC then. */
export const goesInUtc = (when: MomentTime): boolean =>
  !isWholeDay(when) &&
  when.zone !== 'UTC' &&
  !isSettledClock(when.zone, Number(when.start.slice(0, 4)))

const toldZone = (when: Exclude<MomentTime, { readonly day: unknown }>): Zone =>
  goesInUtc(when) ? 'UTC' : when.zone

const whenOf = (when: MomentTime): readonly JProperty[] => {
  if (isWholeDay(when))
    return [
      ['dtstart', {}, 'date', when.day],
      ['dtend', {}, 'date', localDate(dayOf(when.day) + 1)],
    ]
  // An hour that the clock leaves out is the first after it.
  const begins = instantOf(when.start, when.zone)
  const zone = toldZone(when)
  return [
    instant('dtstart', begins, zone),
    instant('dtend', begins + when.minutes * MS_PER_MINUTE, zone),
  ]
}

const alarmOf = ({ summary }: Worded, kind: keyof typeof RINGS): JComponent => [
  'valarm',
  [
    text('action', 'DISPLAY'),
    text('description', summary),
    ['trigger', {}, 'duration', RINGS[kind]],
  ],
  [],
]

/** One moment as it is told. */
export const eventOf = (
  { uid, issued, moment }: Going,
  details: CalendarDetails,
  words: CalendarWords,
): JComponent => {
  const { kind, when, sequence, modified, cancelled } = issued
  const told: Worded =
    moment === undefined ? { summary: words.cancelled(kind) } : worded(moment, details, words)
  const blocks = kind === 'interview' && cancelled !== true
  return [
    'vevent',
    [
      text('uid', uid),
      utc('dtstamp', modified),
      utc('last-modified', modified),
      ['sequence', {}, 'integer', sequence],
      ...whenOf(when),
      text('summary', told.summary),
      ...(told.location === undefined ? [] : [text('location', told.location)]),
      ...(told.description === undefined ? [] : [text('description', told.description)]),
      ...(told.url === undefined ? [] : [['url', {}, 'uri', told.url] as const]),
      text('status', cancelled === true ? 'CANCELLED' : 'CONFIRMED'),
      text('transp', blocks ? 'OPAQUE' : 'TRANSPARENT'),
      // A server that shows this calendar to others shows them that something is there, and no more.
      text('class', 'PRIVATE'),
    ],
    // What is only an idea is told in silence, as Relance does itself.
    details.alarms && cancelled !== true && moment?.step?.priority !== 'low'
      ? [alarmOf(told, kind)]
      : [],
  ]
}

const clockOf = ({ name, start, from, to, yearly, again }: ClockTime): JComponent => [
  name.toLowerCase(),
  [
    ['dtstart', {}, 'date-time', `${start}:00`],
    offset('tzoffsetfrom', from),
    offset('tzoffsetto', to),
    ...(yearly === undefined
      ? []
      : [
          [
            'rrule',
            {},
            'recur',
            { freq: 'YEARLY', bymonth: yearly.month, byday: yearly.weekday },
          ] as const,
        ]),
    ...again.map((at): JProperty => ['rdate', {}, 'date-time', `${at}:00`]),
  ],
  [],
]

/** The zones of what goes out, each with the years it is asked for. */
const zonesOf = (going: readonly Going[]): readonly JComponent[] => {
  const years = new Map<Zone, Set<number>>()
  for (const { issued } of going) {
    const { when } = issued
    if (isWholeDay(when)) continue
    const zone = toldZone(when)
    if (zone === 'UTC') continue
    const year = Number(when.start.slice(0, 4))
    years.set(zone, (years.get(zone) ?? new Set<number>()).add(year))
  }
  return [...years].map(([zone, all]) => [
    'vtimezone',
    [text('tzid', zone), text('x-lic-location', zone)],
    clockRules(zone, Math.min(...all), Math.max(...all)).map(clockOf),
  ])
}

/** What a calendar carries beside its moments. */
export interface CalendarHead {
  readonly name: string
  /** Tells one kept file from another, where two logbooks keep theirs in one folder. */
  readonly id?: string | undefined
}

/** A calendar without its moments yet; it invites nobody: no METHOD, no ORGANIZER, no ATTENDEE. */
export const calendarAround = (going: readonly Going[], { name, id }: CalendarHead): JComponent => [
  'vcalendar',
  [
    text('version', '2.0'),
    text('prodid', '-//Relance//Relance//FR'),
    text('calscale', 'GREGORIAN'),
    text('x-wr-calname', name),
    ...(id === undefined ? [] : [text('x-relance-calendar', id)]),
    ['refresh-interval', {}, 'duration', 'PT1H'],
    text('x-published-ttl', 'PT1H'),
  ],
  zonesOf(going),
]
