const ENGLISH =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first'.split(
    '|',
  )
const FRENCH =
  'premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|vingt et un|vingt-deux|vingt-trois|vingt-quatre|vingt-cinq|vingt-six|vingt-sept|vingt-huit|vingt-neuf|trente|trente et un'.split(
    '|',
  )

/** The longest first, and with a space where a hyphen belongs. */
const anyOf = (names: readonly string[]): string =>
  names
    .toReversed()
    .map((name) => name.replace(/[- ]/gu, '[- ]'))
    .join('|')

/** The days of a month in words: "third", « trois ». */
export const ENGLISH_DAYS = `(?:${anyOf(ENGLISH)})`
export const FRENCH_DAYS = `(?:${anyOf(FRENCH)})`

const WORDS = new RegExp(
  String.raw`(?<![\p{L}-])(?:${ENGLISH_DAYS}|${FRENCH_DAYS})(?![\p{L}-])`,
  'u',
)

const spaced = (name: string): string => name.replaceAll('-', ' ')
/** The number of each name; « vingt-et-un » and « vingt et un » are one. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [ENGLISH, FRENCH].flatMap((names) => names.map((name, at) => [spaced(name), at + 1] as const)),
)

/** Words of a date with the day in figures, where it stood in words. */
export const withDayInFigures = (words: string): string =>
  /\d/u.test(words)
    ? words
    : words.replace(WORDS, (found) => String(NUMBERS.get(spaced(found)) ?? found))
