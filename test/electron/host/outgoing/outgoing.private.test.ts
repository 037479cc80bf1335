import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { entrySchema, type Entry } from '#domain/entry/entry.ts'
import { ENTRY_KINDS } from '#domain/entry/kinds.ts'
import { detailsSchema } from '#domain/logbook/details.ts'
import { personSchema } from '#domain/logbook/person.ts'
import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import { TABLE_FORMATS, type TableFormat } from '#domain/outgoing/adviser/formats.ts'
import { OFFICES } from '#domain/outgoing/adviser/offices.ts'
import { printedLife } from '#domain/outgoing/adviser/printedLife.ts'
import { PRIVATE_PARTS, type PrivatePart } from '#domain/outgoing/adviser/privateParts.ts'
import { CALENDAR_DETAILS } from '#domain/outgoing/calendar/calendarDetails.ts'
import { momentsOf } from '#domain/outgoing/calendar/momentsOf.ts'
import { CONTACT_FIELDS, contactCardOf } from '#domain/outgoing/people/contactCard.ts'
import { vcardOf } from '#domain/outgoing/people/vcard.ts'
import { heldAbout } from '#domain/outgoing/people/held.ts'
import { rebuild } from '#domain/logbook/logbook.ts'
import { heldPage } from '#electron/host/outgoing/people/heldPage.ts'
import { journalOf } from '#domain/views/journal.ts'
import type { By } from '#domain/vocabulary.ts'
import { makePace } from '#electron/host/machine/pace.ts'
import { tableFile } from '#electron/host/outgoing/adviser/tableFile.ts'
import { makeCalendar } from '#electron/host/outgoing/calendar/makeCalendar.ts'
import { NOTHING_TICKED } from '#test/build/aCalendarMoment.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { PARIS } from '#test/build/entries.ts'
import { everyFieldOf, wordsIn } from '#test/build/everyField.ts'
import { plannedAt } from '#test/build/viewed.ts'

const TIME = { now: '2026-12-10T10:00', zone: PARIS }
const PACE = makePace(
  { yieldToCalls: () => Promise.resolve() },
  { onDone: () => undefined, isStopped: () => false },
)

/** One of each kind of entry, every field of each with its word. */
const entries = entrySchema.options.map((option, at): Entry => ({
  ...everyFieldOf(option, option.entries.kind.literal),
  id: option.entries.kind.literal === 'interview' ? 'held' : `e${String(at)}`,
  at: `2026-12-0${String(1 + (at % 8))}T10:00`,
}))
const of = (...kinds: readonly Entry['kind'][]) =>
  entries.filter(({ kind }) => kinds.includes(kind))
const [meeting] = of('interview')
if (meeting === undefined) throw new Error('There is no interview.')

const details = everyFieldOf(detailsSchema, 'details')
const people = [
  { ...everyFieldOf(personSchema, 'person'), id: 'p1' },
  { ...everyFieldOf(personSchema, 'other'), id: 'p2', identity: 'p2', unlike: [] },
]
/** All that happened; what is under way after an interview; what lies ahead, with an offer to answer. */
const house = [
  anApplication({ id: 'all', details, people, entries }),
  anApplication({ id: 'held', details: { ...details, toTell: [] }, people, entries: [meeting] }),
  anApplication({
    id: 'ahead',
    details: { ...details, toTell: [] },
    people,
    entries: [{ ...meeting, id: 'ahead', at: '2026-12-15T10:00' }, ...of('offer')],
  }),
]

const CHOICES: readonly ((parts: PrivatePart[]) => AdviserChoice)[] = [
  (parts) => ({ table: 'applications', parts, language: 'fr' }),
  (parts) => ({ table: 'journal', parts, language: 'en', filter: {} }),
  ...OFFICES.flatMap(({ id, forms }) =>
    forms.map(({ language: formLanguage }) => (parts: PrivatePart[]): AdviserChoice => ({
      ...{ table: 'office', office: id, formLanguage, parts, language: 'fr' },
    })),
  ),
]

const tableText = async (choice: AdviserChoice, format: TableFormat): Promise<string> => {
  const ground = { applications: () => house, journal: () => journalOf(house, TIME), ...TIME }
  const file = await tableFile(choice, format, { ground, pace: PACE })
  if (file === null || file === 'too-long') throw new Error('Nobody stopped it.')
  return typeof file.content === 'string'
    ? file.content
    : Object.values(unzipSync(file.content))
        .map((part) => strFromU8(part))
        .join('\n')
}

