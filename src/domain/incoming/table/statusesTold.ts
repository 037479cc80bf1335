import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { Status } from '#domain/incoming/statuses/status.ts'
import { statusOf, yesOrNo } from '#domain/incoming/statuses/statusOf.ts'
import type { RowCells } from './rowCells.ts'
import type { TableRules } from './rules.ts'
import { tellsOfInterview } from './statuses.ts'

/** The further a status tells the story, the more it counts among several. */
export const RANKS: readonly Status[] = [
  'none',
  'wished',
  'sent',
  'followed-up',
  'answered',
  'interview-planned',
  'interview',
  'offer',
  'silence',
  'expired',
  'withdrawn',
  'refused',
  'offer-declined',
  'hired',
]
/** Statuses that nobody reaches without an interview. */
export const WITH_INTERVIEW: ReadonlySet<Status> = new Set([
  'interview',
  'interview-planned',
  'offer',
  'offer-declined',
  'hired',
] satisfies Status[])

/** Columns of crosses, and what a cross in each means. */
const RESULTS = [
  ['result-open', 'sent'],
  ['result-interview', 'interview'],
  ['result-refused', 'refused'],
  ['result-offer', 'offer'],
  ['result-hired', 'hired'],
] as const satisfies readonly (readonly [ColumnUse, Status])[]

/** Everything that a row's statuses and crosses tell. */
export interface Told {
  readonly statuses: Status[]
  isInterview: boolean
  isNotHired: boolean
  /** An interview was cancelled or put off: its day says nothing of what took place. */
  isOff: boolean
  isPending: boolean
}

/** A cell under a result: a cross, yes or no, a day, or words. */
const resultIn = (
  cells: RowCells,
  rules: TableRules,
  told: Told,
  use: ColumnUse,
  means: Status,
): void => {
  for (const cell of cells.all(use)) {
    const tick = yesOrNo(cell.text)
    const [date] = rules.dates(cell.cell, cell.column).dates
    if (tick === true || date !== undefined) told.statuses.push(means)
    else if (tick === false) {
      // « Embauché ? Non » is no refusal by itself, and no news either.
      if (use === 'result-hired') told.isNotHired = true
      continue
    } else {
      const { status, isSure } = statusOf(cell.text)
      if (isSure) told.statuses.push(status)
      cells.doubt(cell, 'status-unknown')
      if (!isSure && use === 'result-interview' && tellsOfInterview(`entretien ${cell.text}`))
        told.isInterview = true
    }
  }
}

/** Reads the statuses and the crosses of a row. */
export const statusesTold = (cells: RowCells, rules: TableRules): Told => {
  const told: Told = {
    statuses: [],
    isInterview: false,
    isNotHired: false,
    isOff: false,
    isPending: false,
  }
  for (const use of ['status', 'act'] as const)
    for (const cell of cells.all(use)) {
      const { means, isWhole, isInterview, isOff, isPending } = rules.statuses.of(cell.text)
      told.statuses.push(means)
      if (isPending) told.isPending = true
      if (isOff) told.isOff = true
      if (isInterview && use === 'status') told.isInterview = true
      if (
        !isWhole ||
        means === 'none' ||
        means === 'expired' ||
        means === 'answered' ||
        means === 'followed-up' ||
        use === 'act'
      )
        cells.keep(cell)
    }
  for (const [use, means] of RESULTS) resultIn(cells, rules, told, use, means)
  const wasSent = cells.one('was-sent')
  if (wasSent !== undefined) {
    const tick = yesOrNo(wasSent.text)
    if (tick === null) cells.doubt(wasSent, 'status-unknown')
    else told.statuses.push(tick ? 'sent' : 'wished')
  }
  return told
}
