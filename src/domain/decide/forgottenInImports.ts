import type { Change, EraseTarget } from './decision.ts'
import { peopleNamedIn } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { importedEvent, type ImportRecord } from '#domain/logbook/importRecord.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'

/** Of whom an erasure takes the words away: a whole card, or one person of it. */
interface Gone {
  readonly application: Application
  readonly person?: string
}

/** No card has this print: one of which something was erased counts as changed. */
const NO_PRINT = 'erased'

/** What names a person on a card: their own id, and the entries about them. */
const idsOf = ({ entries, withdrawn }: Application, person: string): ReadonlySet<string> =>
  new Set([
    person,
    ...[...entries, ...withdrawn]
      .filter((entry) => peopleNamedIn(entry).includes(person))
      .map(({ id }) => id),
  ])

/** A record without the prints of what is erased; the same record where it holds none. */
const without = (record: ImportRecord, { application, person }: Gone): ImportRecord => {
  const { rows, cards, filled = [], added = [] } = record
  const isIts = (id: string): boolean => id === application.id
  const isHeld =
    rows.some(([, id]) => isIts(id)) ||
    cards.some(([id]) => isIts(id)) ||
    filled.some((field) => isIts(field.application)) ||
    added.some(([id]) => isIts(id))
  if (!isHeld) return record
  const ids = person === undefined ? undefined : idsOf(application, person)
  return {
    ...record,
    rows: rows.filter(([, id]) => !isIts(id)),
    cards: cards.flatMap(([id, print]): [string, string][] => {
      if (!isIts(id)) return [[id, print]]
      return person === undefined ? [] : [[id, NO_PRINT]]
    }),
    filled: filled.filter(
      (field) => !isIts(field.application) || (person !== undefined && field.person !== person),
    ),
    added: added.filter(([card, id]) => !isIts(card) || (ids !== undefined && !ids.has(id))),
  }
}

/**
 * What an erasure takes out of the records of imports: from a print of a row or of a record, what
 * stood there could be guessed by trying. The record is written anew without them, and what was
 * written of it before is emptied, in every copy. A file that held them is read anew after that.
 */
export const forgottenInImports = (
  { imports }: Logbook,
  gone: readonly Gone[],
): Required<Pick<Change, 'events' | 'erase'>> => {
  const events: EventDraft[] = []
  const erase: EraseTarget[] = []
  for (const record of imports.values()) {
    const left = gone.reduce(without, record)
    if (left === record) continue
    events.push({
      type: 'import-forgotten',
      application: null,
      subject: record.import,
      body: { import: record.import },
    })
    events.push(importedEvent(left))
    erase.push({ application: null, subject: record.import })
  }
  return { events, erase }
}
