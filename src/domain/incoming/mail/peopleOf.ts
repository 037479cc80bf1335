import { fold } from '#domain/fold.ts'
import { isPost } from '#domain/names/nameWords.ts'
import { readName } from '#domain/names/readName.ts'
import { without } from '#domain/without.ts'
import type { Mailbox } from './letter.ts'
import type { PersonReading, ReadingGround, Source } from './reading.ts'
import { isFreeMail, isPlatform, isRobot, isTeamMailbox } from './senders.ts'

type Own = ReadingGround['own']

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)

/** Whether a name, or the words of an address, are the person's own. */
export const isOwn = ({ name, email }: Mailbox, own: Own): boolean => {
  const mine = wordsOf(own.name)
  if (mine.length === 0) return false
  const said = wordsOf(name)
  if (mine.length > 1 && mine.every((word) => said.includes(word))) return true
  const local = fold(email.slice(0, Math.max(email.indexOf('@'), 0)))
  const parts = local.split(/[^\p{L}]+/u)
  if (mine.length === 1) return said.length === 1 && said[0] === mine[0]
  return (
    mine.every((word) => parts.includes(word)) ||
    mine.every((word) => local.includes(word) && word.length > 3)
  )
}

/** A name from an address where none is given: « anne.roy@… » is Anne Roy, « aroy@… » is nobody's name. */
const nameOfAddress = (email: string): string | undefined => {
  const [first, second, third] = email.slice(0, Math.max(email.indexOf('@'), 0)).split(/[._]/u)
  if (first === undefined || second === undefined || third !== undefined) return undefined
  if (![first, second].every((part) => /^\p{L}[\p{L}-]+$/u.test(part))) return undefined
  return readName(`${first} ${second}`).full
}

/** « Anne Roy via Brumelle », « Roy, Anne (RH) », an address in the place of a name. */
const tidiedName = (name: string): string =>
  name
    .replace(/\s+(?:via|from|de chez|chez|@)\s+.*$/iu, '')
    .replace(/^['"]|['"]$/gu, '')
    .trim()

/** A room that its calendar does not mark as one: « Salle de réunion 3 », "Room 2.14". */
const ROOM =
  /^(?:la )?(?:salle|room|meeting[ -]?room|conf(?:erence)?[ -]?room|salon|amphi(?:theatre)?|parking|projecteur|visio(?:conference)?)\b/u

/** Somebody named by a mailbox; undefined where a machine, a room or the person stands behind it. */
export const personOfMailbox = (
  mailbox: Mailbox,
  given: {
    readonly as: PersonReading['as']
    readonly source: Source
    readonly own: Own
    /** Addresses the mail was sent to, and nobody else's: the person's own. */
    readonly mine?: readonly string[]
  },
): PersonReading | undefined => {
  const { email } = mailbox
  const shown = tidiedName(mailbox.name.includes('@') ? '' : mailbox.name)
  const mine = given.mine ?? []
  if (isOwn({ name: shown, email }, given.own) || mine.includes(email.toLowerCase()))
    return undefined
  if (isRobot(email) || ROOM.test(fold(shown))) return undefined
  const isRelay = isPlatform(email)
  const name = shown === '' ? nameOfAddress(email) : shown
  if (name === undefined || (isTeamMailbox(email) && shown === '')) return undefined
  const read = readName(name)
  if (read.kind === 'post' || isPost(name)) return undefined
  const isLikely =
    read.kind === 'person' &&
    !(given.as === 'attendee' && isFreeMail(email)) &&
    /\s/u.test(read.full)
  return {
    name: read.full,
    ...(email === '' || isRelay || isTeamMailbox(email) ? {} : { email: email.toLowerCase() }),
    as: given.as,
    likely: isLikely,
    source: given.source,
  }
}

const sameAs = (one: PersonReading, other: PersonReading): boolean =>
  (one.email !== undefined && one.email === other.email) || fold(one.name) === fold(other.name)

/** Each person once, with what every place knew of them; the first place counts. */
export const joinedPeople = (people: readonly PersonReading[]): readonly PersonReading[] => {
  const joined: PersonReading[] = []
  for (const person of people) {
    const at = joined.findIndex((known) => sameAs(known, person))
    const known = joined[at]
    if (known === undefined) joined.push(person)
    else joined[at] = { ...person, ...known, likely: known.likely || person.likely }
  }
  return joined
}

/** Without the person's own number, which stands in many invitations. */
export const withoutOwnPhone = (person: PersonReading, own: Own): PersonReading => {
  const digits = (text: string | undefined): string => (text ?? '').replace(/\D/gu, '').slice(-9)
  if (person.phone === undefined || own.phone === '' || digits(person.phone) !== digits(own.phone))
    return person
  return without(person, 'phone')
}
