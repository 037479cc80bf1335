import type { Application } from '#domain/logbook/application.ts'
import { peopleNamedIn, writtenIn, type Entry } from '#domain/entry/entry.ts'
import { fateBeside, type Fate } from '#domain/logbook/interviewFacts.ts'
import type { Person } from '#domain/logbook/person.ts'
import { isMatch, searchedText, type Searched } from '#domain/match.ts'
import { cardParts, personParts } from './search.ts'
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
  /** Their ids on that application, in the same order. */
  readonly ids?: readonly string[]
  /** The agency that presents the person, where there is one. */
  readonly agency?: string
  readonly entry: Entry
  /** What became of an interview that was not held. */
  readonly fate?: Fate
}

/** Part of the journal, with the count of all rows that pass the filter. */
export interface JournalPage {
  readonly total: number
  readonly rows: readonly JournalRow[]
}

const rowOf = (application: Application, stage: Stage, entry: Entry): JournalRow => {
  const people = peopleNamedIn(entry).flatMap(
    (id) => application.people.find((person) => person.id === id) ?? [],
  )
  const { company, post, agency } = application.details
  const row: JournalRow = {
    application: application.id,
    company,
    post,
    stage,
    ...(agency === undefined || agency === '' ? {} : { agency }),
    ...(people.length === 0
      ? {}
      : { people: people.map(({ name }) => name), ids: people.map(({ id }) => id) }),
    entry,
    ...fateBeside(application, entry),
  }
  told.set(row, { details: application.details, people })
  return row
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

/** Kept beside the row: the window is told a row, and not all it is found by. */
const told = new WeakMap<
  JournalRow,
  { readonly details: Application['details']; readonly people: readonly Person[] }
>()
const texts = new WeakMap<JournalRow, Searched>()
const names = new WeakMap<JournalRow, Searched>()

const made = (
  cache: WeakMap<JournalRow, Searched>,
  row: JournalRow,
  parts: () => readonly (string | undefined)[],
): Searched => {
  const text = cache.get(row) ?? searchedText(parts())
  cache.set(row, text)
  return text
}

const textOf = (row: JournalRow): Searched =>
  made(texts, row, () => {
    const { details, people = [] } = told.get(row) ?? {}
    return [
      ...(details === undefined ? [row.company, row.post] : cardParts(details)),
      ...people.flatMap(personParts),
      ...writtenIn(row.entry),
    ]
  })

const namesOf = (row: JournalRow): Searched => made(names, row, () => row.people ?? [])

/** The rows that pass every filter, in the order they came. */
export const chosenRows = (
  rows: readonly JournalRow[],
  { from, to, kinds, stages, person, text }: JournalFilter,
): readonly JournalRow[] => {
  const asked = text?.trim() ?? ''
  const name = person?.trim() ?? ''
  return rows.filter((row) => {
    const day = row.entry.at.slice(0, 10)
    return (
      (from === undefined || day >= from) &&
      (to === undefined || day <= to) &&
      (kinds === undefined || kinds.includes(row.entry.kind)) &&
      (stages === undefined || stages.includes(row.stage)) &&
      (name === '' || isMatch(namesOf(row), name)) &&
      (asked === '' || isMatch(textOf(row), asked))
    )
  })
}
