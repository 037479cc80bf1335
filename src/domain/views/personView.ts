import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { fold } from '#domain/fold.ts'
import { fateBeside, type Fate } from '#domain/logbook/interviewFacts.ts'
import { isConnected } from '#domain/logbook/isConnected.ts'
import type { Person } from '#domain/logbook/person.ts'
import { invitedAt } from '#domain/logbook/receiver.ts'
import { recordKey } from '#domain/logbook/recordKey.ts'
import type { RuleId } from '#domain/rules/step.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Stage } from '#domain/vocabulary.ts'
import { nextWordTo, stepsFor, type NextWord } from './nextWord.ts'
import { personLineOf, type KnownPerson, type PersonLine } from './personDirectory.ts'
import { offersOf, type OfferView } from './offerView.ts'
import { likelyPeople, type LikelyPerson } from './personLikeness.ts'
import { bestFirst, isAbout, type PersonRecordView } from './personRecord.ts'
import { bySoonest, type StepView } from './stepView.ts'

/** A card on which a person is known. */
export interface PersonCardView {
  readonly application: string
  readonly company: string
  readonly post: string
  /** Absent while nothing has happened there: a card opened for where they went. */
  readonly stage?: Stage
  readonly planned: boolean
  readonly interviewAt?: LocalDateTime
  /** As that card knows them. */
  readonly record: Person
  readonly left: boolean
  /** The agency that presents the person there. */
  readonly agency?: string
}

/** One entry about a person, with the card it stands on. */
export interface PersonEntryView {
  readonly application: string
  readonly company: string
  readonly entry: Entry
  /** What became of an interview that was not held. */
  readonly fate?: Fate
}

/** How keeping in touch stands: the day it is proposed for, or why it is not. */
export type KeepingInTouch =
  | { readonly is: 'planned'; readonly from: LocalDateTime }
  /** An acquaintance; something else comes first. */
  | { readonly is: 'later' }
  /** The person does not want it proposed. */
  | { readonly is: 'off' }
  /** Only applications for a post: no talk among acquaintances is noted. */
  | { readonly is: 'no-talk' }
  | { readonly is: 'gone' }

/** One person over all their cards, with everything their page shows. */
export interface PersonView {
  readonly line: PersonLine
  /** Other spellings of the name on the cards. */
  readonly otherNames: readonly string[]
  /** Every way to reach them where they are now: one record for each set of ways. */
  readonly reached: readonly Person[]
  /** Noted where they have left, and never used again. */
  readonly former: readonly Person[]
  readonly connected: boolean
  /** Wall clock of the latest LinkedIn invitation. */
  readonly invitedAt?: LocalDateTime
  readonly next: NextWord | null
  /** Offers of their cards that wait: what is expected, whatever the plan asks for. */
  readonly offers: readonly OfferView[]
  readonly cards: readonly PersonCardView[]
  readonly steps: readonly StepView[]
  /** Latest first. */
  readonly told: readonly PersonEntryView[]
  readonly keepingInTouch: KeepingInTouch
  /** Others who may be the same person. */
  readonly likely: readonly LikelyPerson[]
}

const WAYS = ['email', 'phone', 'assistantPhone', 'linkedin', 'postalAddress'] as const

/** What reaches a person, each address once however many cards note it; none that is `known`. */
const waysOf = (records: readonly PersonRecordView[], known: Set<string>): readonly Person[] =>
  records.flatMap(({ person }) => {
    const ways = WAYS.flatMap((way) => {
      const address = person[way]
      if (address === undefined || address === '' || known.has(`${way}:${fold(address)}`)) return []
      known.add(`${way}:${fold(address)}`)
      return [[way, address] as const]
    })
    return ways.length === 0
      ? []
      : [{ id: person.id, name: person.name, ...Object.fromEntries(ways) }]
  })

const KEEPS: RuleId = 'keep-in-touch'

const keepingOf = (
  records: readonly PersonRecordView[],
  { keepInTouch }: Settings,
): KeepingInTouch => {
  const there = records.filter(({ left }) => !left)
  if (there.length === 0) return { is: 'gone' }
  const talks = there.filter(({ application }) =>
    application.entries.some(
      (entry) => entry.kind === 'interview' && entry.setting === 'networking',
    ),
  )
  if (talks.length === 0) return { is: 'no-talk' }
  if (!keepInTouch) return { is: 'off' }
  const step = talks
    .flatMap(({ steps }) => steps)
    .filter(({ rule }) => rule === KEEPS)
    .sort(bySoonest)[0]
  return step === undefined ? { is: 'later' } : { is: 'planned', from: step.moment }
}

const toldOf = (records: readonly PersonRecordView[]): readonly PersonEntryView[] =>
  records
    .flatMap(({ application, person }) =>
      application.entries
        .filter((entry) => isAbout(entry, person, application))
        .map((entry) => ({
          application: application.id,
          company: application.details.company,
          entry,
          ...fateBeside(application, entry),
        })),
    )
    .sort((a, b) => (a.entry.at > b.entry.at ? -1 : a.entry.at < b.entry.at ? 1 : 0))

const cardOf = ({ application, person, card, left }: PersonRecordView): PersonCardView => ({
  application: application.id,
  company: card.company,
  post: card.post,
  ...(application.entries.length === 0 ? {} : { stage: card.stage }),
  planned: card.planned,
  ...(card.interviewAt === undefined ? {} : { interviewAt: card.interviewAt }),
  record: person,
  left,
  ...(card.agency === undefined ? {} : { agency: card.agency }),
})

/** The page of a person; `records` are all of theirs, `others` everybody else. */
export const personViewOf = (
  records: readonly [PersonRecordView, ...PersonRecordView[]],
  others: readonly KnownPerson[],
  settings: Settings,
  now: LocalDateTime,
): PersonView => {
  const ordered = bestFirst(records, now)
  const line = personLineOf(records, now)
  const reached = new Set<string>()
  const there = ordered.filter(({ left }) => !left)
  const gone = ordered.filter(({ left }) => left)
  const invitations = records
    .flatMap(({ application, person }) => invitedAt(application, person.id) ?? [])
    .sort()
  const latest = invitations.at(-1)
  const best = ordered[0] ?? records[0]
  return {
    line,
    otherNames: [...new Set(records.map(({ person }) => person.name))].filter(
      (name) => name !== line.name,
    ),
    reached: waysOf(there, reached),
    former: waysOf(gone, reached),
    connected: records.some(({ person, application }) => isConnected(person, application.entries)),
    ...(latest === undefined ? {} : { invitedAt: latest }),
    next: nextWordTo(ordered, settings, now),
    offers: offersOf(there, now),
    cards: ordered.map(cardOf),
    steps: records.flatMap((record) => stepsFor(record)).sort(bySoonest),
    told: toldOf(records),
    keepingInTouch: keepingOf(records, settings),
    likely: likelyPeople(
      {
        ...best.person,
        company: best.application.details.company,
        on: records.map(({ application }) => application.id),
        records: records.map(({ application, person }) =>
          recordKey({ application: application.id, person: person.id }),
        ),
        unlike: records.flatMap(({ person }) => person.unlike ?? []),
      },
      others,
      now,
    ),
  }
}
