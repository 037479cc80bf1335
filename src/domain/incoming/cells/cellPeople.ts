import { emailIn, isEmail, isPhone, phoneIn } from '#domain/fields/addresses.ts'
import { LINE_MAX } from '#domain/fields/fields.ts'
import { tidyLine } from '#domain/fields/tidy.ts'
import { fold } from '#domain/fold.ts'
import { isPost } from '#domain/names/nameWords.ts'
import { readName } from '#domain/names/readName.ts'
import type { Civility } from '#domain/vocabulary.ts'
import { isNothing } from './plainWords.ts'

/** Somebody named in a cell, with what stands beside the name. */
export interface PersonInCell {
  readonly name: string
  readonly civility?: Civility
  readonly role?: string
  readonly email?: string
  readonly phone?: string
  readonly linkedin?: string
}

/** The people a cell names, and whether something in it is about nobody in person. */
export interface PeopleInCell {
  readonly people: readonly PersonInCell[]
  /** Not all of the cell became a person: it is kept in the notes. */
  readonly hasMore: boolean
}

const EMAIL = /[^\s<>()[\]«»“”"',;:|]+@[^\s<>()[\]«»“”"',;:|?]+\.[^\s<>()[\]«»“”"',;:|?]+/gu
const LINKEDIN = /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|pub)\/[^\s,;|)]+/giu
const PHONE =
  /(?:(?:t[eé]l(?:[eé]phone)?|phone|mobile|mob|portable|natel|gsm|cell)\s?[.:]*\s*)?\+?\(?\d[\d\s().\-/]{6,}\d/giu

/** Mailboxes of a machine or of a team: nobody in person reads or writes them. */
const TEAM_BOX =
  /^(?:no-?reply|do-?not-?reply|ne-?pas-?repondre|rh|drh|hr|jobs?|emplois?|recrut\w*|recruit\w*|careers?|carrieres?|contact|info|infos|hello|bonjour|talents?|candidatures?|candidats?|candidates?|apply|application|accueil|bewerbung\w*|personal|hiring|people|team|equipe|support|admin|secretariat|office|notifications?|alerts?|job-?alerts?|mailer|postmaster)(?:[+.\-_\d].*)?@/iu

/** Whether an address is a machine's or a team's. */
export const isTeamMailbox = (email: string): boolean => TEAM_BOX.test(email)

const CHUNKS = /[\n\r;|]+|\s\/\s|\s•\s/u
/** Between two people: « Mme Durand et M. Petit ». */
const BETWEEN = /\s+(?:et|and|und|&|\+|y)\s+/iu
const MOST_WORDS_OF_NAME = 6

interface Found {
  names: PersonInCell[]
  email?: string
  phone?: string
  linkedin?: string
  role?: string
  hasMore: boolean
}

const looksLikeName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  !/[\d@:?!=<>]/u.test(text) &&
  text.split(/\s+/u).length <= MOST_WORDS_OF_NAME &&
  text.length <= LINE_MAX &&
  !isNothing(text)

const personIn = (text: string): PersonInCell | null => {
  if (!looksLikeName(text)) return null
  const read = readName(text)
  if (
    read.kind !== 'person' ||
    !/\p{L}{2}/u.test(read.full) ||
    !/\p{Lu}|^\p{Ll}+\s\p{Ll}/u.test(read.full)
  )
    return null
  return {
    name: tidyLine(read.full),
    ...(read.civility === undefined ? {} : { civility: read.civility }),
  }
}

/** « Dupont, Marie » is one person, « Marie Dupont, RH » is one with her post, « A B, C D » are two. */
const namesIn = (text: string, found: Found): void => {
  for (const part of text.split(BETWEEN)) {
    const pieces = part
      .split(/\s*[,()]\s*|\s+[-–—]\s+/u)
      .map((piece) => piece.trim())
      .filter((piece) => /[\p{L}\d]/u.test(piece))
    const isInverted =
      pieces.length === 2 &&
      pieces.every((piece) => /^\p{L}[\p{L}'’-]*$/u.test(piece) && !isPost(piece))
    const whole = isInverted ? [pieces.join(', ')] : pieces
    for (const piece of whole) {
      const words = piece.replace(
        /^(?:contact|nom|name|tel|t[eé]l|e-?mail|mail|phone)\s?[.:]+\s*/iu,
        '',
      )
      if (!/\p{L}{2}/u.test(words)) continue
      if (isPost(words) || /^(?:hr|rh|recruiter|recruteu\w+|manager|cto|ceo)\b/iu.test(words)) {
        if (found.role === undefined && found.names.length > 0) found.role = words
        else found.hasMore = true
        continue
      }
      const person = personIn(words)
      if (person === null) found.hasMore = true
      else found.names.push(person)
    }
  }
}

const first = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? []

const chunkIn = (chunk: string): Found => {
  const found: Found = { names: [], hasMore: false }
  const [linkedin, ...moreLinks] = first(chunk, LINKEDIN)
  let rest = chunk.replace(LINKEDIN, ' , ')
  const [email, ...moreEmails] = first(rest, EMAIL)
  rest = rest.replace(EMAIL, ' , ')
  const [phone, ...morePhones] = first(rest, PHONE)
  rest = rest.replace(PHONE, ' , ').replace(/[<>[\]«»“”"]/gu, ' ')
  if (moreLinks.length + moreEmails.length + morePhones.length > 0) found.hasMore = true
  if (linkedin !== undefined)
    found.linkedin = /^https?:/iu.test(linkedin) ? linkedin : `https://${linkedin}`
  const address = email === undefined ? '' : emailIn(email)
  if (isEmail(address) && !isTeamMailbox(address)) found.email = address
  else if (email !== undefined) found.hasMore = true
  const number = phone === undefined ? '' : phoneIn(phone)
  if (isPhone(number)) found.phone = number
  else if (phone !== undefined) found.hasMore = true
  namesIn(rest, found)
  return found
}

const detailsOf = ({ email, phone, linkedin, role }: Found): Partial<PersonInCell> => ({
  ...(email === undefined ? {} : { email }),
  ...(phone === undefined ? {} : { phone }),
  ...(linkedin === undefined ? {} : { linkedin }),
  ...(role === undefined ? {} : { role: role.slice(0, LINE_MAX) }),
})

/** Details that stand in a part of their own belong to the one person named so far. */
const addDetails = (people: PersonInCell[], found: Found): boolean => {
  const details = detailsOf(found)
  if (Object.keys(details).length === 0) return true
  const last = people.at(-1)
  if (last === undefined || (people.length > 1 && found.names.length !== 1)) return false
  if (Object.keys(details).some((name) => Object.hasOwn(last, name))) return false
  people[people.length - 1] = { ...last, ...details }
  return true
}

/** Reads whom a cell names: names with their title, post, address, number and profile. */
export const peopleIn = (text: string): PeopleInCell => {
  const people: PersonInCell[] = []
  let hasMore = false
  if (isNothing(text)) return { people, hasMore }
  for (const chunk of text.split(CHUNKS)) {
    if (isNothing(chunk)) continue
    const found = chunkIn(chunk)
    const { names } = found
    people.push(...names)
    if (names.length > 1 && Object.keys(detailsOf(found)).length > 0) hasMore = true
    else if (!addDetails(people, found)) hasMore = true
    if (found.hasMore) hasMore = true
  }
  const known = new Set<string>()
  const unique = people.filter(({ name }) => !known.has(fold(name)) && known.add(fold(name)))
  return { people: unique, hasMore }
}
