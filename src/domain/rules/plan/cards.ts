import type { Application } from '#domain/logbook/application.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Others, RelatedCard } from '#domain/rules/others.ts'
import { wallOf } from '#domain/rules/wall.ts'
import { cardStateOf, makeCardStates, mattersToAll } from './cardState.ts'
import type { PersonRecord } from './detailIndex.ts'
import { makeSharedPeople } from './sharedPeople.ts'

/** Which other cards are to be planned again after a change; `all` where it may be any. */
export type Affected = ReadonlySet<string> | 'all'

/** All cards at once, as each needs to know of the others; kept as they change. */
export interface Cards {
  /** Takes a card in as the first ones are: nobody asks yet which others it concerns. */
  readonly begin: (application: Application) => void
  /** Takes a card in, or its new state. */
  readonly note: (application: Application) => Affected
  readonly forget: (card: string) => Affected
  readonly othersOf: (application: Application) => Others
  /** Every record of the person that this one is about, this one first. */
  readonly recordsOfPerson: (record: PersonRecord) => readonly PersonRecord[]
}

const NONE: ReadonlySet<string> = new Set()

/** Begins with no card. */
export const makeCards = ({ zone }: Pick<Settings, 'zone'>): Cards => {
  const wall = wallOf(zone)
  const cards = new Map<string, Application>()
  const places = new Map<string, number>()
  const states = makeCardStates()
  const people = makeSharedPeople(cards)
  let revision = 0

  const replace = (card: string, application: Application | undefined): void => {
    revision += 1
    states.keep(card, application === undefined ? undefined : cardStateOf(application, wall))
    if (application === undefined) {
      cards.delete(card)
      people.forget(card)
      return
    }
    cards.set(card, application)
    people.note(application)
    if (!places.has(card)) places.set(card, places.size)
  }
  const change = (card: string, application: Application | undefined): Affected => {
    // Nothing of a card changes but by an event, which makes a new one.
    if (cards.get(card) === application) return NONE
    const before = states.of(card)
    const sharing = new Set(people.cardsSharing(card))
    replace(card, application)
    const after = states.of(card)
    if (mattersToAll(before, after)) return 'all'
    for (const other of people.cardsSharing(card)) sharing.add(other)
    // A hire is told as long as others are open; their number stands beside it.
    if (before?.isOpen !== after?.isOpen) for (const hired of states.hired()) sharing.add(hired)
    return sharing
  }
  const othersOf = (application: Application): Others => {
    const { id } = application
    const related = (): readonly RelatedCard[] =>
      [...people.cardsSharing(id)].flatMap((card) => {
        const other = cards.get(card)
        return other === undefined ? [] : [{ application: other, others: othersOf(other) }]
      })
    return {
      open: states.openBeside(id),
      offers: states.offersBeside(id),
      hire: states.hireBeside(id),
      people: people.knownElsewhere(application),
      related,
      place: places.get(id) ?? places.size,
      revision,
    }
  }
  return {
    begin: (application) => {
      replace(application.id, application)
    },
    note: (application) => change(application.id, application),
    forget: (card) => change(card, undefined),
    ...{ othersOf, recordsOfPerson: people.recordsOfPerson },
  }
}
