import type { RowView } from '#contract/incomingTable.ts'
import { commandsOf, printsOf } from '#domain/incoming/table/commandsOf.ts'
import { readTable } from '#domain/incoming/table/readTable.ts'
import { isAnswered, type RowReading, type TableReading } from '#domain/incoming/table/reading.ts'
import type { Workbook } from '#domain/incoming/workbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import { without } from '#domain/without.ts'
import type { KnownCards, Questions, TableAsked } from './question.ts'

type Answer<Name extends keyof Questions> = (
  given: Questions[Name]['given'],
) => Outcome<Questions[Name]['answer']>

const shown = (row: RowReading): RowView => without(row, 'content', 'additions', 'contact')

/** What a reader's thread answers about the tables of its file. */
export const tableAnswers = (
  workbook: () => Workbook | null,
): { readonly table: Answer<'table'>; readonly commands: Answer<'commands'> } => {
  let known: KnownCards | null = null
  /** The last reading, by what it was read with: pages of one table read it once. */
  let last: { readonly key: string; readonly reading: TableReading } | null = null

  const read = ({ choices, context, known: sent }: TableAsked): Outcome<TableReading> => {
    known = sent ?? known
    const sheet = workbook()?.sheets[choices.sheet ?? 0]
    if (sheet === undefined || known === null) return refused('file-not-there')
    const { revision, applications, imports } = known
    const key = JSON.stringify([choices, context, revision])
    if (last?.key !== key)
      last = { key, reading: readTable(sheet, choices, { ...context, applications, imports }) }
    return accepted(last.reading)
  }

  return {
    table: ({ from, most, only, ...asked }) => {
      const outcome = read(asked)
      if (!outcome.ok) return outcome
      const { rows, ...rest } = outcome.value
      const fitting = only === undefined ? rows : rows.filter(({ fate }) => fate === only)
      return accepted({
        ...rest,
        rows: fitting.slice(from, from + most).map(shown),
        total: fitting.length,
      })
    },
    commands: ({ import: id, ...asked }) => {
      const outcome = read(asked)
      if (!outcome.ok) return outcome
      const reading = outcome.value
      if (!isAnswered(reading)) return refused('questions-open')
      return accepted({
        import: id,
        counts: reading.counts,
        rows: printsOf(reading, { import: id }),
        commands: commandsOf(reading, { ...asked.context, import: id }),
      })
    },
  }
}
