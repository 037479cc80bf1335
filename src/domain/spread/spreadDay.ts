import { dayOf, localDate, type LocalDate, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { ContactMoment, SpreadContact } from './spreadContact.ts'

/** How far ahead room is looked for, in days; a choice of ours: three weeks. */
export const SPREAD_DAYS = 21

/** A contact with the moment it is to be asked for instead. */
export interface SpreadMove {
  readonly key: string
  readonly until: LocalDateTime
}

/** What is known before a day is spread. */
export interface SpreadGround {
  /** The day with too much on it. */
  readonly date: LocalDate
  /** More contacts than this on one day are too many. */
  readonly most: number
  /** Contacts of that day and of the `SPREAD_DAYS` after it. */
  readonly contacts: readonly SpreadContact[]
}

/** Later than any date. */
const NEVER = '9999'

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whoever can wait longest is asked to wait first. */
const byRoom = (a: SpreadContact, b: SpreadContact): number =>
  order(b.closes ?? NEVER, a.closes ?? NEVER) || order(a.key, b.key)

/** The other way round none keeps another from the only days it could have. */
const byClosing = (a: SpreadContact, b: SpreadContact): number =>
  order(a.closes ?? NEVER, b.closes ?? NEVER) || order(a.key, b.key)

const meeting = (person: string, halfDay: number): string => `${person} ${String(halfDay)}`

const dateOf = ({ moment }: ContactMoment): LocalDate => moment.slice(0, 10)

/** The days as they fill up. */
const makeDiary = ({ most, contacts }: SpreadGround) => {
  const load = new Map<LocalDate, number>()
  const met = new Set<string>()
  const note = (moment: ContactMoment, person: string | undefined): void => {
    load.set(dateOf(moment), (load.get(dateOf(moment)) ?? 0) + 1)
    if (person !== undefined) met.add(meeting(person, moment.halfDay))
  }
  for (const contact of contacts) note(contact, contact.person)
  const isFree = ({ person, closes }: SpreadContact, moment: ContactMoment): boolean =>
    (closes === undefined || moment.moment <= closes) &&
    (load.get(dateOf(moment)) ?? 0) < most &&
    (person === undefined || !met.has(meeting(person, moment.halfDay)))
  return { note, isFree }
}

const placed = (
  ground: SpreadGround,
  inTurn: readonly SpreadContact[],
  excess: number,
): readonly SpreadMove[] => {
  const diary = makeDiary(ground)
  const begins = dayOf(ground.date)
  const moves: SpreadMove[] = []
  const roomFor = (contact: SpreadContact): ContactMoment | undefined => {
    for (let day = begins + 1; day <= begins + SPREAD_DAYS; day += 1) {
      const date = localDate(day)
      const free = contact
        .goodMoments(day)
        .find((moment) => dateOf(moment) === date && diary.isFree(contact, moment))
      if (free !== undefined) return free
    }
    return undefined
  }
  for (const contact of inTurn) {
    if (moves.length === excess) break
    const room = roomFor(contact)
    if (room === undefined) continue
    diary.note(room, contact.person)
    moves.push({ key: contact.key, until: room.moment })
  }
  return moves
}

/**
 * A calmer spread of a day with too many contacts: as many as are too many go to the next good moments
 * of days with room, inside their own windows, those that can wait longest first. What is tied stays.
 * Where nobody can go there is no move, and where only some can, as many as can.
 */
export const spreadDay = (ground: SpreadGround): readonly SpreadMove[] => {
  const onDay = ground.contacts.filter((contact) => dateOf(contact) === ground.date)
  const excess = onDay.length - ground.most
  if (excess <= 0) return []
  const loose = onDay.filter(({ tied }) => !tied)
  const gently = placed(ground, loose.toSorted(byRoom), excess)
  if (gently.length === excess) return gently
  const closely = placed(ground, loose.toSorted(byClosing), excess)
  return closely.length > gently.length ? closely : gently
}
