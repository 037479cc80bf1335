import { cardPrint, valuePrint } from '#domain/logbook/cardPrint.ts'
import type { ImportRecord } from '#domain/logbook/importRecord.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'

/** An import as it is listed: what it brought, and what taking it back would touch. */
export interface ImportLine extends Pick<
  ImportRecord,
  'import' | 'name' | 'at' | 'zone' | 'counts'
> {
  /** Cards it opened that are still on the board or in a drawer. */
  readonly cards: number
  /** How many of those were changed since. */
  readonly changed: number
  /** Entries and people it added to other cards that were changed since: they stay there. */
  readonly kept: number
  readonly isTakenBack: boolean
}

/** How many of what it added to cards that were there are another thing now. */
const keptOf = ({ added = [], takenBack }: ImportRecord, { applications }: Logbook): number => {
  if (takenBack === true) return 0
  return added.filter(([application, id, print]) => {
    const card = applications.get(application)
    if (card?.presence !== 'present') return false
    const standing = [...card.entries, ...card.people].find((each) => each.id === id)
    return standing !== undefined && valuePrint(standing) !== print
  }).length
}

const lineOf = (record: ImportRecord, logbook: Logbook): ImportLine => {
  const { applications } = logbook
  const present = record.cards.flatMap(([id, print]) => {
    const card = applications.get(id)
    return card?.presence === 'present' ? [{ card, print }] : []
  })
  return {
    import: record.import,
    name: record.name,
    at: record.at,
    zone: record.zone,
    counts: record.counts,
    cards: present.length,
    changed: present.filter(({ card, print }) => cardPrint(card) !== print).length,
    kept: keptOf(record, logbook),
    isTakenBack: record.takenBack === true,
  }
}

/** Every import so far, the latest first. */
export const importsOf = (logbook: Logbook): readonly ImportLine[] =>
  [...logbook.imports.values()]
    .map((record) => lineOf(record, logbook))
    .reverse()
    // A record written anew, as an erasure does it, keeps its place.
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
