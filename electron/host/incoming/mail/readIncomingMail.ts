import { meetingsOf } from '#domain/incoming/invitation/meetingOfEvent.ts'
import type { RawCalendar } from '#domain/incoming/invitation/rawCalendar.ts'
import type { Letter } from '#domain/incoming/mail/letter.ts'
import { lettersIn } from '#domain/incoming/mail/pastedLetter.ts'
import { joinedPeople } from '#domain/incoming/mail/peopleOf.ts'
import { readLetter, type ReadLetter } from '#domain/incoming/mail/readLetter.ts'
import type {
  IncomingReading,
  IncomingRemark,
  MeetingReading,
  Method,
  PeopleReading,
  ReadingGround,
} from '#domain/incoming/mail/reading.ts'
import { signatureAlone } from '#domain/incoming/mail/signatureAlone.ts'
import { againstThread } from '#domain/incoming/mail/thread.ts'
import { carriedBy, LONGEST_TEXT, type Carried } from './carried.ts'
import { methodNamed, readCalendar } from './readCalendar.ts'
import { readCards } from './readCards.ts'
import { textOfBytes } from './signsOfBytes.ts'

/** A file as it was handed over. */
export interface IncomingFile {
  readonly bytes: Uint8Array
  /** Its name, for its ending alone. */
  readonly name: string
  readonly pasted?: boolean | undefined
  /** What it was found to be, where that is known. */
  readonly as?: 'ics' | 'eml' | 'vcf' | 'mail' | undefined
}

