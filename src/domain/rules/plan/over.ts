import {
  dayOf,
  startOfDay,
  type LocalDate,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'
import { nowOf, type Now } from '#domain/rules/now.ts'
import { isLongOverAt, type Ending } from '#domain/rules/pastTime.ts'
import type { Because, Step } from '#domain/rules/step.ts'

/** A step with the moment it waits for. */
interface Waiting extends Step {
  readonly moment: LocalDateTime
  readonly when: string
  readonly late: boolean
  readonly snoozedUntil?: LocalDateTime
}

/** The last day to answer an offer that others are told of. */
const answeredBy = ({ rule, because }: Pick<Step, 'rule' | 'because'>): LocalDate | undefined =>
  rule === 'tell-offer'
    ? because.facts.find(({ fact }) => fact === 'deadline-elsewhere')?.at
    : undefined

/** Whether an offer that others are told of had to be answered before today, whatever good slots come. */
export const isAnsweredAt = (step: Pick<Step, 'rule' | 'because'>, now: Now): boolean => {
  const last = answeredBy(step)
  return last !== undefined && now.hasCome(startOfDay(dayOf(last) + 1))
}

/** Whether its time is over at a moment, or it is gone for good. */
const isTimeOverAt = (step: Ending, at: LocalDateTime | Now): boolean => {
  const now = nowOf(at)
  const isClosed = step.closes !== undefined && now.isAfter(step.closes)
  const isGone = step.lapses !== undefined && now.isFrom(step.lapses)
  return isAnsweredAt(step, now) || ((isClosed || isGone) && isLongOverAt(step, now))
}

/** What others are told of an offer in time, unless the person chose when. */
const hasLastDay = (step: Waiting): boolean =>
  step.snoozedUntil === undefined && answeredBy(step) !== undefined

/** What waits for a return, slipped, or has no good slot in time may be gone by the moment it waits for. */
export const isOver = (step: Waiting): boolean =>
  step.when !== 'now' &&
  (step.away !== undefined || step.late || hasLastDay(step)) &&
  isTimeOverAt(step, step.moment)

/** When the time of such a step ends; a close is never before the best moment, the last day is. */
const endOf = (step: Waiting): LocalDateTime => {
  const last = answeredBy(step)
  const ends =
    [step.closes, step.lapses]
      .filter((at) => at !== undefined)
      .sort()
      .at(-1) ?? ''
  return last === undefined || ends.slice(0, 10) <= last ? ends : `${last}T23:59`
}

/** Its reasons, which end in when its time is over, not in a slot that comes too late. */
export const endingIn = (step: Waiting): Because => ({
  ...step.because,
  facts: [
    ...step.because.facts.filter(({ fact }) => fact !== 'so-late'),
    { fact: 'over', at: endOf(step) },
  ],
})
