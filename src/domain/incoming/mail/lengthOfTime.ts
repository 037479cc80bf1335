import type { Clock } from './clockWords.ts'

/** « d’une durée de 1 h 30 », "for 1h", « 45 min »: how long, not when. */
const LENGTH_BEFORE =
  /(?:duree(?: (?:totale|prevue|previsible|estimee|approximative))?|durera|dure|pendant|prevoir|prevoyez|environ|comptez|compter|duration|lasts?|lasting|for|about|around|approximately|d'une|sous|dans les|within|under|moins de|plus de|depuis|toutes les)\s*:?\s*(?:de |d'|d'environ |environ |about |of )?(?:une |an? )?$/u
/** « un entretien de 1 h 30 », "a call of 1h". */
const TALK_OF =
  /(?:entretien|echange|rendez-vous|reunion|creneau|visio|appel|test|session|interview|meeting|call)s? (?:de |d'|of )(?:environ )?(?:une? )?$/u
/** Nobody is received at night; a bare « 1 h » is how long. */
const EARLIEST = 7 * 60

/** Whether what looks like an hour tells how long something lasts. */
export const isLength = (folded: string, clock: Clock): boolean => {
  const before = folded.slice(Math.max(0, clock.from - 40), clock.from)
  const text = folded.slice(clock.from, clock.to)
  const isHours = /h|heure/u.test(text)
  if (LENGTH_BEFORE.test(before)) return isHours || /^\d:\d\d$/u.test(text)
  const isSaid = /(?:\b(?:a|at|des|from|de|vers|to|until|and|et|entre|between)|[-:>→])\s*$/u.test(
    before,
  )
  return isHours && clock.minutes < EARLIEST && (!isSaid || TALK_OF.test(before))
}
