import { isCompanyFiller } from '#domain/companyName.ts'
import { fold, foldLetters } from '#domain/fold.ts'
import { ownerOfDomain } from './senders.ts'

const SMALL = /^(?:et|and|und|de|du|des|d|la|le|les|l|of|the|en|sur|sous|aux?|chez|y|e)$/u
/** Whose surname a domain writes in one word: O'Neill, McDonald. */
const IRISH =
  /^o(?=(?:brien|connell|connor|doherty|donnell|donoghue|donovan|dowd|driscoll|dwyer|farrell|flaherty|flynn|gorman|grady|hagan|halloran|hara|hare|keeffe|keefe|kelly|leary|loughlin|mahony|malley|meara|neal|neil|neill|regan|reilly|riordan|rourke|shea|sullivan|toole)s?$)/u
const SCOTTISH = /^mc(?=\p{L}{4,}$)/u

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const wordOf = (word: string, place: number): string => {
  if (SMALL.test(word) && place > 0) return word
  if (IRISH.test(word)) return `O'${capital(word.slice(1))}`
  if (SCOTTISH.test(word)) return `Mc${capital(word.slice(2))}`
  return word.length <= 2 && !SMALL.test(word) ? word.toUpperCase() : capital(word)
}

/** « Atelier Corvisan » of atelier-corvisan.fr, as well as its letters alone tell. */
const guessed = (owner: string): string =>
  owner
    .split('-')
    .map(wordOf)
    .join(' ')
    .replace(/(?<=^| )([ld]) (?=\p{L})/giu, "$1'")

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*|[&+]/gu
const MOST_WORDS = 6
const MOST_LETTERS = 20_000

/** Letters and figures alone, as a domain has them. */
const bare = (words: readonly string[]): string =>
  foldLetters(words.join('')).replace(/[^\p{L}\p{N}]/gu, '')

const isJoin = (word: string): boolean => /^(?:[&+]|et|and|und|e|y)$/u.test(fold(word))

/** The ways in which a domain may write a name: with its « et », and with neither « et » nor legal form. */
const writtenAs = (words: readonly string[]): readonly string[] => [
  bare(words),
  bare(words.map((word) => (/^[&+]$/u.test(word) ? 'and' : word))),
  bare(words.map((word) => (/^[&+]$/u.test(word) ? 'et' : word))),
  bare(words.filter((word) => !isCompanyFiller(fold(word)))),
]

type Found = RegExpExecArray

/** « O'Neill & Sons » of oneill.com: what is joined to the name belongs to it. */
const endOfName = (found: readonly Found[], next: number): Found => {
  const [join, more] = [found[next], found[next + 1]]
  const isJoined = join?.[0] === '&' && more !== undefined && /^\p{Lu}/u.test(more[0])
  return (isJoined ? more : found[next - 1]) as Found
}

/** The name that begins with a word of a text, where its letters are those of a domain. */
const nameAt = (
  text: string,
  found: readonly Found[],
  at: number,
  owner: string,
): string | undefined => {
  const first = found[at]
  // What stands in an address is no name.
  if (first === undefined || /[@/.\w]/u.test(text.charAt(first.index - 1))) return undefined
  if (!/^[\p{Lu}\p{N}]/u.test(first[0]) || !owner.startsWith(bare([first[0]]))) return undefined
  for (let count = 1; count <= MOST_WORDS && at + count <= found.length; count += 1) {
    const words = found.slice(at, at + count).map(([word]) => word)
    if (isJoin(words.at(-1) ?? '') || !writtenAs(words).includes(owner)) continue
    const end = endOfName(found, at + count)
    const until = end.index + end[0].length
    const name = text.slice(first.index, until).replace(/\.$/u, '')
    return /\n/u.test(name) || text.charAt(until) === '@' ? undefined : name
  }
  return undefined
}

/** Longer than that, capitals are how a heading is written. */
const MOST_CAPITALS = 5

/** A company's name as a text writes it; in capitals only where it is short. */
const spelledIn = (text: string, owner: string): string | undefined => {
  const found = [...text.slice(0, MOST_LETTERS).matchAll(WORD)]
  for (const at of found.keys()) {
    const name = nameAt(text, found, at, owner)
    if (name !== undefined && (/\p{Ll}/u.test(name) || name.length <= MOST_CAPITALS)) return name
  }
  return undefined
}

/**
 * A company's name for its domain: as the texts around it spell it, « O'Neill & Sons » for oneill.com,
 * else as the domain has it. No more than a proposal.
 */
export const companyOfDomain = (domain: string, texts: readonly string[]): string => {
  const owner = ownerOfDomain(domain) ?? domain
  for (const text of texts) {
    const spelled = spelledIn(text, bare([owner]))
    if (spelled !== undefined) return spelled
  }
  return guessed(owner)
}
