import type { Status } from '#domain/incoming/statuses/status.ts'
import { plainWords } from '#domain/incoming/cells/plainWords.ts'
import { yesOrNo } from '#domain/incoming/statuses/statusOf.ts'
import type { Dated, RowContent, RowInterview } from './content.ts'
import type { FilledCell, RowCells } from './rowCells.ts'
import type { TableRules } from './rules.ts'
import { daysIn, hourIn } from './rowDays.ts'
import { outcomeIn } from './rowOutcome.ts'
import { NO_HOUR } from './zonesOfHours.ts'
import { RANKS, statusesTold, WITH_INTERVIEW, type Told } from './statusesTold.ts'

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

/** The days of an interview that was cancelled or put off stay in the notes; when it was is told later. */
const calledOff = (cells: RowCells, told: Told): ReturnType<typeof interviewsIn> => {
  for (const use of ['interview-on', 'result-interview', 'interview-time'] as const)
    for (const cell of cells.all(use)) cells.doubt(cell, 'status-unknown')
  const isMentioned = told.statuses.some((status) => WITH_INTERVIEW.has(status))
  return isMentioned ? { interviews: [], open: {} } : { interviews: [] }
}

/** Nobody is met at night: « 2h30 » that was written is as likely one of the afternoon, and is told later. */
const FIRST_HOUR = '06:00'

