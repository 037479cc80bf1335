import ICAL from 'ical.js'
import { parseLocalDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import { bareZoneName } from '#domain/incoming/mail/zoneNames.ts'
import { lineOf, linesOf, type CalendarPart } from './calendarLines.ts'

/** A change of the clock as ical.js lists it: when, in UTC, and the offsets around it in seconds. */
interface Change {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly utcOffset: number
  readonly prevUtcOffset: number
}

/** The rules of a zone that stand in the file: the offsets in which its clock may show an hour. */
export type EmbeddedRules = (local: string) => readonly number[] | undefined

/** Rules that come once a year, as zones have them; others are not followed. */
const YEARLY =
  /^RRULE[^:]*:(?=[^:]*FREQ=YEARLY)(?:(?:FREQ=YEARLY|INTERVAL=1|WKST=\w\w|COUNT=\d{1,4}|UNTIL=\d{8}(?:T\d{6}Z?)?|BYMONTH=(?:[1-9]|1[0-2])|BYDAY=[+-]?[1-5]?(?:SU|MO|TU|WE|TH|FR|SA)|BYMONTHDAY=[\d,]{1,30}|BYHOUR=\d+|BYMINUTE=\d+|BYSECOND=\d+);?)+$/iu
const MOST_RULES = 300

/** ical.js counts rules out up to 2035. */
const LAST_RULED_YEAR = '2035'

const isFollowed = (zone: CalendarPart): boolean =>
  zone.parts.length > 0 &&
  zone.parts.length <= MOST_RULES &&
  zone.parts.every(
    (part) =>
      (part.name === 'STANDARD' || part.name === 'DAYLIGHT') &&
      linesOf(part, 'RRULE').every((line) => YEARLY.test(line)) &&
      linesOf(part, 'RDATE').length <= MOST_RULES,
  )

const KEPT = ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE']

/** Rules that come every year may be begun later: nobody is met before 1970, and counting from 1601 is long. */
const begunLater = (part: CalendarPart): readonly string[] => {
  const lines = part.lines.filter(({ name }) => KEPT.includes(name)).map(({ line }) => line)
  const isEndless = lines.some(
    (line) => /^RRULE/iu.test(line) && !/COUNT|UNTIL|BYMONTHDAY/iu.test(line),
  )
  return isEndless
    ? lines.map((line) => line.replace(/^(DTSTART[^:]*:)1[0-8]\d\d/iu, '$11970'))
    : lines
}

const plainText = (zone: CalendarPart): string =>
  [
    'BEGIN:VTIMEZONE',
    'TZID:X',
    ...zone.parts.flatMap((part) => [
      `BEGIN:${part.name}`,
      ...begunLater(part),
      `END:${part.name}`,
    ]),
    'END:VTIMEZONE',
  ].join('\r\n')

const two = (number: number): string => String(number).padStart(2, '0')

const utcMinuteOf = ({ year, month, day, hour, minute }: Change): number | undefined => {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`
  return parseLocalDateTime(text) === null ? undefined : minuteOf(text)
}

interface Turn {
  readonly from: number
  readonly before: number
  readonly after: number
}

/** All changes up to some years beyond any interview. */
const turnsOf = (zone: CalendarPart): readonly Turn[] => {
  const timezone = new ICAL.Timezone(ICAL.Component.fromString(plainText(zone)))
  timezone.utcOffset(ICAL.Time.fromDateTimeString(`${LAST_RULED_YEAR}-12-31T12:00:00`))
  // Years before 1900 are those in which the rules began to count, for programs that need a beginning.
  return (timezone as unknown as { changes: readonly Change[] }).changes.flatMap((change) => {
    const from =
      utcMinuteOf(change) ?? (change.year < 1900 ? minuteOf('1900-01-01T00:00') : undefined)
    return from === undefined
      ? []
      : [{ from, before: change.prevUtcOffset / 60, after: change.utcOffset / 60 }]
  })
}

/**
 * The offsets in which the clock of these rules shows `local`: none in the hour that they leave out,
 * two in the one they have twice. Undefined before the rules begin.
 */
const offsetsAmong = (turns: readonly Turn[], local: string): readonly number[] | undefined => {
  const wall = minuteOf(local)
  const offsetAt = (utc: number): number | undefined =>
    turns.findLast(({ from }) => from <= utc)?.after
  const all = new Set(turns.flatMap(({ before, after }) => [before, after]))
  const found = [...all].filter((offset) => offsetAt(wall - offset) === offset)
  const isBefore = [...all].every((offset) => offsetAt(wall - offset) === undefined)
  return isBefore ? undefined : found
}

const rulesOf = (zone: CalendarPart): EmbeddedRules => {
  let turns: readonly Turn[] | undefined
  return (local) => {
    try {
      turns ??= turnsOf(zone)
      return offsetsAmong(turns, local)
    } catch {
      return undefined
    }
  }
}

/** The rules of the zones that stand in a calendar, by their names without quotes. */
export const embeddedRules = (zones: readonly CalendarPart[]): ReadonlyMap<string, EmbeddedRules> =>
  new Map(
    zones.slice(0, MOST_RULES).flatMap((zone): readonly [string, EmbeddedRules][] => {
      const line = lineOf(zone, 'TZID')
      if (line === undefined || !isFollowed(zone)) return []
      const name = bareZoneName(line.slice(line.indexOf(':') + 1))
      return [[name.toLowerCase(), rulesOf(zone)]]
    }),
  )
