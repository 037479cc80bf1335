import ICAL from 'ical.js'
import type {
  RawAttendee,
  RawCalendar,
  RawEvent,
  RawText,
  RawTime,
} from '#domain/incoming/invitation/rawCalendar.ts'
import type { Method } from '#domain/incoming/mail/reading.ts'
import {
  calendarLines,
  calendarParts,
  lineOf,
  linesOf,
  type CalendarPart,
} from './calendarLines.ts'
import { timeOf, type Rules } from './calendarTime.ts'
import { embeddedRules } from './calendarZones.ts'
import { startsOfSeries } from './seriesStarts.ts'
import { textOfHtml } from './textOfHtml.ts'

const propertyOf = (line: string): InstanceType<typeof ICAL.Property> | undefined => {
  try {
    return ICAL.Property.fromString(line.replace(/^[\w-]+\./u, ''))
  } catch {
    return undefined
  }
}

/** The text of a line; where its parameters cannot be read, what stands behind the first colon. */
const textOf = (line: string | undefined): RawText | undefined => {
  if (line === undefined) return undefined
  const value: unknown = propertyOf(line)?.getFirstValue()
  const text =
    typeof value === 'string'
      ? value
      : line
          .slice(line.indexOf(':') + 1)
          .replace(/\\n/giu, '\n')
          .replace(/\\([,;\\])/gu, '$1')
  return text.trim() === '' ? undefined : { text: text.trim(), line }
}

const parameter = (line: string, name: string): string => {
  const value: unknown = propertyOf(line)?.getParameter(name)
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : ''
}

const attendeeOf = (line: string): RawAttendee => {
  const address = /mailto:\s*([^\s>;]+@[^\s>;]+)\s*$/iu.exec(line)?.[1]
  const email = address ?? parameter(line, 'email')
  const type = parameter(line, 'cutype').toUpperCase()
  return {
    line,
    name: parameter(line, 'cn').trim(),
    email,
    isThing:
      type === 'ROOM' || type === 'RESOURCE' || parameter(line, 'role') === 'NON-PARTICIPANT',
  }
}

const MOST_PEOPLE = 60
const LINKS = [
  'X-GOOGLE-CONFERENCE',
  'CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK',
  'X-ZOOM-MEETING-URL',
  'URL',
] as const

const durationOf = (line: string | undefined): number | undefined => {
  const found =
    /:\s*\+?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d+S)?)?\s*$/iu.exec(
      line ?? '',
    )
  if (found === null) return undefined
  const [weeks, days, hours, minutes] = (found.slice(1) as readonly (string | undefined)[]).map(
    (part) => Number(part ?? 0),
  )
  return (((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)
}

const descriptionOf = (event: CalendarPart): RawText | undefined => {
  const plain = textOf(lineOf(event, 'DESCRIPTION'))
  if (plain !== undefined) return plain
  const alternative = textOf(lineOf(event, 'X-ALT-DESC'))
  return alternative && { ...alternative, text: textOfHtml(alternative.text) }
}

/** Only what is there: keys without a value are left out. */
const known = <Fields extends Record<string, unknown>>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>
  }

const startsOf = (
  rule: string | undefined,
  start: RawTime | undefined,
  rules: Rules,
): RawEvent['starts'] => {
  if (rule === undefined || start?.local === undefined) return []
  const ruled = start.tzid === undefined ? undefined : rules.get(start.tzid.toLowerCase())
  return startsOfSeries(rule, start.local).map((local) => {
    const embedded = ruled?.(local)
    return embedded === undefined ? { local } : { local, embedded }
  })
}

const eventOf = (event: CalendarPart, rules: Rules): RawEvent => {
  const time = (name: string): RawTime | undefined => {
    const line = lineOf(event, name)
    return line === undefined ? undefined : timeOf(line, rules)
  }
  const valueOf = (name: string): string | undefined => {
    const line = lineOf(event, name)
    const value = line?.slice(line.indexOf(':') + 1).trim()
    return value === '' ? undefined : value
  }
  const sequence = valueOf('SEQUENCE')
  const start = time('DTSTART')
  const rule = lineOf(event, 'RRULE')
  const organizer = lineOf(event, 'ORGANIZER')
  return {
    ...known({
      uid: valueOf('UID')?.slice(0, 500),
      sequence:
        sequence !== undefined && /^\d{1,9}$/u.test(sequence) ? Number(sequence) : undefined,
      recurrence: time('RECURRENCE-ID'),
      start,
      end: time('DTEND'),
      minutes: durationOf(lineOf(event, 'DURATION')),
      summary: textOf(lineOf(event, 'SUMMARY')),
      description: descriptionOf(event),
      location: textOf(lineOf(event, 'LOCATION')),
      organizer: organizer === undefined ? undefined : attendeeOf(organizer),
    }),
    isRecurring: rule !== undefined || lineOf(event, 'RDATE') !== undefined,
    starts: startsOf(rule, start, rules),
    isAllDay: /^true$/iu.test(valueOf('X-MICROSOFT-CDO-ALLDAYEVENT') ?? ''),
    hasOtherStart: new Set(linesOf(event, 'DTSTART')).size > 1,
    isCancelled: /^cancell?ed$/iu.test(valueOf('STATUS') ?? ''),
    links: LINKS.flatMap((name) => textOf(lineOf(event, name)) ?? []),
    attendees: linesOf(event, 'ATTENDEE').slice(0, MOST_PEOPLE).map(attendeeOf),
  }
}

const METHODS: Readonly<Record<string, Method>> = {
  REQUEST: 'request',
  PUBLISH: 'publish',
  CANCEL: 'cancel',
  COUNTER: 'counter',
  REPLY: 'reply',
}

/** What a calendar asks for, by the name of its method. */
export const methodNamed = (name: string | undefined): Method | undefined =>
  name === undefined ? undefined : (METHODS[name.trim().toUpperCase()] ?? 'other')

/** More events than these are somebody's whole calendar. */
const MOST_EVENTS = 200

/** The events of a calendar, their hours as they are written; null where the text is no calendar. */
export const readCalendar = (text: string): RawCalendar | null => {
  if (!/BEGIN\s*:\s*(?:VCALENDAR|VEVENT)/iu.test(text)) return null
  const parts = calendarParts(calendarLines(text))
  const calendars = parts.filter(({ name }) => name === 'VCALENDAR')
  const all = [...calendars.flatMap((calendar) => calendar.parts), ...parts]
  const rules = embeddedRules(all.filter(({ name }) => name === 'VTIMEZONE'))
  const events = all.filter(({ name }) => name === 'VEVENT')
  const lineIn = (name: string): string | undefined =>
    calendars.map((calendar) => lineOf(calendar, name)).find((line) => line !== undefined)
  const method = methodNamed(lineIn('METHOD')?.replace(/^[^:]*:/u, ''))
  const usualZone = textOf(lineIn('X-WR-TIMEZONE'))?.text
  return {
    ...(method === undefined ? {} : { method }),
    events: events.slice(0, MOST_EVENTS).map((event) => eventOf(event, rules)),
    ...(usualZone === undefined ? {} : { usualZone }),
    left: Math.max(0, events.length - MOST_EVENTS),
  }
}
