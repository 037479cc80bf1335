import { minuteOf } from '#domain/calendar/wallClock.ts'
import { LINE_MAX } from '#domain/fields/fields.ts'
import { isTalkLink } from '#domain/entry/placeLink.ts'
import { tidyLine } from '#domain/fields/tidy.ts'
import { foldedText } from '#domain/incoming/mail/foldedText.ts'
import { languageOf } from '#domain/incoming/mail/letter.ts'
import { isOwn, joinedPeople, personOfMailbox } from '#domain/incoming/mail/peopleOf.ts'
import { placeOf } from '#domain/incoming/mail/placeInText.ts'
import { postIn } from '#domain/incoming/mail/postInText.ts'
import { companyFrom, factsIn, stated } from '#domain/incoming/mail/readLetter.ts'
import { timesInText, type TextTimes } from '#domain/incoming/mail/textMoments.ts'
import type {
  Fact,
  MeetingReading,
  MomentReading,
  PersonReading,
  ReadingGround,
  Source,
} from '#domain/incoming/mail/reading.ts'
import type { InterviewMode } from '#domain/vocabulary.ts'
import { calendarMoment } from './calendarMoment.ts'
import { againstText, againstTitle, inSeries, wholeDay } from './doubtedMoment.ts'
import type { RawAttendee, RawCalendar, RawEvent, RawText } from './rawCalendar.ts'

/** What stands around an event: its calendar, and the mail it came in. */
export interface EventGround extends ReadingGround {
  readonly usualZone?: string | undefined
  /** When the words of that mail say it is to be. */
  readonly times?: TextTimes | undefined
  /** Addresses that mail was sent to alone: the person's. */
  readonly mine: readonly string[]
}

const shown = (line: string): Source => ({ part: 'calendar', line: line.slice(0, 300) })
const LONGEST_MINUTES = 24 * 60

const lengthOf = (event: RawEvent, ground: EventGround): Fact<number> | undefined => {
  const { start, end, minutes } = event
  if (minutes !== undefined && minutes > 0 && minutes < LONGEST_MINUTES)
    return { value: minutes, source: shown(`DURATION: ${String(minutes)} min`) }
  if (start?.local === undefined || end?.local === undefined || start.isDay === true)
    return undefined
  const [from, to] = [start, end].map((time) => calendarMoment(time, ground).sure?.at)
  const isSameClock = start.tzid === end.tzid && start.isUtc === end.isUtc
  const between =
    from !== undefined && to !== undefined
      ? minuteOf(to) - minuteOf(from)
      : isSameClock
        ? minuteOf(end.local) - minuteOf(start.local)
        : 0
  return between > 0 && between < LONGEST_MINUTES
    ? { value: between, source: shown(end.line) }
    : undefined
}

const personOf = (
  raw: RawAttendee,
  as: PersonReading['as'],
  ground: EventGround,
): readonly PersonReading[] => {
  if (raw.isThing) return []
  const person = personOfMailbox(raw, {
    as,
    source: shown(raw.line),
    own: ground.own,
    mine: ground.mine,
  })
  return person === undefined ? [] : [person]
}

/** Whether the person called the meeting: the address tells nothing of a company. */
const isMine = (organizer: RawAttendee, { own, mine }: EventGround): boolean =>
  isOwn(organizer, own) || mine.includes(organizer.email.toLowerCase())

