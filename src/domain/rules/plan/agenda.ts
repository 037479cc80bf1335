import type { Application } from '#domain/logbook/application.ts'
import type { Minute } from '#domain/calendar/wallClock.ts'
import { isContact, isWith } from '#domain/rules/contacts.ts'
import { halfDayOf, startOfHalfDay } from '#domain/rules/halfDay.ts'
import type { Facts } from '#domain/rules/facts.ts'
import type { Wall } from '#domain/rules/wall.ts'
import type { Draft, Drafted } from './drafts.ts'
import type { Suggested } from './makeStep.ts'
import { occupy, placed, type Agenda } from './place.ts'

/** A card that shares people with the one that is planned. */
export interface SharingCard {
  readonly drafted: Drafted
  /** Id on the planned card of whoever a person of this one is; undefined where they are not shared. */
  readonly sharedAs: (person: string) => string | undefined
  /** Its place among all cards, by when it was opened. */
  readonly place: number
}

/** Whether a step keeps others out of its half-day: an invitation is no contact. */
const isContacting = ({ timed: { row }, person, isMarked }: Draft): boolean =>
  person !== undefined && !isMarked && row.rule !== 'connect'

/** A contacting step with the person as the planned card knows them. */
interface Queued {
  readonly draft: Draft
  readonly person: string
  readonly card: number
  readonly due: Minute
}

const onClock = (minute: Minute, { wall }: Facts, mine: Wall): Minute =>
  wall === mine ? minute : mine.read(wall.moment(minute), wall.zone)

const byTurn = (a: Queued, b: Queued): number =>
  a.due - b.due || a.card - b.card || a.draft.timed.place - b.draft.timed.place

/**
 * Contacts with a person that were made, from the half-day before now on: earlier ones keep nobody
 * out. On another clock what lies before noon here may lie in the half-day of now.
 */
const contactsWith = (
  application: Application,
  { timeline, now, wall }: Facts,
  person: string,
): Agenda['occupied'] => {
  const made: Agenda['occupied'] = []
  for (let place = timeline.length - 1; place >= 0; place -= 1) {
    const lived = timeline[place]
    if (lived === undefined || now.hasCome(startOfHalfDay(halfDayOf(lived.at) + 2))) break
    const { entry, at: minute } = lived
    if (isContact(entry) && isWith(entry, person, application))
      made.push({ minute, wall, company: application.details.company })
  }
  return made
}

const queueOf = (
  { drafts }: Drafted,
  asKnown: (person: string) => string | undefined,
  card: number,
  mine: Wall,
): readonly Queued[] =>
  drafts.filter(isContacting).flatMap((draft) => {
    const person = asKnown(draft.person?.id ?? '')
    if (person === undefined) return []
    const { facts, due } = draft.timed
    return [{ draft, person, card, due: onClock(due, facts, mine) }]
  })

const contactsOf = (
  { both: { theirs } }: Drafted,
  asKnown: (person: string) => string | undefined,
): ReadonlyMap<string, Agenda['occupied']> => {
  const made = new Map<string, Agenda['occupied']>()
  for (const { id } of theirs.application.people) {
    const person = asKnown(id)
    if (person === undefined) continue
    const contacts = contactsWith(theirs.application, theirs, id)
    if (contacts.length > 0) made.set(person, [...(made.get(person) ?? []), ...contacts])
  }
  return made
}

/** Whether anything of a card could lie in one half-day with something else; mostly nothing can. */
const mayCollide = ({ drafts, both: { theirs } }: Drafted): boolean => {
  const last = theirs.timeline.findLast(({ at }) => theirs.now.hasCome(at))
  if (last !== undefined && !theirs.now.hasCome(startOfHalfDay(halfDayOf(last.at) + 1))) return true
  const taken: { readonly person: unknown; readonly halfDay: number }[] = []
  return drafts.some((draft) => {
    if (!isContacting(draft) || draft.at === null) return false
    const halfDay = halfDayOf(draft.at)
    const { person } = draft
    if (taken.some((other) => other.person === person && other.halfDay === halfDay)) return true
    taken.push({ person, halfDay })
    return false
  })
}

/**
 * The steps of a card with their suggestions moved apart: one person is contacted once in a half-day,
 * over all cards. What is due first, then the card opened first, then the order of the rules keeps
 * its moment.
 */
export const suggestedApart = (
  own: Drafted,
  place: number,
  sharing: readonly SharingCard[],
  mine: Wall,
): readonly Suggested[] => {
  const { oneOf } = own.both.theirs.others.people
  if (sharing.length === 0 && !mayCollide(own)) return own.drafts
  const cards = [own, ...sharing.map(({ drafted }) => drafted)].map(({ both }) => both.theirs.now)
  // What is best done right now reaches another half-day on each of their clocks apart.
  if (cards.some((now) => now.follows())) for (const now of cards) now.halfDay()
  const queue = [
    ...queueOf(own, oneOf, place, mine),
    ...sharing.flatMap((card) => queueOf(card.drafted, card.sharedAs, card.place, mine)),
  ].sort(byTurn)
  const agendas = new Map<string, Agenda>()
  const agendaOf = (person: string): Agenda => {
    const known = agendas.get(person) ?? { occupied: [] }
    agendas.set(person, known)
    return known
  }
  for (const [person, contacts] of [
    ...contactsOf(own, oneOf),
    ...sharing.flatMap(({ drafted, sharedAs }) => [...contactsOf(drafted, sharedAs)]),
  ])
    agendaOf(person).occupied.push(...contacts)
  const moved = new Map<Draft, Suggested>()
  for (const { draft, person } of queue) {
    const agenda = agendaOf(person)
    const settled = placed(draft, agenda)
    occupy(settled, agenda)
    moved.set(draft, settled)
  }
  return own.drafts.map((draft) => moved.get(draft) ?? draft)
}
