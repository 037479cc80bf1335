import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { cardStageOf } from '#domain/rules/cardStage.ts'
import type { Channel, Stage } from '#domain/vocabulary.ts'
import { standingOf, talksOf, type Standing } from './standing.ts'

/** One application as an adviser is told of it; everything is as of the moment it is asked for. */
export interface ApplicationRow {
  readonly application: Application
  /** The day it was sent first, where that is known. */
  readonly sentOn?: LocalDate
  /** How it was sent. */
  readonly how?: Channel
  readonly stage: Stage
  readonly standing: Standing
  /** The day of the latest interview, held or ahead. */
  readonly interviewOn?: LocalDate
  /** The latest thing that has happened; absent where all lies ahead or nothing is noted. */
  readonly last?: Entry
  /** The days on which something happened or will, first to last. */
  readonly days: readonly LocalDate[]
}

const dayIn = ({ at }: Pick<Entry, 'at'>): LocalDate => at.slice(0, 10)

const rowOf = (application: Application, now: LocalDateTime, zone: Zone): ApplicationRow => {
  const { entries } = application
  const sent = entries.find(({ kind }) => kind === 'applied')
  const interview = talksOf(application).at(-1)
  const last = entries.findLast(({ at }) => at <= now)
  const at = cardStageOf(application, now, zone)
  return {
    application,
    ...(sent === undefined ? {} : { sentOn: dayIn(sent) }),
    ...(sent?.kind === 'applied' && sent.channel !== undefined ? { how: sent.channel } : {}),
    stage: at.closed ?? at.stage,
    standing: standingOf(application, at),
    ...(interview === undefined ? {} : { interviewOn: dayIn(interview) }),
    ...(last === undefined ? {} : { last }),
    days: entries.map(dayIn),
  }
}

/** The day an effort counts from: that of its sending, else the first of which anything is noted. */
export const effortDay = ({ sentOn, days }: ApplicationRow): LocalDate | undefined =>
  sentOn ?? days[0]

/** Days from one to another, both included; a bound left out is none. */
export interface Span {
  readonly from?: LocalDate | undefined
  readonly to?: LocalDate | undefined
}

/** Whether a day lies in a span. */
export const isIn = (day: LocalDate, { from, to }: Span): boolean =>
  (from === undefined || day >= from) && (to === undefined || day <= to)

/** By which day an application belongs to a period: anything noted of it, or its sending alone. */
export type CountsBy = 'any-act' | 'effort'

/**
 * The applications of a period, the latest effort first. Left out: what is not on the board, what was
 * not sent yet. An application of which no day is known belongs to a period without bounds alone.
 */
export const applicationRows = (
  applications: Iterable<Application>,
  span: Span,
  { now, zone, by }: { readonly now: LocalDateTime; readonly zone: Zone; readonly by: CountsBy },
): readonly ApplicationRow[] => {
  const isUnbounded = span.from === undefined && span.to === undefined
  const rows: ApplicationRow[] = []
  for (const application of applications) {
    if (application.presence !== 'present') continue
    const isUnsent = application.details.sentUndated === false
    if (isUnsent && !application.entries.some(({ kind }) => kind !== 'note')) continue
    const row = rowOf(application, now, zone)
    const day = effortDay(row)
    const days = by === 'effort' ? (day === undefined ? [] : [day]) : row.days
    if (isUnbounded || days.some((one) => isIn(one, span))) rows.push(row)
  }
  const key = (row: ApplicationRow): string => effortDay(row) ?? ''
  return rows.sort((a, b) => (key(a) > key(b) ? -1 : key(a) < key(b) ? 1 : 0))
}