const isMail = (text: string, name: string): boolean =>
  /\.(?:eml|mht|mhtml)$/iu.test(name) ||
  (/^(?:(?:From |>From )[^\n]*\r?\n)?(?:[A-Za-z-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/u.test(
    text.slice(0, 8000),
  ) &&
    /^(?:mime-version|message-id|received|return-path|content-type|delivered-to|x-[a-z-]+):/imu.test(
      text.slice(0, 8000),
    ))

/** The letter that counts: the newest, unless it says nothing and the one below it does. */
const telling = (letters: readonly Letter[], ground: ReadingGround): ReadLetter | undefined => {
  const read = letters
    .slice(0, 2)
    .map((letter, at) =>
      againstThread(readLetter(letter, ground), letter, letters.toSpliced(at, 1), ground),
    )
  const [first, second] = read
  // « Finalement 15 h » says something of what stands below.
  const isMute =
    first !== undefined &&
    (first.isOwn ||
      (!first.hasMoment && first.times.hours.length === 0 && first.letter.seems === 'unknown'))
  const tells = second !== undefined && (second.hasMoment || second.letter.seems !== 'unknown')
  return isMute && tells ? second : first
}

const mineIn = (letters: readonly Letter[]): readonly string[] => {
  const [only, second] = letters[0]?.to ?? []
  return only === undefined || second !== undefined || only.email === letters[0]?.from?.email
    ? []
    : [only.email]
}

const withMail = (meeting: MeetingReading, read: ReadLetter | undefined): MeetingReading => {
  const words = read?.meeting
  return {
    ...meeting,
    ...(meeting.company === undefined && words?.company !== undefined
      ? { company: words.company }
      : {}),
    ...(meeting.post === undefined && words?.post !== undefined ? { post: words.post } : {}),
    ...(meeting.place === undefined && meeting.link === undefined && words?.place !== undefined
      ? { place: words.place }
      : {}),
    ...(meeting.link === undefined && words?.link !== undefined ? { link: words.link } : {}),
    ...(meeting.mode === undefined && words?.mode !== undefined ? { mode: words.mode } : {}),
    people: joinedPeople([...meeting.people, ...(read?.people ?? [])]),
  }
}

interface ParsedCalendar {
  readonly calendar: RawCalendar | null
  /** The method its part names. */
  readonly method?: string | undefined
}

interface CalendarsRead {
  readonly meetings: readonly MeetingReading[]
  readonly method: Method | undefined
  readonly remarks: readonly IncomingRemark[]
}

const readCalendars = (
  all: readonly ParsedCalendar[],
  read: ReadLetter | undefined,
  mine: readonly string[],
  ground: ReadingGround,
): CalendarsRead => {
  const found = all.flatMap(({ calendar }) => calendar ?? [])
  const merged = {
    events: found.flatMap(({ events }) => events),
    left: found.reduce((sum, { left }) => sum + left, 0),
    usualZone: found.map(({ usualZone }) => usualZone).find((zone) => zone !== undefined) ?? '',
  }
  const { meetings, hasTwins } = meetingsOf(merged, { ...ground, mine, times: read?.times })
  const [method] = [
    ...found.flatMap((calendar) => calendar.method ?? []),
    ...all.flatMap((one) => methodNamed(one.method) ?? []),
  ]
  return {
    meetings: meetings.map((meeting) => withMail(meeting, read)),
    method,
    remarks: [
      ...(merged.left > 0 ? (['many-events'] as const) : []),
      ...(hasTwins && found.length < 2 ? (['same-event-twice'] as const) : []),
      ...(all.some(({ calendar }) => calendar === null || calendar.events.length === 0)
        ? (['unreadable-calendar'] as const)
        : []),
    ],
  }
}

const readingOf = (
  { calendars, letters, remarks, cards }: Carried,
  ground: ReadingGround,
): IncomingReading => {
  const read = telling(letters, ground)
  const parsed = calendars.map(({ text, method }) => ({ calendar: readCalendar(text), method }))
  const found = readCalendars(parsed, read, mineIn(letters), ground)
  const carded = cards.flatMap((text) => readCards(text)?.people ?? [])
  return {
    kind: 'letter',
    ...(found.method === undefined ? {} : { method: found.method }),
    meetings: found.meetings.length > 0 || read === undefined ? found.meetings : [read.meeting],
    ...(read === undefined ? {} : { letter: read.letter }),
    people: joinedPeople([...(read?.people ?? []), ...carded]),
    remarks: [
      ...new Set([
        ...remarks,
        ...found.remarks,
        ...(read?.letter.isCut === true ? (['cut'] as const) : []),
      ]),
    ],
  }
}

/** The text of an event, to read beside its facts where no mail stands around it. */
const letterOfCalendar = (calendar: RawCalendar | null): Letter | undefined => {
  const [event] = calendar?.events ?? []
  if (event === undefined) return undefined
  const lines = [
    event.summary?.text,
    event.location?.text,
    event.description?.text,
    ...event.links.map((link) => link.text),
  ]
  return { to: [], body: lines.filter((line) => line !== undefined).join('\n\n'), isBulk: false }
}

const calendarReading = (text: string, ground: ReadingGround): IncomingReading | null => {
  const calendar = readCalendar(text)
  const letter = letterOfCalendar(calendar)
  if (letter === undefined) return null
  const found = readCalendars([{ calendar }], undefined, [], ground)
  const read = readLetter(letter, ground)
  return {
    kind: 'letter',
    ...(found.method === undefined ? {} : { method: found.method }),
    meetings: found.meetings,
    letter: { ...read.letter, seems: 'invitation', because: [] },
    people: [],
    remarks: found.remarks,
  }
}

const sortOf = (text: string, { name, pasted, as }: IncomingFile): IncomingFile['as'] => {
  if (as !== undefined) return as
  const start = text.slice(0, 2000).trimStart()
  if (/^BEGIN\s*:\s*(?:VCALENDAR|VEVENT)/iu.test(start) || /\.(?:ics|ical)$/iu.test(name))
    return 'ics'
  if (/^BEGIN\s*:\s*VCARD/iu.test(start) || /\.(?:vcf|vcard)$/iu.test(name)) return 'vcf'
  if (isMail(text, name)) return 'eml'
  return pasted === true || /\.txt$/iu.test(name) ? 'mail' : undefined
}

const pastedReading = (text: string, ground: ReadingGround): IncomingReading | PeopleReading => {
  const words = text.slice(0, LONGEST_TEXT)
  const signature = signatureAlone(words, ground)
  if (signature !== undefined) return { kind: 'people', people: [signature], unreadable: 0 }
  return readingOf(
    { calendars: [], letters: lettersIn(words, ground), remarks: [], cards: [] },
    ground,
  )
}

/**
 * Reads a mail, an invitation, cards of people or pasted words; null where the file is none of these.
 * Nothing is known of the logbook here, and nothing is written.
 */
export const readIncomingMail = async (
  file: IncomingFile,
  ground: ReadingGround,
): Promise<IncomingReading | PeopleReading | null> => {
  const text = textOfBytes(file.bytes)
  switch (sortOf(text, file)) {
    case 'ics':
      return calendarReading(text, ground)
    case 'vcf':
      return readCards(text)
    case 'eml':
      return readingOf(await carriedBy(file.bytes, ground), ground)
    case 'mail':
      return pastedReading(text, ground)
    default:
      return null
  }
}
