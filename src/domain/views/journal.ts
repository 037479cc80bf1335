import type { Application } from '#domain/logbook/application.ts'
import { peopleNamedIn, writtenIn, type Entry } from '#domain/entry/entry.ts'
import { fold, hasAll, wordsOf } from '#domain/fold.ts'
import type { JournalFilter } from './journalFilter.ts'
import { cardStageOf } from '#domain/rules/cardStage.ts'
import type { ViewTime } from './stepView.ts'
import type { Stage } from '#domain/vocabulary.ts'

/** One row of the whole journal. */
export interface JournalRow {
  readonly application: string
  readonly company: string
  readonly post: string
  readonly stage: Stage
  /** Names of everybody the entry names; absent where it names nobody. */
  readonly people?: readonly string[]
  readonly entry: Entry
}

/** Part of the journal, with the count of all rows that pass the filter. */
export interface JournalPage {
  readonly total: number
  readonly rows: readonly JournalRow[]
}

const rowOf = (application: Application, stage: Stage, entry: Entry): JournalRow => {
  const names = peopleNamedIn(entry).flatMap(
    (id) => application.people.find((person) => person.id === id)?.name ?? [],
  )
  return {
    application: application.id,
    company: application.details.company,
    post: application.details.post,
    stage,
    ...(names.length === 0 ? {} : { people: names }),
    entry,
  }
}

/** Every entry of the applications present, newest first; of one minute, the later written first. */
export const journalOf = (
  applications: Iterable<Application>,
  { now, zone }: ViewTime,
): readonly JournalRow[] => {
  const rows: JournalRow[] = []
  for (const application of applications) {
    if (application.presence !== 'present') continue
    const { stage } = cardStageOf(application, now, zone)
    for (const entry of application.entries.toReversed())
      rows.push(rowOf(application, stage, entry))
  }
  return rows.sort((a, b) => (a.entry.at > b.entry.at ? -1 : a.entry.at < b.entry.at ? 1 : 0))
}

const folded = new WeakMap<JournalRow, string>()

const textOf = (row: JournalRow): string => {
  const known = folded.get(row)
  if (known !== undefined) return known
  const parts = [row.company, row.post, ...(row.people ?? []), ...writtenIn(row.entry)]
  const made = fold(parts.filter((part) => part !== undefined).join('\n'))
  folded.set(row, made)
  return made
}

const foldedNames = new WeakMap<JournalRow, string>()

const namesOf = (row: JournalRow): string => {
  const made = foldedNames.get(row) ?? fold((row.people ?? []).join('\n'))
  foldedNames.set(row, made)
  return made
}

/** The rows that pass every filter, in the order they came. */
export const chosenRows = (
  rows: readonly JournalRow[],
  { from, to, kinds, stages, person, text }: JournalFilter,
): readonly JournalRow[] => {
  const words = wordsOf(text ?? '')
  const names = wordsOf(person ?? '')
  return rows.filter((row) => {
    const day = row.entry.at.slice(0, 10)
    return (
      (from === undefined || day >= from) &&
      (to === undefined || day <= to) &&
      (kinds === undefined || kinds.includes(row.entry.kind)) &&
      (stages === undefined || stages.includes(row.stage)) &&
      (names.length === 0 || hasAll(namesOf(row), names)) &&
      (words.length === 0 || hasAll(textOf(row), words))
    )
  })
}
