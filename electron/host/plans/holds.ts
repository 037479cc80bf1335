import { minuteOf, type LocalDateTime, type Minute } from '#domain/calendar/wallClock.ts'
import type { Now } from '#domain/rules/now.ts'

/** From when until when the plan of a card is as it would be made anew, in minutes of the person's clock. */
export interface Hold {
  readonly from: Minute
  /** Null where time alone never changes it. */
  readonly until: Minute | null
  /** Of a step that is best done right now, that moment goes on with the clock meanwhile. */
  readonly follows: boolean
}

const HOUR = 60

/**
 * What a present moment kept while a plan was made of it. What changes at all is made anew each hour too:
 * that costs little, and a moment that was overlooked would be told wrong for no longer.
 */
export const holdOf = (now: LocalDateTime, asked: Now): Hold => {
  const from = minuteOf(now)
  const until = asked.until()
  return {
    from,
    until: until === Infinity ? null : Math.min(until, (Math.floor(from / HOUR) + 1) * HOUR),
    follows: asked.follows(),
  }
}

/** Until when each plan holds: time passes over most cards without a trace. */
export interface Holds {
  readonly note: (card: string, hold: Hold) => void
  readonly forget: (card: string) => void
  /** Cards whose plan may be another by now; a clock that was set back is before all that was planned. */
  readonly over: (now: LocalDateTime) => readonly string[]
  /** Those of these cards whose plan tells of right now, and was made before. */
  readonly behind: (cards: Iterable<string>, now: LocalDateTime) => readonly string[]
}

export const makeHolds = (): Holds => {
  const holds = new Map<string, Hold>()
  return {
    note: (card, hold) => {
      holds.set(card, hold)
    },
    forget: (card) => {
      holds.delete(card)
    },
    over: (now) => {
      const minute = minuteOf(now)
      const over: string[] = []
      for (const [card, { from, until }] of holds)
        if (minute < from || (until !== null && minute >= until)) over.push(card)
      return over
    },
    behind: (cards, now) => {
      const minute = minuteOf(now)
      return [...new Set(cards)].filter((card) => {
        const hold = holds.get(card)
        return hold?.follows === true && hold.from !== minute
      })
    },
  }
}
