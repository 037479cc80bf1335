import type { FoundDate } from './datesInText.ts'
import type { FoldedText } from './foldedText.ts'
import type { FoundHour } from './hoursInText.ts'

const NEAR = 90
const NEAR_BEHIND = 30
const HOUR_LABEL = /^\W*(?:heures?|horaires?|time|when|quand|creneau|debut|start)\b[^:\n]{0,20}:/u
/** « Heure » alone on its line, over the hour. */
const LABEL_OVER = /(?:^|\n) *(?:heures?|horaires?|time|hours?) *:? *\n\s*$/u
const LABEL_LINES = 6

const newlines = (text: string): number => text.split('\n').length - 1

/** The date an hour belongs to: the one before it, else one right behind it. */
export const dateOf = (
  hour: FoundHour,
  dates: readonly FoundDate[],
  text: FoldedText,
): FoundDate | undefined => {
  const before = dates.findLast(({ to }) => to <= hour.from)
  const behind = dates.find(({ from }) => from >= hour.to)
  const gap = before === undefined ? '' : text.folded.slice(before.to, hour.from)
  const lineStart = text.folded.lastIndexOf('\n', hour.from) + 1
  const isLabelled =
    HOUR_LABEL.test(text.folded.slice(lineStart, hour.to)) ||
    LABEL_OVER.test(text.folded.slice(Math.max(0, hour.from - 24), hour.from))
  const isNearBefore =
    before !== undefined &&
    (isLabelled ? newlines(gap) <= LABEL_LINES : gap.length <= NEAR && newlines(gap) <= 2)
  const gapBehind = behind === undefined ? '' : text.folded.slice(hour.to, behind.from)
  const isNearBehind =
    behind !== undefined && gapBehind.length <= NEAR_BEHIND && !/[.;!?]\s/u.test(gapBehind)
  if (isNearBefore && isNearBehind) {
    if (behind.isSame === true && gapBehind.length < 12) return behind
    const isSentence = /[.;!?]\s|\n\s*\n/u.test(gap)
    return isSentence || (gap.length > NEAR_BEHIND && gapBehind.length < 12) ? behind : before
  }
  if (isNearBefore) return before
  return isNearBehind ? behind : undefined
}
