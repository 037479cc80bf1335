import type { Application } from '#domain/logbook/application.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { HireElsewhere, OfferElsewhere, Others, RelatedCard } from '#domain/rules/others.ts'
import { one } from '#domain/rules/rule.ts'
import { standingOf, type Standing } from '#domain/rules/standing.ts'
import { stepIdOf } from '#domain/rules/step.ts'
import { timelineOf } from '#domain/rules/timeline.ts'
import { wallOf } from '#domain/rules/wall.ts'
import { isSettled } from './marks.ts'
import { makeSharedPeople } from './sharedPeople.ts'

/** What a card means for the others. */
interface CardState {
  readonly isOpen: boolean
  readonly offer: OfferElsewhere | null
  /** A hire whose others are still to be told. */
  readonly hire: HireElsewhere | null
}

/** Which other cards are to be planned again after a change; `all` where it may be any. */
export type Affected = ReadonlySet<string> | 'all'

/** All cards at once, as each needs to know of the others; kept as they change. */
export interface Cards {
  /** Takes a card in, or its new state. */
  readonly note: (application: Application) => Affected
  readonly forget: (card: string) => Affected
  readonly othersOf: (application: Application) => Others
}

const offerOf = (application: Application, { offer }: Standing): OfferElsewhere | null =>
  offer === null
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

const later = (a: HireElsewhere, b: HireElsewhere): HireElsewhere => (b.at > a.at ? b : a)

const sameOf = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const NONE: ReadonlySet<string> = new Set()

/** Begins with no card. */
export const makeCards = ({ zone }: Pick<Settings, 'zone'>): Cards => {
  const wall = wallOf(zone)
  const cards = new Map<string, Application>()
  const states = new Map<string, CardState>()
  const places = new Map<string, number>()
  const open = new Set<string>()
  const offers = new Map<string, OfferElsewhere>()
  const hires = new Map<string, HireElsewhere>()
  const people = makeSharedPeople(cards)
  let revision = 0

  const stateOf = (application: Application): CardState => {
    const standing = standingOf(application, timelineOf(application, wall), wall)
    return {
      isOpen: standing.decision === null && !isNetworking(standing),
      offer: offerOf(application, standing),
      hire: hireOf(application, standing),
    }
  }

  const keep = (card: string, state: CardState | undefined): void => {
    if (state === undefined) states.delete(card)
    else states.set(card, state)
    if (state?.isOpen === true) open.add(card)
    else open.delete(card)
    if (state?.offer == null) offers.delete(card)
    else offers.set(card, state.offer)
    if (state?.hire == null) hires.delete(card)
    else hires.set(card, state.hire)
  }

  /** Who must be planned again, once what a card means for others is another. */
  const affected = (
    before: CardState | undefined,
    after: CardState | undefined,
    sharing: ReadonlySet<string>,
  ): Affected => {
    if (!sameOf(before?.offer ?? null, after?.offer ?? null)) return 'all'
    if (!sameOf(before?.hire ?? null, after?.hire ?? null)) return 'all'
    // A hire is told as long as others are open; their number stands beside it.
    return before?.isOpen === after?.isOpen ? sharing : new Set([...sharing, ...hires.keys()])
  }

  const change = (card: string, application: Application | undefined): Affected => {
    // Nothing of a card changes but by an event, which makes a new one.
    if (application !== undefined && cards.get(card) === application) return NONE
    revision += 1
    const before = states.get(card)
    const sharedBefore = people.cardsSharing(card)
    if (application === undefined) {
      cards.delete(card)
      people.forget(card)
    } else {
      cards.set(card, application)
      people.note(application)
      if (!places.has(card)) places.set(card, places.size)
    }
    const after = application === undefined ? undefined : stateOf(application)
    keep(card, after)
    const sharing = new Set([...sharedBefore, ...people.cardsSharing(card)])
    sharing.delete(card)
    return affected(before, after, sharing)
  }

  const hireBeside = (card: string): HireElsewhere | null => {
    const others = [...hires.values()].filter(({ application }) => application !== card)
    return others.length === 0 ? null : others.reduce(later)
  }

  const othersOf = (application: Application): Others => {
    const { id } = application
    const related = (): readonly RelatedCard[] =>
      [...people.cardsSharing(id)].flatMap((card) => {
        const other = cards.get(card)
        return other === undefined ? [] : [{ application: other, others: othersOf(other) }]
      })
    return {
      open: open.size - (open.has(id) ? 1 : 0),
      offers:
        offers.size === 0
          ? []
          : [...offers.values()].filter(({ application: card }) => card !== id),
      hire: hires.size === 0 ? null : hireBeside(id),
      people: people.knownElsewhere(application),
      related,
      place: places.get(id) ?? places.size,
      revision,
    }
  }

  return {
    note: (application) => change(application.id, application),
    forget: (card) => change(card, undefined),
    othersOf,
  }
}
