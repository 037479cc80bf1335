import type { Application } from '#domain/logbook/application.ts'
import { minuteOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import { standingOf, type Decision } from './standing.ts'
import { timelineOf } from './timeline.ts'
import { wallOf, type Wall } from './wall.ts'
import type { By, Stage } from '#domain/vocabulary.ts'

/** Where a card stands on the board. */
export interface CardStanding {
  readonly stage: Stage
  /** Round of the interview the card is about: the next one ahead, else the latest held; 0 for none. */
  readonly round: number
  /** Its interview has not ended yet. */
  readonly planned: boolean
}

const DECIDED: By<Decision['entry']['kind'], Stage> = {
  refusal: 'refused',
  hire: 'hired',
  'let-go': 'let-go',
}

/**
 * The furthest of interviewed, thanked and relanced since the latest interview held; a decision in
 * force counts before; an interview ahead brings the card back to interviewed, as all begins anew.
 * `now` is wall clock in `zone`; without a zone every entry is taken as lived in the person's own.
 */
export const stageOf = (
  application: Application,
  now: LocalDateTime,
  zone?: Zone,
): CardStanding => {
  const wall = zone === undefined ? AS_WRITTEN : wallOf(zone)
  const minute = minuteOf(now)
  const timeline = timelineOf(application, wall)
  const { decision, meetings } = standingOf(application, timeline, wall)
  const held = meetings.filter(({ ends }) => ends <= minute)
  const next = meetings.find(({ ends }) => ends > minute)
  const last = held.at(-1)
  if (decision !== null)
    return { stage: DECIDED[decision.entry.kind], round: last?.round ?? 0, planned: false }
  if (next !== undefined) return { stage: 'interviewed', round: next.round, planned: true }
  const since = new Set(
    timeline.filter(({ at }) => at >= (last?.ends ?? -Infinity)).map(({ entry }) => entry.kind),
  )
  const stage = since.has('follow-up')
    ? 'relanced'
    : since.has('thanks')
      ? 'thanked'
      : 'interviewed'
  return { stage, round: last?.round ?? 0, planned: false }
}

const AS_WRITTEN: Pick<Wall, 'read' | 'shown'> = {
  read: (local) => minuteOf(local),
  shown: (minute) => minute,
}
