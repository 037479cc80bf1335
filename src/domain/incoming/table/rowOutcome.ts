import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { Status } from '#domain/incoming/statuses/status.ts'
import type { Dated, OutcomeName, RowContent } from './content.ts'
import { daysIn } from './rowDays.ts'
import type { RowCells } from './rowCells.ts'
import { noteParts } from './rowNotes.ts'
import type { TableRules } from './rules.ts'

/** The outcome that a status tells; none for those of an application that still runs. */
export const OUTCOMES: Partial<Record<Status, OutcomeName>> = {
  offer: 'offer',
  hired: 'hired',
  refused: 'refused',
  'offer-declined': 'declined',
  withdrawn: 'withdrawn',
  expired: 'expired',
  silence: 'silence',
}

/** The day of an outcome: that of its own column, else that of the answer. */
const OUTCOME_DAYS: Readonly<Record<OutcomeName, readonly ColumnUse[]>> = {
  offer: ['offer-on', 'answer-on'],
  hired: ['hired-on', 'result-hired', 'answer-on'],
  refused: ['refused-on', 'result-refused', 'answer-on'],
  declined: ['answer-on'],
  withdrawn: ['answer-on'],
  expired: [],
  silence: [],
}
/** Whether an answer came before the last interview: it was then that for the interview, and no outcome. */
const isBeforeTalk = (cells: RowCells, rules: TableRules, answers: readonly Dated[]): boolean => {
  const talks = cells
    .all('interview-on')
    .flatMap(({ cell, column }) => rules.dates(cell, column).dates)
  return answers.some(({ date }) => talks.some((talk) => talk.date > date))
}

const DAYS = [
  'offer-on',
  'refused-on',
  'hired-on',
  'answer-on',
] as const satisfies readonly ColumnUse[]

/** Reads the outcome of a row with its day, where a column holds one. */
export const outcomeIn = (
  cells: RowCells,
  rules: TableRules,
  status: Status,
): RowContent['outcome'] => {
  const days = new Map<ColumnUse, readonly Dated[]>(
    DAYS.map((use) => [use, daysIn(cells, rules, use)]),
  )
  const ticked = (use: ColumnUse): readonly Dated[] =>
    cells.all(use).flatMap(({ cell, column }) => rules.dates(cell, column).dates)
  if (isBeforeTalk(cells, rules, days.get('answer-on') ?? [])) {
    for (const cell of cells.all('answer-on')) cells.keep(cell)
    days.delete('answer-on')
  }
  const told = OUTCOMES[status] ?? outcomeByDay(days)
  const own = told === undefined ? [] : OUTCOME_DAYS[told]
  const used = own.find(
    (use) => (days.get(use) ?? (use === 'answer-on' ? [] : ticked(use))).length > 0,
  )
  for (const use of DAYS)
    if (use !== used)
      for (const cell of cells.all(use)) if ((days.get(use) ?? []).length > 0) cells.keep(cell)
  const until = told === 'offer' ? daysIn(cells, rules, 'offer-until')[0]?.date : undefined
  if (told !== 'offer') for (const cell of cells.all('offer-until')) cells.keep(cell)
  const reason = cells.one('refusal-reason')
  if (reason !== undefined && told !== 'refused') cells.keep(reason)
  if (told === undefined) return undefined
  // What is too long for one text goes on in the notes.
  const [why, ...more] = told === 'refused' && reason !== undefined ? noteParts([reason.text]) : []
  cells.notes.push(...more)
  const on = used === undefined ? undefined : (days.get(used) ?? ticked(used))[0]
  return {
    is: told,
    ...(on === undefined ? {} : { on }),
    ...(until === undefined ? {} : { until }),
    ...(why === undefined ? {} : { reason: why }),
  }
}

/** A day in a column of outcomes tells the outcome where no status does. */
const outcomeByDay = (days: ReadonlyMap<ColumnUse, readonly Dated[]>): OutcomeName | undefined => {
  const has = (use: ColumnUse): boolean => (days.get(use) ?? []).length > 0
  if (has('hired-on')) return 'hired'
  if (has('refused-on')) return 'refused'
  return has('offer-on') ? 'offer' : undefined
}
