import { readTime } from '#domain/incoming/cells/cellTime.ts'
import { foldLetters } from '#domain/fold.ts'
import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { Status } from '#domain/incoming/statuses/status.ts'
import { statusOf, yesOrNo } from '#domain/incoming/statuses/statusOf.ts'
import type { Dated, OutcomeName, RowContent, RowInterview } from './content.ts'
import type { FilledCell, RowCells } from './rowCells.ts'
import type { TableRules } from './rules.ts'
import { tellsOfInterview } from './statuses.ts'

/** What a row tells of how the application went. */
export type RowStory = Pick<
  RowContent,
  | 'sent'
  | 'interviews'
  | 'openInterview'
  | 'followUps'
  | 'plannedFollowUps'
  | 'promiseOn'
  | 'outcome'
>

/** The further a status tells the story, the more it counts among several. */
const RANKS: readonly Status[] = [
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
const OUTCOMES: Partial<Record<Status, OutcomeName>> = {
  offer: 'offer',
  hired: 'hired',
  refused: 'refused',
  'offer-declined': 'declined',
  withdrawn: 'withdrawn',
  expired: 'expired',
  silence: 'silence',
}
const WITH_INTERVIEW: ReadonlySet<Status> = new Set([
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
  ['result-hired', 'hired'],
] as const satisfies readonly (readonly [ColumnUse, Status])[]

interface Told {
  readonly statuses: Status[]
  isInterview: boolean
  isNotHired: boolean
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

const statusesTold = (cells: RowCells, rules: TableRules): Told => {
  const told: Told = { statuses: [], isInterview: false, isNotHired: false }
  for (const use of ['status', 'act'] as const)
    for (const cell of cells.all(use)) {
      const { means, isWhole } = rules.statuses.of(cell.text)
      told.statuses.push(means)
      if (tellsOfInterview(cell.text) && use === 'status') told.isInterview = true
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

/** The days of all columns of one use; what cannot be read stays in the notes. */
const daysIn = (cells: RowCells, rules: TableRules, use: ColumnUse): readonly Dated[] =>
  cells.all(use).flatMap((cell) => {
    const { dates, refused } = rules.dates(cell.cell, cell.column)
    if (refused !== undefined) cells.doubt(cell, refused)
    return dates
  })

const interviewsIn = (
  cells: RowCells,
  rules: TableRules,
  told: Told,
): { readonly interviews: readonly RowInterview[]; readonly open?: { readonly on?: string } } => {
  const cellsOfDays = [...cells.all('interview-on'), ...cells.all('result-interview')]
  const hour = cells.one('interview-time')
  const time = hour === undefined ? null : readTime(foldLetters(hour.text))
  const days = [
    ...daysIn(cells, rules, 'interview-on'),
    ...cells.all('result-interview').flatMap(({ cell, column }) => rules.dates(cell, column).dates),
  ]
  // An hour beside several days is the hour of none in particular.
  const isTimed = time !== null && days.length === 1
  if (hour !== undefined && !isTimed) cells.keep(hour)
  const zone = rules.zone(cells)
  const all = days.map((day): RowInterview => {
    const timed = day.time === undefined && isTimed ? { ...day, time } : day
    return timed.time === undefined || zone === undefined ? timed : { ...timed, zone }
  })
  const today = rules.now.slice(0, 10)
  // A day to come without its hour is told later, hour and all: nobody may wait at noon.
  const waiting = all.find(({ date, time: at }) => at === undefined && date >= today)
  const interviews = all.filter((day) => day !== waiting)
  const isMentioned =
    told.isInterview ||
    told.statuses.some((status) => WITH_INTERVIEW.has(status)) ||
    cellsOfDays.some(isYes)
  if (waiting !== undefined) return { interviews, open: { on: waiting.date } }
  return isMentioned && interviews.length === 0 ? { interviews, open: {} } : { interviews }
}

const isYes = ({ text, cell }: FilledCell): boolean =>
  cell.date === undefined && yesOrNo(text) === true

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
const DAYS = [
  'offer-on',
  'refused-on',
  'hired-on',
  'answer-on',
] as const satisfies readonly ColumnUse[]

const outcomeIn = (cells: RowCells, rules: TableRules, status: Status): RowContent['outcome'] => {
  const days = new Map<ColumnUse, readonly Dated[]>(
    DAYS.map((use) => [use, daysIn(cells, rules, use)]),
  )
  const ticked = (use: ColumnUse): readonly Dated[] =>
    cells.all(use).flatMap(({ cell, column }) => rules.dates(cell, column).dates)
  const told = OUTCOMES[status] ?? outcomeByDay(days)
  const own = told === undefined ? [] : OUTCOME_DAYS[told]
  const used = own.find((use) => (days.get(use) ?? ticked(use)).length > 0)
  for (const use of DAYS)
    if (use !== used)
      for (const cell of cells.all(use)) if ((days.get(use) ?? []).length > 0) cells.keep(cell)
  const until = told === 'offer' ? daysIn(cells, rules, 'offer-until')[0]?.date : undefined
  if (told !== 'offer') for (const cell of cells.all('offer-until')) cells.keep(cell)
  const reason = cells.one('refusal-reason')
  if (reason !== undefined && told !== 'refused') cells.keep(reason)
  if (told === undefined) return undefined
  const on = used === undefined ? undefined : (days.get(used) ?? ticked(used))[0]
  return {
    is: told,
    ...(on === undefined ? {} : { on }),
    ...(until === undefined ? {} : { until }),
    ...(told === 'refused' && reason !== undefined ? { reason: reason.text } : {}),
  }
}

/** A day in a column of outcomes tells the outcome where no status does. */
const outcomeByDay = (days: ReadonlyMap<ColumnUse, readonly Dated[]>): OutcomeName | undefined => {
  const has = (use: ColumnUse): boolean => (days.get(use) ?? []).length > 0
  if (has('hired-on')) return 'hired'
  if (has('refused-on')) return 'refused'
  return has('offer-on') ? 'offer' : undefined
}

const followUpsIn = (cells: RowCells, rules: TableRules) => {
  const today = rules.now.slice(0, 10)
  const followUps: Dated[] = []
  const plannedFollowUps: Dated[] = []
  for (const cell of cells.all('follow-up-on')) {
    const { dates, refused } = rules.dates(cell.cell, cell.column)
    if (refused !== undefined) cells.doubt(cell, refused)
    for (const day of dates)
      if (day.date <= today && rules.isFollowUpDone(cell.column)) followUps.push(day)
      else {
        plannedFollowUps.push(day)
        cells.keep(cell)
      }
  }
  return { followUps, plannedFollowUps }
}

/** Days that a row gives to what it does once: the act of a journal, or the sending. */
const datesOfRow = (cells: RowCells, rules: TableRules) => {
  const sentOn = daysIn(cells, rules, 'applied-on')
  const plain = [...daysIn(cells, rules, 'date'), ...rules.dayOfParts(cells)]
  return { sentOn: sentOn[0], plain: plain[0] }
}

const sentIn = (
  status: Status,
  day: Dated | undefined,
  isOwnDay: boolean,
  isStory: boolean,
  rules: TableRules,
  cells: RowCells,
): RowContent['sent'] => {
  if (status === 'wished' || rules.isWishedTable) {
    // A day beside a wish is the day of something else: it stays with its header.
    if (day !== undefined)
      for (const use of ['applied-on', 'date'] as const)
        for (const cell of cells.all(use)) cells.keep(cell)
    return 'not-sent'
  }
  if (day !== undefined) return day
  if (status !== 'none' || isOwnDay || isStory) return 'undated'
  return rules.isSentUntold() ? 'undated' : 'not-sent'
}

/** Reads how an application went in the row of a table of applications. */
export const rowStory = (cells: RowCells, rules: TableRules): RowStory => {
  const told = statusesTold(cells, rules)
  const status = RANKS.findLast((each) => told.statuses.includes(each)) ?? 'none'
  const { sentOn, plain } = datesOfRow(cells, rules)
  const { interviews, open } = interviewsIn(cells, rules, told)
  const outcome = outcomeIn(cells, rules, status)
  const { followUps, plannedFollowUps } = followUpsIn(cells, rules)
  const promiseOn = daysIn(cells, rules, 'promise-on')[0]?.date
  if (promiseOn !== undefined && interviews.length === 0)
    for (const cell of cells.all('promise-on')) cells.keep(cell)
  const isStory =
    interviews.length > 0 || open !== undefined || outcome !== undefined || followUps.length > 0
  const isPastWish = status === 'wished' && isStory
  return {
    sent: sentIn(
      isPastWish ? 'sent' : status,
      sentOn ?? plain,
      sentOn !== undefined,
      isStory || told.isNotHired,
      rules,
      cells,
    ),
    interviews,
    ...(open === undefined ? {} : { openInterview: open }),
    followUps,
    plannedFollowUps,
    ...(promiseOn === undefined ? {} : { promiseOn }),
    ...(outcome === undefined ? {} : { outcome }),
  }
}
