import { cardPrint } from '#domain/logbook/cardPrint.ts'
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
  readonly isTakenBack: boolean
}

const lineOf = (record: ImportRecord, { applications }: Logbook): ImportLine => {
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
    isTakenBack: record.takenBack === true,
  }
}

/** Every import so far, the latest first. */
export const importsOf = (logbook: Logbook): readonly ImportLine[] =>
  [...logbook.imports.values()].map((record) => lineOf(record, logbook)).reverse()
