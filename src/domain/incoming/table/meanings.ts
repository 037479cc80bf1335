import { plainWords } from '#domain/incoming/cells/plainWords.ts'
import { COLUMN_USES, isDateField, type ColumnUse } from '#domain/incoming/headers/fields.ts'
import { isUnheardOf } from '#domain/incoming/headers/headerUse.ts'
import type { Status } from '#domain/incoming/statuses/status.ts'
import type { Asking } from './asking.ts'
import type { TableFrame } from './frame.ts'
import type { TableColumn } from './reading.ts'
import { isFunction } from './settleUse.ts'
import type { StatusesOf } from './statuses.ts'

/** Headers that may mean several things whatever stands below them. */
const UNSURE = /^(?:nom|name|naam|sender(?: name)?|titre|title|candidature|application)$/u

const HALF = 0.5

/** Days under a header that nobody knows, where no other column holds any: of what they are is asked. */
const isOfUnknownDays = (
  { stats, layout, uses }: TableFrame,
  { column, header, proposed }: TableColumn,
): boolean =>
  layout === 'applications' &&
  !uses.some((use) => isDateField(use) || use === 'day') &&
  proposed === 'note' &&
  header !== '' &&
  (stats[column]?.dates ?? 0) >= HALF &&
  isUnheardOf(header)

/** Columns nobody named, and names that may mean several things, are asked as they were guessed. */
export const askMeanings = (frame: TableFrame, asking: Asking): void => {
  for (const each of frame.columns) {
    const { column, header, use, proposed, isChosen, examples } = each
    const isUnsure =
      frame.headerLine === null ||
      frame.header.isUnheard === true ||
      isOfUnknownDays(frame, each) ||
      (proposed === 'company' && isUnheardOf(header)) ||
      (frame.layout === 'applications' &&
        proposed === 'contact-role' &&
        !frame.uses.includes('post') &&
        isFunction(header)) ||
      (isMain(use) && UNSURE.test(plainWords(header)) && isAlone(frame))
    if (
      !isUnsure ||
      (isChosen && asking.chosen(`meaning:${String(column)}`, COLUMN_USES) === undefined)
    )
      continue
    if (proposed === 'skip' || examples.length === 0 || frame.known !== undefined) continue
    asking.ask({
      id: `meaning:${String(column)}`,
      asks: 'meaning',
      column,
      header,
      examples,
      rows: frame.rows.length,
      options: COLUMN_USES,
      proposed,
    })
  }
}

const isMain = (use: ColumnUse): boolean =>
  use === 'company' || use === 'post' || use === 'company-post'

/** Whether a table names the company or the post, and not both. */
const isAlone = ({ uses }: TableFrame): boolean =>
  !(uses.includes('company') || uses.includes('company-place')) || !uses.includes('post')

/** With these a bare date may be that of what came after the sending. */
const FURTHER: ReadonlySet<string> = new Set([
  'interview',
  'interview-planned',
  'offer',
  'hired',
  'refused',
] satisfies Status[])

/** What a bare date most likely is right behind a column of crosses: « Entretien ? | Date ». */
const BESIDE: Partial<Record<ColumnUse, ColumnUse>> = {
  'result-interview': 'interview-on',
  'result-offer': 'offer-on',
  'result-hired': 'hired-on',
  'result-refused': 'refused-on',
}

/** « Date | Heure », with no day of an interview elsewhere: of a meeting rather than of a sending. */
const hasHours = ({ columns, uses }: Pick<TableFrame, 'columns' | 'uses'>): boolean =>
  !uses.includes('interview-on') &&
  columns.some(({ use, examples }) => use === 'interview-time' && examples.length > 0)

const OF_INTERVIEW: ReadonlySet<string> = new Set([
  'interview',
  'interview-planned',
] satisfies Status[])

/**
 * Whether the statuses say that the rows are sendings: « Envoyée » in one of them, or an end in each
 * and no interview in any. An hour beside the date is then that of the sending.
 */
const tellsOfSendings = ({ rows }: Pick<TableFrame, 'rows'>, statuses: StatusesOf): boolean => {
  const decided = statuses.list.filter(
    ({ text, means }) => means !== 'none' && !statuses.of(text).isPending,
  )
  if (decided.some(({ means }) => means === 'sent')) return true
  const told = decided.reduce((sum, each) => sum + each.rows, 0)
  return (
    told === rows.length &&
    !decided.some(({ text, means }) => OF_INTERVIEW.has(means) || statuses.of(text).isInterview)
  )
}

/** Whether a bare day beside an hour is most likely that of a meeting. */
export const isMeetingDay = (frame: TableFrame, statuses: StatusesOf): boolean =>
  hasHours(frame) && !tellsOfSendings(frame, statuses)

/** « Rencontrée où », "Job fair": the date is as likely the day of that. */
const MET_THERE =
  /\b(?:rencontree?s?|met|salon|forum|job dating|(?:job|career) fair|evenement|event)\b/u

/** « Date », beside rows that tell of an interview or an outcome: of the sending, or of that? */
export const askDate = (frame: TableFrame, statuses: StatusesOf, asking: Asking): void => {
  const found = frame.columns.find(({ proposed }) => proposed === 'date')
  if (found === undefined || frame.layout !== 'applications' || found.examples.length === 0) return
  const { column, header, examples, isChosen } = found
  const id = `meaning:${String(column)}`
  if (isChosen && asking.chosen(id, COLUMN_USES) === undefined) return
  const further = statuses.list.filter(({ means }) => FURTHER.has(means))
  const beside =
    BESIDE[frame.uses[column - 1] ?? 'note'] ??
    (isMeetingDay(frame, statuses) ? 'interview-on' : undefined)
  const isMet = frame.columns.some((each) => MET_THERE.test(plainWords(each.header)))
  if (further.length === 0 && beside === undefined && !isMet) return
  asking.ask({
    id,
    asks: 'meaning',
    column,
    header,
    examples,
    rows:
      further.length === 0 ? frame.rows.length : further.reduce((sum, { rows }) => sum + rows, 0),
    options: COLUMN_USES,
    proposed: beside ?? 'applied-on',
  })
}
