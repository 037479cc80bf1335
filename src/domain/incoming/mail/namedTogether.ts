import type { FoundDate } from './datesInText.ts'
import type { FoldedText } from './foldedText.ts'
import type { OldTime } from './movedFrom.ts'
import type { ResolvedDate } from './resolvedDate.ts'

/** « Mercredi 2 ou jeudi 3 décembre à 14 h »: the hour belongs to both. */
const EITHER = /^\s*(?:,|\/|-|&|ou|or|et|and|au|to)?\s*(?:bien )?(?:le |the |on )?$/u
/** « Le 2 ou le 3 décembre », "2 or 3 December": another day without its month stands in front. */
const DAY_BEFORE =
  /(?<![\p{L}\d/:.-])(?:le |the )?\d{1,2}(?:er|st|nd|rd|th)?\s*(?:,|\/|-|&|\bou\b|\bor\b|\bet\b|\band\b|\bau\b|\bto\b)\s*(?:le |the )?$/u

/** The dates an hour may belong to: the one it stands by, and those named in one breath with it. */
export const datesFor = (
  date: FoundDate,
  dates: readonly FoundDate[],
  text: FoldedText,
): readonly FoundDate[] => {
  const before = dates[dates.indexOf(date) - 1]
  if (before === undefined || !EITHER.test(text.folded.slice(before.to, date.from))) return [date]
  // « Date : jeudi 3 décembre » over « vendredi »: one below the other are two things.
  return text.folded.slice(before.to, date.from).includes('\n')
    ? [date]
    : [...datesFor(before, dates, text), date]
}

/** « Mardi matin ou mercredi à 14 h »: within one sentence. */
const OR = /^[^.!?;]{0,50}(?<!\n\s*)\b(?:ou|or)\b(?!\s*[:\n])[^.!?;]{0,24}$/u

/** « mercredi à 15 h, soit le 20 », "Wednesday at 3, that's the 20th". */
const THAT_IS =
  /^[^.!?;\n]{0,60}\b(?:that's|that is|i\.?e\.?|meaning|being|soit|c'est-a-dire|donc|a savoir) ?$/u

/** « le 18 mars ou avril », "on 3 March or April": the month is open. */
const OTHER_MONTH =
  /^\s*(?:ou|or|\/)\s*(?:en |in )?(?:jan|fev|feb|mar|avr|apr|mai\b|may\b|juin|juil|jun|jul|aou|aug|sep|oct|nov|dec)/u

/** Whether another day is named to choose from: in front of a date with its month, or with « ou ». */
export const hasOtherDay = (
  date: FoundDate,
  {
    text: { folded },
    dates,
    old,
    resolved,
  }: {
    readonly text: FoldedText
    readonly dates: readonly FoundDate[]
    readonly old: readonly OldTime[]
    readonly resolved: ReadonlyMap<FoundDate, ResolvedDate>
  },
): boolean => {
  const at = dates.indexOf(date)
  const [before, behind] = [dates[at - 1], dates[at + 1]]
  // « déplacé du mardi 8 au jeudi 10 décembre »
  const isMoved = old.some(({ to }) => to === date.from)
  return (
    (!isMoved && DAY_BEFORE.test(folded.slice(Math.max(0, date.from - 30), date.from))) ||
    OTHER_MONTH.test(folded.slice(date.to, date.to + 20)) ||
    (behind !== undefined &&
      THAT_IS.test(folded.slice(date.to, behind.from)) &&
      resolved.get(behind)?.days[0] !== resolved.get(date)?.days[0]) ||
    (before !== undefined && OR.test(folded.slice(before.to, date.from))) ||
    (behind !== undefined && OR.test(folded.slice(date.to, behind.from)))
  )
}

/** « La semaine du 7 décembre, mardi à 10 h »: the weekday is not the next one. */
const NAMED_WEEK = /\b(?:semaine (?:du|n|\d)|week (?:of|commencing|beginning|starting|\d))/u

/** « semaine du 18 janvier », "week commencing Monday 18 January": of that week, and not that day. */
const WEEK_OF =
  /\b(?:semaine (?:du|qui commence le)|week (?:of|commencing|beginning|starting)|w\/c|wc)(?: the)? ?$/u

/** Whether a date names the week that begins with it. */
export const isOfWeek = ({ folded }: FoldedText, { from }: FoundDate): boolean =>
  WEEK_OF.test(folded.slice(Math.max(0, from - 32), from))

/** Whether a text names a week by one of its days or its number. */
export const namesWeek = ({ folded }: FoldedText): boolean => NAMED_WEEK.test(folded)
