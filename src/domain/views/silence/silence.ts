import type { Application } from '#domain/logbook/application.ts'
import { cardStageOf } from '#domain/rules/cardStage.ts'
import { isDecided } from '#domain/stage.ts'
import type { ViewTime } from '#domain/views/stepView.ts'
import { curveOf, ENOUGH_WAITS, type DelayPoint } from '#domain/views/usualDelay.ts'
import { waitsOf, type Staged } from '#domain/views/waits.ts'

/** How much still comes after a wait, in tenths of the answers there were; words, not a promise. */
export type StillToCome =
  /** Nearly all, or nearly none, or none later than that. */
  | { readonly some: 'nearly-all' | 'few' | 'none' }
  /** So many out of ten. */
  | { readonly some: 'tenths'; readonly tenths: number }

/** An application that waits for an answer, and what silence means by now. */
export interface Waiting {
  readonly application: string
  readonly company: string
  readonly post: string
  /** Whole days since the latest interview held. */
  readonly days: number
  /** Absent where too few answers tell. */
  readonly toCome?: StillToCome
}

/** When answers come, by one's own logbook, those still awaited counted in. */
export interface Silence {
  /** How many answers it rests on, and how many wait or waited in vain. */
  readonly answers: number
  readonly unanswered: number
  /** Empty under eight answers. It begins at 1 on day 0. */
  readonly curve: readonly DelayPoint[]
  /** The longest wait there was, answered or not: the curve says nothing beyond. */
  readonly longestDays: number
  /** The longest wait first. */
  readonly waiting: readonly Waiting[]
}

/** Fewer answers say nothing about when others come. */
export const ENOUGH_ANSWERS = ENOUGH_WAITS

/** The share without an answer after so many days: a step holds from its day on. */
export const withoutAnswerAfter = (curve: readonly DelayPoint[], days: number): number =>
  curve.findLast(({ day }) => day <= days)?.withoutAnswer ?? 1

const NEARLY_ALL = 9.5
const TENTH = 0.5

/** Of all answers that came by the end of the curve, how many came later than after so many days. */
export const stillToCome = (curve: readonly DelayPoint[], days: number): StillToCome => {
  const never = curve.at(-1)?.withoutAnswer ?? 1
  const later = withoutAnswerAfter(curve, days) - never
  if (later <= 0) return { some: 'none' }
  const tenths = (10 * later) / (1 - never)
  if (tenths >= NEARLY_ALL) return { some: 'nearly-all' }
  return tenths < TENTH ? { some: 'few' } : { some: 'tenths', tenths: Math.round(tenths) }
}

const byWait = (a: Waiting, b: Waiting): number =>
  b.days - a.days || (a.application < b.application ? -1 : 1)

/** When answers came in the applications present, and where those stand that wait for one. */
export const silenceOf = (
  applications: Iterable<Application>,
  { now, zone }: ViewTime,
): Silence => {
  const cards = [...applications]
    .filter(({ presence }) => presence === 'present')
    .map((application): Staged => ({
      application,
      stage: cardStageOf(application, now, zone).stage,
    }))
    .map((staged) => ({ ...staged, waits: waitsOf(staged, { now, zone }) }))
  const waits = cards.flatMap((card) => card.waits)
  const answers = waits.filter(({ isAnswered }) => isAnswered).length
  const curve = answers < ENOUGH_ANSWERS ? [] : curveOf(waits)
  return {
    answers,
    unanswered: waits.length - answers,
    curve,
    longestDays: Math.max(0, ...waits.map(({ days }) => days)),
    waiting: cards
      .filter(({ stage }) => !isDecided(stage))
      .flatMap(({ application: { id, details }, waits: ofCard }) => {
        const last = ofCard.at(-1)
        if (last === undefined || last.isAnswered) return []
        const { company, post } = details
        const waited = { application: id, company, post, days: last.days }
        return curve.length === 0
          ? [waited]
          : [{ ...waited, toCome: stillToCome(curve, last.days) }]
      })
      .sort(byWait),
  }
}
