import type { FoundDate } from './datesInText.ts'
import type { FoldedText } from './foldedText.ts'
import type { FoundHour } from './hoursInText.ts'

const MOVE = String.raw`\b(?:report|decal|deplac|repouss|avanc|replanif|reprogramm|pass(?:e|era)\b|mov|resched|postpon|shift|push|brought|bring|chang)\p{L}*`
/** « reporté du », "moved from": what stands behind is the old time. */
const OLD = new RegExp(String.raw`${MOVE}[^.!?]{0,40}\b(?:du|de|from)\s*(?:le |the )?$`, 'u')
/** What leads from the old day to the new one: « à 14 h au ». */
const TO_NEW = /^[^.!?]{0,40}\b(?:au|a|to|until|pour|for)\s*(?:le |the )?$/u

/** A stretch in which the old time of something moved stands. */
export interface OldTime {
  readonly from: number
  readonly to: number
}

/** The old days of what is moved « du 1er à 14 h au 8 à 10 h », each up to the new one. */
export const oldTimesIn = (
  { folded }: FoldedText,
  dates: readonly FoundDate[],
): readonly OldTime[] =>
  dates.flatMap((date, at) => {
    const next = dates[at + 1]
    const isOld =
      next !== undefined &&
      OLD.test(folded.slice(Math.max(0, date.from - 90), date.from)) &&
      TO_NEW.test(folded.slice(date.to, next.from))
    return isOld ? [{ from: date.from, to: next.from }] : []
  })

/** « décalé de 14 h à 16 h » is no stretch: the second hour is the new one. */
export const withoutOldHour = (hour: FoundHour, { folded }: FoldedText): FoundHour => {
  const { end, ...rest } = hour
  if (end === undefined || !OLD.test(folded.slice(Math.max(0, hour.from - 90), hour.from)))
    return hour
  return {
    from: hour.from,
    to: hour.to,
    minutes: end,
    isWindow: false,
    ...(end >= 480 ? {} : { either: rest.minutes }),
  }
}
