import { foldLetters } from '#domain/fold.ts'
import { LANGUAGES } from '#domain/language.ts'
import { TYPED_WORDS, type TypedWords } from './typedWords.ts'
import type { Weekday } from './wallClock.ts'

type Meant = readonly (readonly [words: string, meaning: number])[]

/** What people type in haste. */
const IN_HASTE: Readonly<Record<string, string>> = {
  b4: 'before',
  av: 'avant',
  avt: 'avant',
  abt: 'about',
  qd: 'quand',
  ds: 'dans',
  hol: 'holiday',
  deb: 'debut',
  beg: 'beginning',
  vac: 'vacances',
  wk: 'week',
  wks: 'weeks',
  mth: 'month',
  mths: 'months',
  yr: 'year',
  yrs: 'years',
}

/** Nobody writes a day in as many signs; patterns would be tried on each of them for minutes. */
const MOST_SIGNS = 500

/** Whether a text is too long to say a day or a time: a whole page was put where they are asked. */
export const isBeyondReading = (text: string): boolean => text.trim().length > MOST_SIGNS

/**
 * Accents, case, apostrophes, commas and hyphens between letters make no difference to the reader,
 * and figures stand apart from letters: "10h30" is "10 h 30". Hyphens between figures stay, they are
 * dates or ranges, and a hyphen that means something: the « avant-midi » of Québec is a morning.
 */
export const foldPhrase = (text: string): string =>
  foldLetters(text)
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}/gu, ' ')
    .replace(/\bw\/in\b/g, 'within')
    .replace(/(?<=day)[ -]?ish\b/g, '')
    .replace(/[~≈](?= ?\d)/g, 'about ')
    .replace(/&/g, ' and ')
    .replace(/(?<=\b(?:xmas|christmas) (?:and )?)ny\b/g, 'new year')
    .replace(/\b(?:biz|bus)(?= days?\b)/g, 'business')
    .replace(/n't\b/g, ' not')
    .replace(/[⁄∕]/g, '/')
    .replace(/\b(\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?(\d{2}|\d{4})\b/g, '$1/$2/$3')
    .replace(/[|@•⋅]|(?<=\s|\d)·(?=\s|\d)/g, ' ')
    .replace(/\bavant-midi\b/g, 'avantmidi')
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/(\d)t(?=\d)/g, '$1 ')
    .replace(/(\p{L})\./gu, '$1 ')
    .replace(/\bw\/e(?= (?:the |on )?\d)/g, 'week ending')
    .replace(/(?<=\b[a-z])\/(?=[a-z]\b)/g, '')
    .replace(/\b(\p{L}{3,9})-(\d{1,2})-(?=\d{4}\b)/gu, '$1 $2 ')
    .replace(/(\d)\s+-\s*(?=\d)/g, '$1 - ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/(?<=\p{L})-(?=\d)|(?<=\d)-(?=\p{L})/gu, ' - ')
    .replace(/\b(?:a )?j ?\+ ?(\d{1,2})\b/g, 'dans $1 jours')
    // « J-10 » counts down to what is not said.
    .replace(/^(?:a )?j ?- ?(\d{1,2})$/, '$1 jours')
    .replace(/\+/g, ' plus ')
    .replace(/\bd'? ?ici(?:tte)?\b/g, 'dici')
    .replace(
      /\b(?:b4(?= )|avt?(?= )|abt(?= )|qd(?= )|ds(?= )|hol(?=$| )|deb\b|beg\b|vac\b|wks?\b|mths?\b|yrs?\b)/g,
      (short) => IN_HASTE[short] ?? short,
    )
    .replace(/\bql?q(?:ue)?s?(?:es)?(?= (?:jour|jrs?|sem|mois|j\b))/g, 'quelques')
    .replace(/(?<=[a-z]{2,})\.? ?\/ ?(?=[a-z]{2,})/g, ' ou ')
    .replace(/\bil y a\b/g, 'ilya')
    .replace(/[,;()"«»“”!…']|:(?!\d)|(?<!\d):/gu, ' ')
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, '$1$2 ')
    .replace(/(?<=\d)\.(?=\s|$)/g, ' ')
    .replace(/(?<=\s)\.+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The words of every language, as people type one beside the other; `of` tells those of one. */
const words = (of: (typed: TypedWords) => Meant): ReadonlyMap<string, number> =>
  new Map(
    LANGUAGES.flatMap((language) => of(TYPED_WORDS[language])).flatMap(([list, meaning]) =>
      list.split('|').map((word) => [foldPhrase(word), meaning] as const),
    ),
  )

const counted = (lists: readonly string[], first: number, each = 1): Meant =>
  lists.map((list, place) => [list, place * each + first] as const)

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
export const NUMBER_WORDS = words(({ numbers }) => counted(numbers.split(' '), 1))

/** Twenty to ninety, which small numbers are added to. */
export const TEN_WORDS = words(({ tens }) => counted(tens.split(' '), 20, 10))

/** Places in words, as in "the third of December". */
export const ORDINAL_WORDS = words(({ ordinals }) => counted(ordinals.split(' '), 1))

/** Words as the alternatives of a pattern, the longest first. */
export const alternatives = (meant: ReadonlyMap<string, number>): string =>
  [...meant.keys()].toSorted((one, other) => other.length - one.length).join('|')
