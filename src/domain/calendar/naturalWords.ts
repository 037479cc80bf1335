import { foldLetters } from '#domain/fold.ts'
import { LANGUAGES, LANGUAGE_ROWS } from '#domain/language.ts'
import type { TypedWords } from '#domain/languageRow.ts'
import type { Weekday } from './wallClock.ts'

type Meant = readonly (readonly [words: string, meaning: number])[]

/** The words of every language, as people type one beside the other; `of` tells those of one. */
const words = (of: (typed: TypedWords) => Meant): ReadonlyMap<string, number> =>
  new Map(
    LANGUAGES.flatMap((language) => of(LANGUAGE_ROWS[language].typed)).flatMap(([list, meaning]) =>
      list.split('|').map((word) => [word, meaning] as const),
    ),
  )

const counted = (lists: readonly string[], first: number): Meant =>
  lists.map((list, place) => [list, place + first] as const)

/** Weekdays, Monday is 1. */
export const WEEKDAY_WORDS = words(({ weekdays }) => counted(weekdays, 1)) as ReadonlyMap<
  string,
  Weekday
>

/** `mar` is Tuesday (mardi) or March, in French as in English; only its neighbours can tell. */
export const TUESDAY_OR_MARCH = 'mar'

/** Months, 1 to 12. */
export const MONTH_WORDS = words(({ months }) => counted(months, 1))

/** Days named from today, as a number of days from it. */
export const DAY_WORDS = words(({ days }) => counted(days, -2))

/** Small numbers in words, as in "dans deux jours". */
export const NUMBER_WORDS = words(({ numbers }) =>
  Object.entries(numbers).map(([number, list]) => [list, Number(number)] as const),
)

/** Accents, case, typographic apostrophes, commas and ordinals make no difference to the reader. */
export const foldPhrase = (text: string): string =>
  foldLetters(text)
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/(\p{L})\./gu, '$1 ')
    .replace(/[,()]/g, ' ')
    .replace(/(\d)t(?=\d)/g, '$1 ')
    .replace(/\b(\d{1,2})(?:er|st|nd|rd|th)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