const linkOf = (event: RawEvent, words: ReturnType<typeof factsIn>): Fact<string> | undefined => {
  const own = [...event.links, ...(event.location === undefined ? [] : [event.location])].flatMap(
    ({ text, line }: RawText) => {
      const found = /https?:\/\/[^\s<>"]+/u.exec(text)?.[0]
      return found === undefined || !isTalkLink(found)
        ? []
        : [{ value: found, source: shown(line) }]
    },
  )
  return own[0] ?? words.link
}

const modeOf = (
  event: RawEvent,
  words: ReturnType<typeof factsIn>,
  {
    link,
    place,
  }: { readonly link: Fact<string> | undefined; readonly place: Fact<string> | undefined },
): Fact<InterviewMode> | undefined => {
  if (words.mode !== undefined) return words.mode
  if (link !== undefined) return { value: 'video', source: link.source }
  if (/^(?:tel:|\+?\d[\d .()-]{7,}$)/u.test(event.location?.text ?? ''))
    return { value: 'phone', source: shown(event.location?.line ?? '') }
  return place === undefined ? undefined : { value: 'on-site', source: place.source }
}

const timesIn = (text: string, ground: EventGround): TextTimes =>
  timesInText(foldedText(text, 'calendar'), {
    now: ground.now,
    language: languageOf(text) ?? ground.language,
    region: ground.region,
    zone: ground.zone,
    elsewhere: [],
  })

const momentOf = (event: RawEvent, text: string, ground: EventGround): MomentReading => {
  const said = wholeDay(calendarMoment(event.start, ground), event, ground)
  const series = event.isRecurring ? inSeries(event, ground) : said
  const inMail = ground.times === undefined ? series : againstText(series, ground.times)
  const titled = againstTitle(inMail, timesIn(event.summary?.text ?? '', ground))
  return againstText(titled, timesIn(text, ground))
}

/** What one event of a calendar says of an interview, each fact with its line. */
export const meetingOfEvent = (event: RawEvent, ground: EventGround): MeetingReading => {
  const { summary, description, location, organizer } = event
  const text = [summary?.text, location?.text, description?.text]
    .filter((each) => each !== undefined)
    .join('\n')
  const words = factsIn(text, 'calendar')
  const link = linkOf(event, words)
  const own = location === undefined ? undefined : placeOf(location.text, shown(location.line))
  const isNumber = /^(?:tel:|\+?\d[\d .()-]{7,}$)/u.test(location?.text ?? '')
  const place = isNumber ? undefined : (own ?? words.place)
  const people = joinedPeople([
    ...(organizer === undefined ? [] : personOf(organizer, 'organizer', ground)),
    ...event.attendees.flatMap((each) => personOf(each, 'attendee', ground)),
  ])
  const instance = event.recurrence?.line.replace(/^[^:;]*/u, '').slice(0, 200)
  return {
    key: `${event.uid ?? event.start?.line ?? ''}${instance ?? ''}`.slice(0, 700),
    isCancelled: event.isCancelled,
    moment: momentOf(event, text, ground),
    people,
    ...stated({
      uid: event.uid,
      sequence: event.sequence,
      instance,
      title:
        summary === undefined
          ? undefined
          : { value: tidyLine(summary.text).slice(0, LINE_MAX), source: shown(summary.line) },
      durationMinutes: lengthOf(event, ground),
      place,
      link,
      mode: modeOf(event, words, { link, place }),
      company:
        organizer === undefined || isMine(organizer, ground)
          ? undefined
          : companyFrom(organizer.email, organizer.line, 'calendar', [organizer.name, text]),
      post: summary === undefined ? undefined : postIn(summary.text, 'calendar'),
    }),
  }
}

/** All events of a calendar, each once: the same event twice in one file counts with its last account. */
export const meetingsOf = (
  calendar: RawCalendar,
  ground: EventGround,
): { readonly meetings: readonly MeetingReading[]; readonly hasTwins: boolean } => {
  const all = calendar.events.map((event) =>
    meetingOfEvent(event, { ...ground, usualZone: calendar.usualZone }),
  )
  const each = new Map<string, MeetingReading>()
  for (const meeting of all) {
    const known = each.get(meeting.key)
    if (known === undefined || (meeting.sequence ?? 0) >= (known.sequence ?? 0))
      each.set(meeting.key, meeting)
  }
  return { meetings: [...each.values()], hasTwins: each.size < all.length }
}
