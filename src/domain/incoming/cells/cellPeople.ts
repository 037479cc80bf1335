import {
  emailIn,
  isEmail,
  isLink,
  isPhone,
  LINK_MAX,
  linkIn,
  phoneIn,
} from '#domain/fields/addresses.ts'
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

/** What stands between two people, or between somebody and what is told of them. */
const PARTS = /[\n\r;|,()]+|\s\/\s|\s•\s|\s+[-–—]\s+|\s+(?:et|and|und|&|\+|y)\s+/iu
const LABELS = /^(?:contact|nom|name|tel|t[eé]l|e-?mail|mail|phone|mob|rh|hr)\s?[.:]+\s*/iu
const ROLES = /^(?:hr|rh|drh|recruiter|recruteu\w+|manager|cto|ceo|chro)\b/iu
const MOST_WORDS_OF_NAME = 6
const PHONE_MAX = 40

const looksLikeName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  !/[\d@:?!=]/u.test(text) &&
  text.split(/\s+/u).length <= MOST_WORDS_OF_NAME &&
  text.length <= LINE_MAX &&
  !isNothing(text)

/** Civilities that names are written with in other languages of tables. */
const ABROAD: readonly (readonly [RegExp, Civility])[] = [
  [/^(?:frau|mevr\.?|mevrouw|sra\.?|señora|signora)\s+/iu, 'madame'],
  [/^(?:herrn?|dhr\.?|de heer|sr\.?|señor|signor)\s+/iu, 'monsieur'],
]

/** Words in a column of contacts that are nobody: sites, ways, and what says that there is none. */
const NOBODY =
  /\b(?:linkedin|indeed|apec|hellowork|monster|jobup|jobs?|glassdoor|welcome to the jungle|wttj|pole emploi|france travail|orp|rav|site|web|internet|formulaire|form|mail|e-?mail|courriel|t[eé]l[eé]phone|phone|courrier|annonce|offre|candidature|spontan[eé]e?|aucune?|personne|nobody|none|inconnue?|idem|voir|oui|non|yes|no|agence|cabinet|secretariat|standard|online|portal|plateforme|unknown|relance|entretien|envoy[eé]e?)\b/iu
const PARTICLE =
  /^(?:d[eiuao]s?|du|del|della|der|den|la|le|les|l|van|von|vom|zu|zur|ben|bin|el|al|ter|ten|d'|d’).*$/u

/** Whether words are written as a name is: each with a capital, but for little words. */
const isWrittenAsName = (text: string): boolean =>
  text
    .split(/\s+/u)
    .every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word) || PARTICLE.test(word))

const personIn = (text: string): PersonInCell | null => {
  if (!looksLikeName(text) || NOBODY.test(text) || !isWrittenAsName(text)) return null
  const abroad = ABROAD.find(([title]) => title.test(text))
  const read = readName(abroad === undefined ? text : text.replace(abroad[0], ''))
  const { kind, full } = read
  const civility = read.civility ?? abroad?.[1]
  const isName = /\p{L}{2}/u.test(full)
  if (kind !== 'person' || !isName) return null
  return { name: tidyLine(full), ...(civility === undefined ? {} : { civility }) }
}

type Details = Partial<Pick<PersonInCell, 'role' | 'email' | 'phone' | 'linkedin'>>

/** A part of a cell: a name or a role, and what one is reached by. */
interface Part {
  readonly words: string
  readonly details: Details
  readonly hasMore: boolean
}

/** Takes addresses, numbers and profiles out of a part; machines and teams are nobody in person. */
const partOf = (text: string): Part => {
  const links = text.match(LINKEDIN) ?? []
  const unlinked = text.replace(LINKEDIN, ' ')
  const emails = unlinked.match(EMAIL) ?? []
  const unmailed = unlinked.replace(EMAIL, ' ')
  const phones = unmailed.match(PHONE) ?? []
  const words = unmailed
    .replace(PHONE, ' ')
    .replace(/[<>[\]«»“”"]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const profile = linkIn(links[0] ?? '')
  const isProfile = isLink(profile) && profile.length <= LINK_MAX
  const email = emailIn(emails[0] ?? '')
  const phone = phoneIn(phones[0] ?? '')
  // What is longer is a number of something else.
  const isNumber = isPhone(phone) && phone.length <= PHONE_MAX
  const isMail = isEmail(email) && !isTeamMailbox(email)
  return {
    words: words.replace(LABELS, '').trim(),
    details: {
      ...(isProfile ? { linkedin: profile } : {}),
      ...(isMail ? { email } : {}),
      ...(isNumber ? { phone } : {}),
    },
    hasMore:
      links.length > 1 ||
      emails.length > 1 ||
      phones.length > 1 ||
      (emails.length > 0 && !isMail) ||
      (phones.length > 0 && !isNumber) ||
      (links.length > 0 && !isProfile),
  }
}

/** Whether what is told still fits somebody: nothing they have already is told once more. */
const fits = (person: PersonInCell, details: Details): boolean =>
  Object.keys(details).every((name) => !Object.hasOwn(person, name))

/** « Dupont, Marie »: one person, turned round. */
const INVERTED = /^\s*\p{L}[\p{L}'’-]*\s*,\s*\p{L}[\p{L}'’-]*\s*$/u

const partsOf = (text: string): readonly string[] => {
  const [before = '', behind = ''] = text.split(',')
  return INVERTED.test(text) && !isPost(before) && !isPost(behind) ? [text] : text.split(PARTS)
}

/**
 * Reads whom a cell names: names with their title, post, address, number and profile. What is told
 * belongs to whoever was named last; before any name, to the only one there is.
 */
export const peopleIn = (text: string): PeopleInCell => {
  const people: PersonInCell[] = []
  const early: Details[] = []
  let hasMore = false
  const add = (details: Details): void => {
    if (Object.keys(details).length === 0) return
    const last = people.at(-1)
    if (last === undefined) early.push(details)
    else if (fits(last, details)) people[people.length - 1] = { ...last, ...details }
    else hasMore = true
  }
  for (const part of partsOf(text)) {
    if (isNothing(part)) continue
    const { words, details, hasMore: isMore } = partOf(part)
    if (isMore) hasMore = true
    const isRole = isPost(words) || ROLES.test(words)
    const person = isRole ? null : personIn(words)
    if (person !== null) people.push(person)
    else if (isRole && people.length > 0) add({ role: words.slice(0, LINE_MAX) })
    else if (/[\p{L}\d]{2}/u.test(words)) hasMore = true
    add(details)
  }
  const [only, other] = people
  for (const details of early)
    if (only !== undefined && other === undefined && fits(people[0] ?? only, details))
      people[0] = { ...(people[0] ?? only), ...details }
    else hasMore = true
  // One bare word may be a place or a firm as well: something must be told beside it.
  const sure = people.filter((person) => /\s/u.test(person.name) || Object.keys(person).length > 1)
  if (sure.length < people.length) hasMore = true
  const known = new Set<string>()
  const unique = sure.filter(
    ({ name }) => !known.has(fold(name)) && known.add(fold(name)).has(fold(name)),
  )
  return { people: unique, hasMore }
}
