import { TYPED_WORDS } from '#domain/calendar/typedWords.ts'
import { LANGUAGES } from '#domain/language.ts'
import { foldPhrase } from '#domain/calendar/naturalWords.ts'
import { ENGLISH_DAYS, FRENCH_DAYS } from './dayWords.ts'
import type { FoldedText } from './foldedText.ts'
import { languageOf } from './letter.ts'
import { isDayName } from './shortDays.ts'

/** Words of a date in a running text. */
export interface FoundDate {
  readonly from: number
  readonly to: number
  /** The words, folded. */
  readonly words: string
  /** `written` names a day of the calendar; `counted` is told from the day of the mail. */
  readonly is: 'written' | 'counted'
  /** Its year stands beside it. */
  readonly hasYear: boolean
  /** By figures alone, so that 03/12 may be two days. */
  readonly isNumeric: boolean
  /** « le même jour »: its words are those of the day before it in the text. */
  readonly isSame?: true
}

const names = (of: 'weekdays' | 'months'): string =>
  LANGUAGES.flatMap((language) => TYPED_WORDS[language][of])
    .flatMap((list) => list.split('|'))
    .map(foldPhrase)
    .filter((name) => name.length > 2 && !name.includes(' '))
    .toSorted((one, other) => other.length - one.length)
    .join('|')

/** A gap between words of one date, over the end of a line too. */
const S = String.raw`[ \t]*\n?[ \t]*`
const WEEKDAY = String.raw`(?:${names('weekdays')})\.?`
const MONTH = String.raw`(?:${names('months')})\.?`
const YEAR = String.raw`(?:20\d\d)\b(?!:)`
const BEFORE = String.raw`(?<![\p{L}\d.,/@:+-])`
/** « mercredi matin 9 décembre », « mercredi, à savoir le 9.12. »: what may stand between a weekday and its date. */
const BETWEEN = String.raw`(?:${S}(?:matin|midi|soir|apres-midi|aprem|morning|afternoon|evening))?(?:${S},?${S}(?:a savoir|soit|c'est-a-dire|that is|i\.?e\.?|namely))?`
const LED = String.raw`(?:${WEEKDAY})${BETWEEN}${S}(?:,|-|–)?${S}(?:le |the |,)?`
const WEEKDAY_BEFORE = `(?:${LED})?`
const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])`

const WRITTEN: readonly (readonly [RegExp, Partial<FoundDate>])[] = [
  // jeudi 3 décembre 2026, Thursday 3rd of December, 2026
  [
    new RegExp(
      String.raw`${BEFORE}${WEEKDAY_BEFORE}(?:le |the )?${DAY}(?:er|st|nd|rd|th)?${S}(?:of |de )?${MONTH}(?![\p{L}])(?:,?${S}(?:of |de )?(?<year>${YEAR}))?`,
      'gu',
    ),
    {},
  ],
  // Thursday, December 3rd, 2026
  [
    new RegExp(
      String.raw`${BEFORE}${WEEKDAY_BEFORE}${MONTH}${S}(?:the )?${DAY}(?:st|nd|rd|th)?(?![\d/:h]|[.]\d| ?h\b)(?:,?${S}(?<year>${YEAR}))?`,
      'gu',
    ),
    {},
  ],
  // Thursday the third of December, jeudi trois décembre, December the third
  [
    new RegExp(
      String.raw`${BEFORE}${WEEKDAY_BEFORE}(?:(?:the )?${ENGLISH_DAYS} of|(?:le )?${FRENCH_DAYS}) ${MONTH}(?![\p{L}])(?:,?${S}(?<year>${YEAR}))?`,
      'gu',
    ),
    {},
  ],
  [
    new RegExp(
      String.raw`${BEFORE}${WEEKDAY_BEFORE}${MONTH}${S}the ${ENGLISH_DAYS}(?![\p{L}-])(?:,?${S}(?<year>${YEAR}))?`,
      'gu',
    ),
    {},
  ],
  [/(?<![\d.,/@:+-])(?<year>20\d\d)(?<sign>[/-])\d\d\k<sign>\d\d(?![\d/-])/gu, {}],
  // 03/12/2026, 3.12.2026, and without a year where a weekday or a slash makes it a date
  [
    new RegExp(
      String.raw`${BEFORE}${WEEKDAY_BEFORE}(?:le )?\d{1,2}(?:/\d{1,2}/(?<year>(?:20)?\d\d)|\.\d{1,2}\.(?<year2>(?:20)?\d\d)|-\d{1,2}-(?<year3>20\d\d)|/\d{1,2})(?![\d/%]|[.,]\d)`,
      'gu',
    ),
    { isNumeric: true },
  ],
  // « mercredi 02.12. », as in Switzerland
  [
    new RegExp(
      String.raw`${BEFORE}(?:${WEEKDAY})(?:${S},?${S}(?:le )?${DAY}\.(?:1[0-2]|0?[1-9])\b\.?|${BETWEEN}${S}(?:,|-|–)?${S}(?:le )?${DAY}\.(?:1[0-2]|0?[1-9])\b(?:\.|(?=,? (?:a|vers|um|at|des) \d)))(?![\d/%]|[.,]\d| ?(?:h|u|uhr)\b)`,
      'gu',
    ),
    {},
  ],
]

const COUNTED: readonly RegExp[] = [
  // "a week today": not today
  new RegExp(
    String.raw`${BEFORE}(?:a|one|two|1|2) weeks? (?:from )?(?:today|tomorrow|now)(?![\p{L}])`,
    'gu',
  ),
  new RegExp(
    String.raw`${BEFORE}(?:after tomorrow|day after tomorrow|apres-demain|(?:demain|tomorrow|aujourd'hui|today)(?: en huit| week)?|ce (?:matin|midi|soir|jour)|cet(?:te)? apres-midi|this (?:morning|afternoon|evening)|tonight)(?![\p{L}]|-la\b)`,
    'gu',
  ),
  new RegExp(
    String.raw`${BEFORE}(?:ce |this |next |last |(?:a|1|one|two|2|three|3) weeks? (?:on |from )?|(?:dans )?(?:deux|trois|une|2|3|1) semaines?,?${S}(?:le )?|la semaine prochaine${S},?${S}|next week${S},?${S}(?:on )?)?${WEEKDAY}(?![\p{L}\d/])(?:${S}(?:prochaine?|suivante?|d'apres|dernier|passe|en (?:huit|quinze|8|15)(?: jours)?|dans (?:huit|quinze|\d{1,2}) (?:jours|semaines?)|de la semaine (?:prochaine|suivante|d'apres|du|\d{1,2})|of the (?:week|following week)|de cette semaine|after next|(?:in )?(?:a|one|two) (?:week|fortnight|weeks)|fortnight|next week|this week|week|the ${ENGLISH_DAYS}(?![\p{L}-]| (?:interview|round|floor|stage|time|meeting))|(?:le )?${FRENCH_DAYS}(?=,? (?:a|vers) )|\(?(?:le |the )?${DAY}(?:st|nd|rd|th|er)?\)?(?!${S}(?:h\b|h\d|heures?|:\d|am\b|pm\b|[./]\d|\d|min|jours?|days?|%|€))\b))?`,
    'gu',
  ),
  new RegExp(
    String.raw`${BEFORE}(?:dans|in) (?:\d{1,2}|une?|deux|trois|two|three|a) (?:jours?|semaines?|days?|weeks?)(?![\p{L}])`,
    'gu',
  ),
  // "Wednesday at 3, that's the 20th"
  new RegExp(
    String.raw`(?<=\b(?:that's|that is|i\.?e\.?|meaning|being) )the ${DAY}(?:st|nd|rd|th)(?![\p{L}-])|(?<=\b(?:soit|c'est-a-dire|donc|a savoir) )le ${DAY}(?:er)?(?![\p{L}\d/.:-])(?! ?(?:h\b|euros?|€|%))`,
    'gu',
  ),
  // "on the 3rd at 2pm", « le 12 à 14 h »: of the month of the mail
  new RegExp(String.raw`${BEFORE}the ${DAY}(?:st|nd|rd|th)(?=,? (?:at|from|around) \d)`, 'gu'),
  new RegExp(
    String.raw`${BEFORE}le ${DAY}(?:er)?(?=,?${S}(?:(?:a|vers|de|entre) )?(?:\d{1,2}${S}(?:h|:)|midi))`,
    'gu',
  ),
]