const tables = async (
  parts: PrivatePart[],
  formats: readonly TableFormat[] = ['csv'],
): Promise<readonly string[]> => {
  const all = CHOICES.flatMap((choice) => formats.map((format) => tableText(choice(parts), format)))
  return wordsIn((await Promise.all(all)).join('\n'))
}

const calendarText = (ticked: Partial<typeof NOTHING_TICKED>): string =>
  makeCalendar({
    moments: house.flatMap((application) => momentsOf(plannedAt(application, TIME.now), TIME)),
    ledger: {},
    details: { ...NOTHING_TICKED, ...ticked },
    language: 'fr',
    nowMs: Date.parse('2026-12-10T09:00Z'),
    zone: PARIS,
    isAmong: () => true,
  }).text.replaceAll('\r\n ', '')

/** What a table tells an adviser of at all. */
const COMPANY = ['detailsagency', 'detailscompany', 'detailsplace', 'detailspost']
/** What each part lets out of a table beside that; the notes of all kinds, and these fields. */
const PARTS: By<PrivatePart, readonly string[]> = {
  me: [],
  people: ['othername', 'personname'],
  contact: ['other', 'person'].flatMap((who) =>
    ['email', 'phone', 'postalAddress'].map((of) => who + of),
  ),
  salary: ['hiresalary', 'offersalary'],
  notes: [
    ...ENTRY_KINDS.map((kind) => `${kind.replaceAll('-', '')}note`),
    ...['detailsnotes', 'detailssource', 'refusalreason'],
    ...['addition', 'assets', 'documents', 'place', 'pointstext'].map((of) => `interview${of}`),
    ...['benefits', 'contract', 'remoteDays', 'trialPeriod'].map((of) => `offer${of}`),
  ],
  messages: ['followuptext', 'linkedininvitationtext', 'offermessagetext', 'thankstext'],
}
/** What each tick lets out of a calendar. */
const TICKS: By<(typeof CALENDAR_DETAILS)[number], readonly string[]> = {
  company: ['detailscompany', 'detailspost'],
  place: ['interviewplace'],
  people: ['personname'],
  reach: ['personassistantPhone', 'personemail', 'personphone'],
  notes: ['detailsnotes', 'interviewnote', 'offernote'],
  links: ['detailsofferUrl'],
  money: ['benefits', 'contract', 'remoteDays', 'salary', 'trialPeriod'].map((of) => `offer${of}`),
}

it('of every field there is, a table lets out what was ticked and nothing else', async () => {
  expect(await tables([], TABLE_FORMATS)).toEqual(COMPANY)
  for (const part of PRIVATE_PARTS)
    expect(await tables([part]), part).toEqual([...COMPANY, ...PARTS[part]].sort())
})

it('of every field there is, a calendar lets out what was ticked and nothing else', () => {
  expect(wordsIn(calendarText({}))).toEqual([])
  for (const tick of CALENDAR_DETAILS)
    expect(wordsIn(calendarText({ [tick]: true })), tick).toEqual(TICKS[tick])
})

it('of every field there is, a card for address books lets out the name and what was ticked', () => {
  const [application] = house
  const [person] = application?.people ?? []
  if (application === undefined || person === undefined) throw new Error('There is nobody.')
  const card = contactCardOf([{ application, person, left: false }], TIME.now)
  const out = (...wanted: (typeof CONTACT_FIELDS)[number][]): readonly string[] =>
    wordsIn(vcardOf(card, wanted).replaceAll('\r\n ', '')).filter((word) => word !== 'personname')
  expect(out()).toEqual([])
  for (const field of CONTACT_FIELDS)
    expect(out(field)).toEqual([field === 'company' ? 'detailsagency' : `person${field}`])
})

it('everything held about somebody is all of it, and nothing of anybody else', () => {
  const logbook = {
    ...rebuild([], PARIS),
    applications: new Map(house.map((one) => [one.id, one])),
  }
  const [first, ...more] = heldAbout(logbook, { application: 'all', person: 'p1' })
  if (first === undefined) throw new Error('Nothing is held.')
  const page = heldPage({
    spoken: 'fr',
    now: TIME.now,
    cards: [first, ...more],
    steps: () => [],
    begun: [],
  })
  const theirs = wordsIn(JSON.stringify(people[0])).filter((word) => word !== 'personunlike')
  const beside = wordsIn(page).filter((word) => /^(?:details|other|person)/u.test(word))
  expect(beside).toEqual(['detailscompany', 'detailspost', ...theirs])
})

it('the life of an application on paper names nobody and nothing', () => {
  const words = { day: (date: string) => date, named: (word: string) => word }
  const told = house.map((one) => printedLife(one, { span: {}, ...TIME, words }))
  expect(wordsIn(JSON.stringify(told))).toEqual([])
})
