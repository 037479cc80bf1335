import { inLivedOrder, type Entry } from '#domain/entry/entry.ts'
import type { EntryKind } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'

/** One card, as far as it tells which logbook this is. */
export interface InsideCard {
  readonly company: string
  readonly post: string
}

/** One entry, likewise. */
export interface InsideEntry {
  readonly company: string
  readonly kind: EntryKind
  /** Wall clock where it was lived. */
  readonly at: string
}

/** A look into a logbook that is not the one that is open. */
export interface LogbookInside {
  readonly applications: number
  readonly people: number
  readonly entries: number
  /** The cards of which something was noted last, first. */
  readonly cards: readonly InsideCard[]
  /** The last things noted, latest first. */
  readonly last: readonly InsideEntry[]
}

/** Cards and entries told; more would be read by nobody. */
const CARDS_MAX = 40
const LAST_MAX = 5

const newestOf = ({ entries }: Application): Entry | undefined => entries.at(-1)

/** The later first; a card without any entry last. */
const byNewest = (one: Application, other: Application): number => {
  const [a, b] = [newestOf(one), newestOf(other)]
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return inLivedOrder(b, a)
}

/** What a person recognises a logbook by: its numbers, its cards, what was noted last. */
export const insideOf = ({ applications }: Pick<Logbook, 'applications'>): LogbookInside => {
  const present = [...applications.values()].filter(({ presence }) => presence === 'present')
  const noted = present.flatMap(({ details, entries }) =>
    entries.slice(-LAST_MAX).map((entry) => ({ company: details.company, entry })),
  )
  return {
    applications: present.length,
    people: present.reduce((sum, { people }) => sum + people.length, 0),
    entries: present.reduce((sum, { entries }) => sum + entries.length, 0),
    cards: present
      .toSorted(byNewest)
      .slice(0, CARDS_MAX)
      .map(({ details: { company, post } }) => ({ company, post })),
    last: noted
      .toSorted((one, other) => inLivedOrder(other.entry, one.entry))
      .slice(0, LAST_MAX)
      .map(({ company, entry: { kind, at } }) => ({ company, kind, at })),
  }
}
