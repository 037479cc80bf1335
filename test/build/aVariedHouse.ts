import fc from 'fast-check'
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import type { Entry, Interview } from '#domain/entry/entry.ts'
import type { Details } from '#domain/logbook/details.ts'
import type { Person } from '#domain/logbook/person.ts'
import { TRIAL_CATEGORIES } from '#domain/vocabulary.ts'
import { without } from '#domain/without.ts'
import { aSentHistory } from './aSentHistory.ts'
import { aHistory, aMoment } from './aHistory.ts'
import type { ApplicationSpec } from './anApplication.ts'
import { PARIS, person } from './entries.ts'

/** Whose clock and whose holidays the people of a card live by; most cards say nothing. */
const PLACES: readonly Pick<Details, 'zone' | 'region'>[] = [
  ...[{}, {}, {}, {}],
  { region: 'BE' },
  { region: 'none' },
  { zone: 'America/Toronto', region: 'CA-QC' },
  { zone: 'America/New_York', region: 'US' },
  { zone: 'Australia/Lord_Howe' },
  { zone: 'Asia/Tokyo', region: 'FR-alsace-moselle' },
]

/** Ways to reach somebody, or none; some are the same on other cards, or for both people of one. */
const WAYS: readonly Partial<Person>[] = [
  {},
  {},
  { gaveNoDetails: true },
  { gaveNoDetails: true },
  { left: true },
  { left: true, email: 'shared@example.com' },
  { email: 'ana@example.com' },
  { email: 'ana@example.com' },
  { email: 'ANA@example.com' },
  { phone: '01 99 00 12 34' },
  { phone: '+33 1 99 00 12 34', email: 'desk@example.com' },
  { linkedin: 'https://www.linkedin.com/in/bo' },
  { linkedinConnected: true },
  { assistantPhone: '01 99 00 12 99' },
  { identity: 'known' },
  { identity: 'known', email: 'known@example.com' },
  { agency: true },
  { agency: true, email: 'agency@example.com' },
  { apart: true, email: 'ana@example.com' },
  { apart: true, identity: 'known' },
  { movedHere: true, email: 'shared@example.com' },
]
const aWay = fc.constantFrom(...WAYS)
/** Of two records of one card nobody says that they are one person: that is refused. */
const toldApart = (ana: (typeof WAYS)[number], bo: (typeof WAYS)[number]) =>
  ana.identity === undefined ? bo : without(bo, 'identity')
const somePeople = fc
  .tuple(aWay, aWay, fc.constantFrom(2, 2, 2, 2, 1, 0))
  .map(([ana, bo, known]) => [person('Ana', ana), person('Bo', toldApart(ana, bo))].slice(0, known))

/** What was noted of the first interview; some of it tells how it went, some does not. */
const DETAILS: readonly Partial<Interview>[] = [
  ...[{}, {}, {}, {}],
  { goodRapport: true },
  { addition: 'Un mot' },
  { assets: ['Rigueur'] },
  { documents: ['cv.pdf'] },
  { note: 'À relire' },
  { points: [{ text: 'Le budget' }] },
  { mode: 'video' },
  { place: 'Lyon' },
  { round: 2 },
  { invitation: { uid: 'invitation@example.com', sequence: 1 } },
  { rightAt: '2026-09-01T10:00' },
]

/** Where things were lived: mostly at home. */
const ZONES = [PARIS, PARIS, PARIS, 'America/Toronto']

const aCard = fc.record({
  // Few entries each, or most cards would be decided and ask for nothing.
  history: fc.oneof(
    { weight: 3, arbitrary: aHistory(ZONES, 4) },
    { weight: 1, arbitrary: aHistory(ZONES, 5, 'offers') },
    { weight: 1, arbitrary: aHistory(ZONES, 5, 'contacts') },
    { weight: 1, arbitrary: aSentHistory(ZONES) },
  ),
  place: fc.constantFrom(...PLACES),
  people: somePeople,
  trial: fc.constantFrom(...TRIAL_CATEGORIES, 1, 6),
  told: fc.constantFrom(...DETAILS),
  lead: fc.constantFrom(undefined, undefined, 'ana', 'bo'),
  // Minutes after the end of the first interview at which the second entry happened, where it is close.
  close: fc.constantFrom(undefined, undefined, undefined, undefined, -1, 0, 1),
  // Which entries happened in the minute of others, and which an hour later: as long as a talk.
  meet: fc.array(fc.constantFrom(undefined, undefined, undefined, 0, 60), { maxLength: 5 }),
})

/**
 * One to three cards in one logbook, opened in this order: some on a clock of their own, some whose
 * people cannot be reached, are known on other cards too or share what is known of them.
 */
export const aVariedHouse = fc
  .tuple(fc.array(aCard, { minLength: 1, maxLength: 3 }), aMoment)
  .map(([cards, minute]): readonly ApplicationSpec[] =>
    cards.map(({ history, place, people, trial, told, lead, close, meet }, card) => {
      const isKnown = (id: string | undefined) => people.some((one) => one.id === id)
      const first = { ...told, ...(isKnown(lead) ? { lead } : {}) }
      const together = (later: number | undefined) =>
        later === undefined ? {} : { at: localDateTime(minuteOf(minute) + later), zone: PARIS }
      const lived = (history.entries ?? []).map((entry, at) => ({
        ...entry,
        ...together(meet[at]),
      }))
      const [met] = lived
      const end = met ? minuteOf(met.at) + 60 : 0
      const soon = close === undefined ? {} : { at: localDateTime(end + close), zone: met?.zone }
      const entryOf = (entry: Entry, at: number) => ({
        ...entry,
        ...(at === 0 && entry.kind === 'interview' ? first : {}),
        ...(at === 1 ? soon : {}),
        id: `card-${card}-${entry.id}`,
        ...('interview' in entry ? { interview: `card-${card}-${entry.interview}` } : {}),
        ...('met' in entry ? { met: entry.met.filter(isKnown) } : {}),
        ...('to' in entry && !isKnown(entry.to) ? { to: people[0]?.id } : {}),
      })
      return {
        id: `card-${card}`,
        details: { ...history.details, ...place, trial, company: `Maison ${card}` },
        people,
        entries: lived.map((entry, at) => entryOf(entry, at) as Entry),
      }
    }),
  )
