import type { Entry } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { isBeforeInterview } from '#domain/logbook/beforeInterview.ts'
import type { HireElsewhere, OfferElsewhere } from '#domain/rules/others.ts'
import { one } from '#domain/rules/rule.ts'
import { livedCard } from '#domain/rules/livedCard.ts'
import type { Standing } from '#domain/rules/standing.ts'
import { stepIdOf } from '#domain/rules/step.ts'
import type { Wall } from '#domain/rules/wall.ts'
import { isSettled } from '#domain/rules/marks.ts'
import { same } from '#domain/same.ts'
import { isDecisionKind } from '#domain/stage.ts'

/** What a card means for the others. */
export interface CardState {
  readonly isOpen: boolean
  readonly offer: OfferElsewhere | null
  /** A hire whose others are still to be told. */
  readonly hire: HireElsewhere | null
}

/** What is noted after a decision waits for none: it counts again once the application is revived. */
const offerOf = (application: Application, { offer, decision }: Standing): OfferElsewhere | null =>
  offer === null || decision !== null
    ? null
    : {
        application: application.id,
        company: application.details.company,
        entry: offer.latest.entry.id,
        latest: { at: offer.latest.entry.at, zone: offer.latest.entry.zone },
        first: { at: offer.first.entry.at, zone: offer.first.entry.zone },
        deadline: offer.latest.entry.deadline,
      }

const hireOf = (application: Application, { decision }: Standing): HireElsewhere | null => {
  if (decision?.entry.kind !== 'hire') return null
  const { entry } = decision
  const [subject] = one(entry)
  if (subject === undefined) return null
  if (isSettled(application.marks, stepIdOf('tell-others', subject))) return null
  const { company } = application.details
  return { application: application.id, company, at: entry.at, zone: entry.zone }
}

const isNetworking = ({ meetings }: Standing): boolean =>
  meetings.at(-1)?.interview.setting === 'networking'

const OPEN: CardState = { isOpen: true, offer: null, hire: null }

/** Whether an entry may make of a card more than one that is open, and nothing else to the others. */
const tellsMore = (entry: Entry): boolean =>
  entry.kind === 'offer' ||
  isDecisionKind(entry.kind) ||
  (entry.kind === 'interview' && entry.setting === 'networking')

/** Reads what a card means for the others, on the person's own clock. */
export const cardStateOf = (application: Application, wall: Wall): CardState => {
  // Most cards are open and nothing else: all of them are looked at before the first is planned.
  if (!isBeforeInterview(application) && !application.entries.some(tellsMore)) return OPEN
  const standing = livedCard(application, wall).standing
  return {
    isOpen:
      standing.decision === null && !isNetworking(standing) && !isBeforeInterview(application),
    offer: offerOf(application, standing),
    hire: hireOf(application, standing),
  }
}

/** Whether an offer or a hire of a card came, went or changed: then it may matter to any other. */
export const mattersToAll = (
  before: CardState | undefined,
  after: CardState | undefined,
): boolean =>
  !same(before?.offer ?? null, after?.offer ?? null) ||
  !same(before?.hire ?? null, after?.hire ?? null)

/** What all cards mean for each other, kept as they change. */
export interface CardStates {
  readonly of: (card: string) => CardState | undefined
  readonly keep: (card: string, state: CardState | undefined) => void
  /** How many are open beside this one. */
  readonly openBeside: (card: string) => number
  readonly offersBeside: (card: string) => readonly OfferElsewhere[]
  /** The latest hire beside it whose others are still to be told. */
  readonly hireBeside: (card: string) => HireElsewhere | null
  /** Cards with such a hire. */
  readonly hired: () => Iterable<string>
}

const NO_OFFERS: readonly OfferElsewhere[] = []

const put = <Value>(kept: Map<string, Value>, card: string, value: Value | null): void => {
  if (value === null) kept.delete(card)
  else kept.set(card, value)
}

/** Begins with no card. */
export const makeCardStates = (): CardStates => {
  const states = new Map<string, CardState>()
  const open = new Map<string, true>()
  const offers = new Map<string, OfferElsewhere>()
  const hires = new Map<string, HireElsewhere>()
  const beside = <Kept extends { readonly application: string }>(
    kept: ReadonlyMap<string, Kept>,
    card: string,
  ): readonly Kept[] => [...kept.values()].filter(({ application }) => application !== card)
  return {
    of: (card) => states.get(card),
    keep: (card, state) => {
      put(states, card, state ?? null)
      put(open, card, state?.isOpen === true ? true : null)
      put(offers, card, state?.offer ?? null)
      put(hires, card, state?.hire ?? null)
    },
    openBeside: (card) => open.size - (open.has(card) ? 1 : 0),
    offersBeside: (card) => (offers.size === 0 ? NO_OFFERS : beside(offers, card)),
    hireBeside: (card) => beside(hires, card).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null,
    hired: () => hires.keys(),
  }
}
