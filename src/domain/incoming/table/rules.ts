import { plainWords } from '#domain/incoming/cells/plainWords.ts'
import type { Asking } from './asking.ts'
import { questionId } from './asking.ts'
import type { Dated } from './content.ts'
import type { Status } from '#domain/incoming/statuses/status.ts'
import { datesOf, type DatesOf } from './dates.ts'
import { dayParts } from './dayParts.ts'
import type { TableFrame } from './frame.ts'
import { askDate, askMeanings, isMeetingDay } from './meanings.ts'
import type { ReadingContext } from './reading.ts'
import { yesOrNo } from '#domain/incoming/statuses/statusOf.ts'
import type { RowCells } from './rowCells.ts'
import { statusesOf, type StatusesOf } from './statuses.ts'
import { zonesOfHours } from './zonesOfHours.ts'

/** Everything that a table decides once for all its rows. */
export interface TableRules {
  readonly now: string
  /** The person's zone. */
  readonly ownZone: string
  readonly dates: DatesOf
  readonly statuses: StatusesOf
  /** Whether days that have passed in a column of follow-ups were follow-ups, or only plans. */
  readonly isFollowUpDone: (column: number) => boolean
  /** The zone of a row's hours, where a column or its header names one that is not the person's. */
  readonly zone: (cells: RowCells) => string | undefined
  /** A day that stands in columns of its own: day, month, year. */
  readonly dayOfParts: (cells: RowCells) => readonly Dated[]
  /** « Jour | Mois | Heure »: such a day is as likely of a meeting, and is told later. */
  readonly isPartsMeeting: boolean
  /** Whether a row that does not tell was sent; it counts who asks. */
  readonly isSentUntold: () => boolean
  /** Nothing in this table was sent: LinkedIn's saved jobs. */
  readonly isWishedTable: boolean
  /** What « Embauché ? Non » stands for where nothing else tells; it counts who asks. */
  readonly notHired: () => Status
  /** Which stands first in a title that names company and post. */
  readonly isCompanyFirst: (title: string) => boolean
  /** Asks what only the rows could tell that it must be asked. */
  readonly askTheRest: () => void
}

const DONE = /\b(?:relancee|envoyee?|faite?|effectuee?|derniere?|last|sent|followed)\b/u
const PLANNED =
  /\b(?:prochaine?|next|prevue?|planned|a relancer|relancer|rappel|reminder|due|wiedervorlage|suivi)\b/u

const followUps = (frame: TableFrame, dates: DatesOf, asking: Asking, today: string) => {
  const done = new Map<number, boolean>()
  for (const { column, header, use, examples } of frame.columns) {
    if (use !== 'follow-up-on') continue
    const past = frame.rows.filter(({ cells }) => {
      const cell = cells[column]
      return cell !== undefined && dates(cell, column).dates.some(({ date }) => date <= today)
    })
    const plain = plainWords(header)
    if (past.length === 0 || (DONE.test(plain) && !PLANNED.test(plain))) {
      done.set(column, true)
      continue
    }
    const answer = asking.ask({
      id: `follow-up:${String(column)}`,
      asks: 'follow-up',
      column,
      header,
      examples,
      rows: past.length,
      options: ['done', 'planned'],
      proposed: PLANNED.test(plain) ? 'planned' : 'done',
    })
    done.set(column, answer === 'done')
  }
  return (column: number): boolean => done.get(column) === true
}

/** « Embauché ? Non »: not yet, or never. A column that tells the refusals answers it. */
const notHired = (frame: TableFrame, asking: Asking) => {
  const found = frame.columns.find(({ use }) => use === 'result-hired')
  const isTold = frame.uses.some((use) => use === 'result-refused' || use === 'result-open')
  let rows = 0
  const question = () =>
    ({
      id: questionId('status', `${plainWords(found?.header ?? '')} no`),
      asks: 'status',
      column: found?.column ?? null,
      header: found?.header ?? '',
      examples: [found?.examples.find((text) => yesOrNo(text) === false) ?? ''],
      options: ['sent', 'refused'],
      proposed: 'sent',
    }) as const
  return {
    notHired: (): Status => {
      if (isTold) return 'sent'
      rows += 1
      return asking.chosen(question().id, question().options) === 'refused' ? 'refused' : 'sent'
    },
    ask: () => {
      if (rows > 0) asking.ask({ ...question(), rows })
    },
  }
}

const wholeTable = (asking: Asking, frame: TableFrame) => {
  const counts = { sent: 0, title: [] as string[] }
  const hired = notHired(frame, asking)
  const SENT = {
    id: 'sent',
    asks: 'sent',
    column: null,
    header: '',
    options: ['not-sent', 'sent'],
    proposed: 'not-sent',
  } as const
  const TITLE = {
    id: 'title-order',
    asks: 'title-order',
    column: null,
    header: '',
    options: ['company-first', 'post-first'],
    proposed: 'company-first',
  } as const
  return {
    isSentUntold: () => {
      counts.sent += 1
      return asking.chosen(SENT.id, SENT.options) === 'sent'
    },
    isCompanyFirst: (title: string) => {
      counts.title.push(title)
      return asking.chosen(TITLE.id, TITLE.options) !== 'post-first'
    },
    notHired: hired.notHired,
    askTheRest: () => {
      hired.ask()
      if (counts.sent > 0) asking.ask({ ...SENT, examples: [], rows: counts.sent })
      if (counts.title.length > 0)
        asking.ask({ ...TITLE, examples: counts.title.slice(0, 3), rows: counts.title.length })
    },
  }
}

/** Decides what a table decides for all its rows, and asks what it leaves open. */
export const rulesOf = (frame: TableFrame, asking: Asking, context: ReadingContext): TableRules => {
  askMeanings(frame, asking)
  const dates = datesOf(frame, asking, context)
  const statuses = statusesOf(frame, asking)
  askDate(frame, statuses, asking)
  const whole = wholeTable(asking, frame)
  return {
    now: context.now,
    ownZone: context.zone,
    dates,
    statuses,
    isFollowUpDone: followUps(frame, dates, asking, context.now.slice(0, 10)),
    zone: zonesOfHours(frame, asking, context.zone),
    dayOfParts: dayParts(frame, asking, context),
    isPartsMeeting: isMeetingDay(frame, statuses),
    isWishedTable: frame.known === 'linkedin-saved',
    ...whole,
  }
}
