import { dayOf, localDate, type LocalDate, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Absences } from './absence.ts'
import { awayOn, awaySpansOf, type AwaySpan } from './spans.ts'

/** What is to be said of absences today: one is under way, begins soon, or ended yesterday. */
export interface AwayNote {
  readonly state: 'away' | 'leaving' | 'back'
  readonly span: AwaySpan
}

/** From so many days before, what is to be done before leaving is at hand. */
const SOON_DAYS = 7

export const awayNoteOf = (absences: Absences, now: LocalDateTime): AwayNote | undefined => {
  const today = now.slice(0, 10)
  const dayFromToday = (days: number): LocalDate => localDate(dayOf(today) + days)
  const under = awayOn(absences, today)
  if (under !== undefined) return { state: 'away', span: under }
  const soon = awaySpansOf(absences).find(
    ({ first }) => first > today && first <= dayFromToday(SOON_DAYS),
  )
  if (soon !== undefined) return { state: 'leaving', span: soon }
  const over = awayOn(absences, dayFromToday(-1))
  return over === undefined ? undefined : { state: 'back', span: over }
}

/** The absences of whoever is back today: what is under way ended yesterday, what joins it is off. */
export const backToday = (absences: Absences, today: LocalDate): Absences => {
  const span = awayOn(absences, today)
  const yesterday = localDate(dayOf(today) - 1)
  return Object.fromEntries(
    Object.entries(absences).flatMap(([id, absence]) => {
      const isOver = span === undefined || absence.last < today || absence.first > span.last
      if (isOver) return [[id, absence]]
      return absence.first >= today ? [] : [[id, { ...absence, last: yesterday }]]
    }),
  )
}

/** The absences that are not over, in their order, each with its id. */
export const absencesFrom = (absences: Absences, today: LocalDate) =>
  Object.entries(absences)
    .filter(([, { last }]) => last >= today)
    .map(([id, absence]) => ({ id, ...absence }))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
