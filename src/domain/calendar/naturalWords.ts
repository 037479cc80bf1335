import { foldLetters } from '#domain/fold.ts'
import type { Weekday } from './wallClock.ts'

const words = <const Meaning>(
  meaning: Meaning,
  list: string,
): readonly (readonly [string, Meaning])[] => {
  const separator = list.includes('|') ? '|' : ' '
  return list.split(separator).map((word) => [word, meaning] as const)
}

/** Words for days and months that people type, in French and English, folded: no accents, lower case. */
export const WEEKDAY_WORDS: ReadonlyMap<string, Weekday> = new Map<string, Weekday>([
  ...words(1, 'lundi lun monday mon'),
  ...words(2, 'mardi tuesday tues tue'),
  ...words(3, 'mercredi mercr mer wednesday wed'),
  ...words(4, 'jeudi jeu thursday thurs thur thu'),
  ...words(5, 'vendredi vend ven friday fri'),
  ...words(6, 'samedi sam saturday sat'),
  ...words(7, 'dimanche dim sunday sun'),
])

/** `mar` is Tuesday (mardi) or March, in French as in English; only its neighbours can tell. */
export const TUESDAY_OR_MARCH = 'mar'

/** Months, 1 to 12. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...words(1, 'janvier janv jan january'),
  ...words(2, 'fevrier fevr fev february feb'),
  ...words(3, 'mars march mar'),
  ...words(4, 'avril avr april apr'),
  ...words(5, 'mai may'),
  ...words(6, 'juin june jun'),
  ...words(7, 'juillet juil july jul'),
  ...words(8, 'aout august aug'),
  ...words(9, 'septembre september sept sep'),
  ...words(10, 'octobre october oct'),
  ...words(11, 'novembre november nov'),
  ...words(12, 'decembre december dec'),
])

/** Days named from today, as a number of days from it. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...words(-2, 'avant-hier|avant hier|day before yesterday'),
  ...words(-1, 'hier|yesterday'),
  ...words(0, "aujourd'hui|aujourdhui|today"),
  ...words(1, 'demain|tomorrow'),
  ...words(2, 'apres-demain|apres demain|day after tomorrow'),
])

/** Small numbers in words, as in "dans deux jours". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...words(1, 'un une a an one'),
  ...words(2, 'deux two'),
  ...words(3, 'trois three'),
  ...words(4, 'quatre four'),
  ...words(5, 'cinq five'),
  ...words(6, 'six'),
  ...words(7, 'sept seven'),
  ...words(8, 'huit eight'),
  ...words(9, 'neuf nine'),
  ...words(10, 'dix ten'),
  ...words(15, 'quinze fifteen'),
])

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