const trimmedFound = (
  found: RegExpExecArray,
  rest: Omit<FoundDate, 'from' | 'to' | 'words'>,
): FoundDate => {
  const words = found[0].replace(/[\s,]+$/u, '')
  return {
    ...rest,
    from: found.index,
    to: found.index + words.length,
    words: words.replace(/[()]/gu, ' ').replace(/\s+/gu, ' ').trim(),
  }
}

/** « à 15 h 45 le même jour », "3pm that same day". */
const SAME = /(?<!\p{L})(?:(?:le|ce) meme jour|(?:on )?(?:the|that) same day)(?!\p{L}|-)/gu

/** With the days that are told as the one named before them. */
const withSameDays = (folded: string, dates: readonly FoundDate[]): readonly FoundDate[] => {
  const same = Array.from(folded.matchAll(SAME)).flatMap(({ 0: words, index }) => {
    const meant = dates.findLast(({ to }) => to <= index)
    if (meant === undefined) return []
    return [{ ...meant, from: index, to: index + words.length, isSame: true as const }]
  })
  return same.length === 0
    ? dates
    : [...dates, ...same].toSorted((one, other) => one.from - other.from)
}

/** Words of dates in a text, in their order; the most telling way of writing wins where two overlap. */
export const datesInText = ({ folded }: FoldedText): readonly FoundDate[] => {
  const found: FoundDate[] = []
  const taken = new Uint8Array(folded.length)
  const take = (date: FoundDate): void => {
    if (taken.subarray(date.from, date.to).includes(1)) return
    taken.fill(1, date.from, date.to)
    found.push(date)
  }
  for (const [pattern, rest] of WRITTEN)
    for (const each of folded.matchAll(pattern)) {
      const { year, year2, year3 } = each.groups ?? {}
      take(
        trimmedFound(each, {
          is: 'written',
          hasYear: [year, year2, year3].some((one) => one !== undefined),
          isNumeric: rest.isNumeric === true,
        }),
      )
    }
  const spoken = languageOf(folded)
  for (const pattern of COUNTED)
    for (const each of folded.matchAll(pattern)) {
      const date = trimmedFound(each, { is: 'counted', hasYear: false, isNumeric: false })
      if (isDayName(date.words, date.to, { folded, spoken })) take(date)
    }
  return withSameDays(
    folded,
    found.toSorted((one, other) => one.from - other.from),
  )
}