const interviewsIn = (
  cells: RowCells,
  rules: TableRules,
  told: Told,
): { readonly interviews: readonly RowInterview[]; readonly open?: { readonly on?: string } } => {
  if (told.isOff) return calledOff(cells, told)
  const cellsOfDays = [...cells.all('interview-on'), ...cells.all('result-interview')]
  const hour = cells.one('interview-time')
  const time = hour === undefined ? null : hourIn(hour)
  const days = [
    ...daysIn(cells, rules, 'interview-on'),
    ...cells.all('result-interview').flatMap(({ cell, column }) => rules.dates(cell, column).dates),
  ]
  // An hour beside several days is the hour of none in particular.
  const isTimed = time !== null && days.length === 1
  if (hour !== undefined && !isTimed) cells.keep(hour)
  const zone = rules.zone(cells)
  const isTyped = [...cellsOfDays, ...(hour === undefined ? [] : [hour])].some(
    ({ cell }) => cell.date !== undefined,
  )
  const all = days.map((day): RowInterview => {
    const timed = day.time === undefined && isTimed ? { ...day, time } : day
    if (timed.time === undefined) return timed
    const isKept = zone !== NO_HOUR && (isTyped || timed.time >= FIRST_HOUR)
    if (isKept) return zone === undefined ? timed : { ...timed, zone }
    cells.notes.push(`${timed.date} ${timed.time}`)
    return { date: timed.date }
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

/** « Prochaine action : signer »: what its date is for stands in a column beside it. */
const NEXT = /\b(?:next|action|step|prochaine?|etape|todo|to do|task|tache|a faire|due)\b/u
const OF_FOLLOW_UP =
  /relanc|follow|rappel|recontact|remind|chase|nudge|check in|ping|suivi|\b(?:call|write|ring|e-?mail|appel)/u
const OWN_NAME = /\b(?:relanc\w*|follow\w*|suivi|rappel|reminder|nachfassen|wiedervorlage)\b/u

/** Whether the date of what is next is that of a follow-up: by what is to be done then, else by how it stands. */
const isNextFollowUp = (cells: RowCells, header: string, told: Told): boolean => {
  if (OWN_NAME.test(plainWords(header))) return true
  const tasks = [...cells.all('note'), ...cells.all('act')].filter(
    (each) => NEXT.test(plainWords(each.header)) && /\p{L}/u.test(each.text),
  )
  if (tasks.length > 0) return tasks.some(({ text }) => OF_FOLLOW_UP.test(plainWords(text)))
  return !told.statuses.some((status) => WITH_INTERVIEW.has(status))
}

const followUpsIn = (cells: RowCells, rules: TableRules, told: Told) => {
  const today = rules.now.slice(0, 10)
  const followUps: Dated[] = []
  const plannedFollowUps: Dated[] = []
  for (const cell of cells.all('follow-up-on')) {
    const { dates, refused } = rules.dates(cell.cell, cell.column)
    if (refused !== undefined) cells.doubt(cell, refused)
    const isFollowUp = isNextFollowUp(cells, cell.header, told)
    for (const day of dates)
      if (isFollowUp && day.date <= today && rules.isFollowUpDone(cell.column)) followUps.push(day)
      else {
        if (isFollowUp) plannedFollowUps.push(day)
        if (isFollowUp) cells.keep(cell)
        else cells.doubt(cell, 'status-unknown')
      }
  }
  return { followUps, plannedFollowUps }
}

/** Days that a row gives to what it does once: the act of a journal, or the sending. */
const datesOfRow = (cells: RowCells, rules: TableRules) => {
  const sentOn = daysIn(cells, rules, 'applied-on')
  const [ofParts] = rules.dayOfParts(cells)
  const [plain] = daysIn(cells, rules, 'date')
  // Of two days one is the sending's, and the other stays with its header.
  if (plain !== undefined && sentOn[0] !== undefined && plain.date !== sentOn[0].date)
    for (const cell of cells.all('date')) cells.keep(cell)
  if (rules.isPartsMeeting && ofParts !== undefined)
    return { sentOn: sentOn[0], plain, meetingOn: ofParts.date }
  return { sentOn: sentOn[0], plain: plain ?? ofParts }
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

const UNDECIDED: ReadonlySet<string> = new Set(['none', 'interview', 'answered'] satisfies Status[])
const ENDS: ReadonlySet<string> = new Set(['refused', 'offer-declined', 'withdrawn'])
const TICKS = ['status', 'result-refused', 'result-hired'] as const

/** Reads how an application went in the row of a table of applications. */
export const rowStory = (cells: RowCells, rules: TableRules): RowStory => {
  const told = statusesTold(cells, rules)
  const last = RANKS.findLast((each) => told.statuses.includes(each)) ?? 'none'
  // « Embauché ? Non » beside an interview or nothing at all: over, or not yet.
  const isOver =
    told.isNotHired && !told.isPending && UNDECIDED.has(last) && rules.notHired() === 'refused'
  const furthest = isOver ? 'refused' : last
  // "No response" beside "Pending": nothing is heard yet, and nothing is over.
  const isOpen = furthest === 'silence' && told.isPending
  // Hired and refused at once: nobody knows which, both stay in the notes.
  const isBoth = told.statuses.includes('hired') && told.statuses.some((each) => ENDS.has(each))
  if (isBoth)
    for (const use of TICKS) for (const cell of cells.all(use)) cells.doubt(cell, 'status-unknown')
  const status = isOpen || isBoth ? 'sent' : furthest
  const { sentOn, plain, meetingOn } = datesOfRow(cells, rules)
  const { interviews, open: said } = interviewsIn(cells, rules, told)
  const open =
    meetingOn !== undefined && interviews.length === 0 ? { on: meetingOn, ...said } : said
  const outcome = outcomeIn(cells, rules, status)
  const { followUps, plannedFollowUps } = followUpsIn(cells, rules, told)
  const promiseOn = daysIn(cells, rules, 'promise-on')[0]?.date
  if (promiseOn !== undefined && interviews.length === 0)
    for (const cell of cells.all('promise-on')) cells.keep(cell)
  const isStory =
    interviews.length > 0 || open !== undefined || outcome !== undefined || followUps.length > 0
  const isPastWish = status === 'wished' && isStory
  const sent = sentIn(
    isPastWish ? 'sent' : status,
    sentOn ?? plain,
    sentOn !== undefined,
    isStory || told.isNotHired,
    rules,
    cells,
  )
  return {
    sent,
    interviews,
    ...(open === undefined ? {} : { openInterview: open }),
    followUps,
    // What was never sent is followed up by nobody: its day stays in the notes.
    plannedFollowUps: sent === 'not-sent' ? [] : plannedFollowUps,
    ...(promiseOn === undefined ? {} : { promiseOn }),
    ...(outcome === undefined ? {} : { outcome }),
  }
}
