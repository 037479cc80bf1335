import type { Application } from '#domain/logbook/application.ts'
import type { RowContent } from './content.ts'
import { isSameApplication, likenessOf, likenessOfCard, type Likeness } from './likeRow.ts'
import { merged } from './merge.ts'

/** Rows about one application, joined, with the card they are about where there is one. */
export interface RowGroup {
  readonly lines: readonly number[]
  readonly prints: readonly string[]
  readonly content: RowContent
  readonly card?: Application
}

/** Finds what is alike among many: looked up by company and by address. */
interface Found<Of> {
  readonly add: (likeness: Likeness, value: Of) => void
  readonly find: (likeness: Likeness) => Of | undefined
}

/** Of very many that could be meant only the latest are compared: they come in order. */
const LATEST = 200

/** Finds by company and post, by the address of the offer, and in a journal by the company alone. */
const finder = <Of>(isJournal: boolean): Found<Of> => {
  interface Entry {
    readonly likeness: Likeness
    readonly value: Of
  }
  const places = new Map<string, Entry[]>()
  const keysOf = ({ company, key, url }: Likeness): readonly string[] => [
    `k${key}`,
    ...(url === undefined ? [] : [`u${company}\n${url}`]),
    ...(isJournal ? [`c${company}`] : []),
  ]
  return {
    add: (likeness, value) => {
      for (const key of keysOf(likeness)) {
        const all = places.get(key)
        if (all === undefined) places.set(key, [{ likeness, value }])
        else all.push({ likeness, value })
      }
    },
    find: (likeness) => {
      const found = keysOf(likeness).flatMap((key) => places.get(key)?.slice(-LATEST) ?? [])
      const alike = [
        ...new Map(
          found
            .filter((each) => isSameApplication(likeness, each.likeness, isJournal))
            .map((each) => [each.value, each]),
        ).values(),
      ]
      const exact = alike.filter((each) => each.likeness.key === likeness.key)
      const [first, second] = exact.length > 0 ? exact : alike
      // Among several without a post of its own it is none in particular.
      return exact.length === 0 && second !== undefined ? undefined : first?.value
    },
  }
}

/** An application as its rows come. */
interface Growing {
  lines: number[]
  prints: string[]
  content: RowContent
  likeness: Likeness
}

/**
 * Joins rows about one application, and finds the cards that are there. `apart` are lines that the
 * person wants by themselves.
 */
export const groupsOf = (
  contents: readonly RowContent[],
  applications: Iterable<Application>,
  { apart, isJournal }: { readonly apart: ReadonlySet<number>; readonly isJournal: boolean },
): readonly RowGroup[] => {
  const cards = finder<Application>(isJournal)
  for (const application of applications)
    if (application.presence === 'present') cards.add(likenessOfCard(application), application)
  const groups: Growing[] = []
  const rows = finder<Growing>(isJournal)
  for (const content of contents) {
    const likeness = likenessOf(content)
    const group = apart.has(content.line) ? undefined : rows.find(likeness)
    if (group === undefined) {
      const grown = { lines: [content.line], prints: [content.print], content, likeness }
      groups.push(grown)
      if (!apart.has(content.line)) rows.add(likeness, grown)
    } else {
      group.lines.push(content.line)
      group.prints.push(content.print)
      group.content = merged(group.content, content)
    }
  }
  const onCards = new Map<string, RowGroup>()
  const found: RowGroup[] = []
  for (const { lines, prints, content, likeness } of groups) {
    const whole = lines.length > 1 ? likenessOf(content) : likeness
    const card = apart.has(content.line) ? undefined : cards.find(whole)
    if (card === undefined) found.push({ lines, prints, content })
    else onCards.set(card.id, together(onCards.get(card.id), { lines, prints, content, card }))
  }
  return [...found, ...onCards.values()]
}

/** Rows unlike each other that are about one card write on it together, so that none undoes the other. */
const together = (first: RowGroup | undefined, second: RowGroup): RowGroup =>
  first === undefined
    ? second
    : {
        ...second,
        lines: [...first.lines, ...second.lines],
        prints: [...first.prints, ...second.prints],
        content: merged(first.content, second.content),
      }
