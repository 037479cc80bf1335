import { HALF, MINUTE_WORDS, MINUTES, type Clock } from './clockWords.ts'

const ENGLISH = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|')
const FRENCH =
  '|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt'.split(
    '|',
  )
const PARTS: Readonly<Record<string, number>> = {
  ...{ five: 5, ten: 10, quarter: 15, twenty: 20, 'twenty-five': 25, 'twenty five': 25, half: 30 },
  ...{ fifteen: 15, thirty: 30, 'forty-five': 45, 'forty five': 45 },
}
const HOUR = String.raw`(?<h>${ENGLISH.join('|')}|1[0-2]|[1-9])(?![\p{L}\d:]|\.\d)`
const O_CLOCK = String.raw`(?:\s?o'?\s?clock)`
const BEFORE = String.raw`(?<![\p{L}\d-])`
const END = String.raw`(?=\s*(?:[,;!?()\n-]|\.(?!\d)|$|(?:on|in|this|for|with|tomorrow|today)\b))`

/** An hour as one says it; groups h, part, way, half. */
const SPOKEN: readonly RegExp[] = [
  // "half past ten", "twenty past 2"
  String.raw`(?:a )?(?<part>half|quarter|five|ten|twenty(?:[- ]five)?)(?: minutes)? (?<way>past) ${HOUR}${O_CLOCK}?${HALF}?`,
  // "a quarter to three"; "five to nine employees" are people
  String.raw`(?:a )?(?<part>quarter|five|ten|twenty(?:[- ]five)?)(?: minutes)? (?<way>to) ${HOUR}${O_CLOCK}?${HALF}?${END}`,
  // "at half nine": thirty minutes past, in Britain and Ireland
  String.raw`(?<=\b(?:at|for|from|around|about|is|by|say|it|do) )(?<part>half) ${HOUR}${HALF}?`,
  // "half nine Friday it is"
  String.raw`(?<part>half) ${HOUR}(?= (?:on |this |next |tomorrow|today|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b)`,
  String.raw`${HOUR}${O_CLOCK}${HALF}?`,
  // "at ten", "at two thirty"
  String.raw`(?<=\bat )(?<h>${ENGLISH.join('|')})(?: (?<part>fifteen|thirty|forty[- ]five))?(?![\p{L}\d])${HALF}?${END}`,
].map((words) => new RegExp(`${BEFORE}${words}`, 'gu'))

/** « à quatorze heures trente », « vers neuf heures et demie »; « deux heures » alone is how long. */
const FRENCH_SPOKEN = new RegExp(
  String.raw`(?<=\b(?:a|vers|des) )(?<h>${FRENCH.filter((word) => word !== '')
    .toReversed()
    .join('|')}) heures?(?![\p{L}])(?! de (?!l'apres))(?: (?<quarter>${MINUTES}))?`,
  'gu',
)

const HALF_DAY = 720
/** Nobody meets before it; said by words, an hour up to here is one of the afternoon. */
const FIRST_HOUR = 7 * 60

const clockOf = (found: RegExpExecArray): Clock => {
  const { h = '', part = '', way, half } = found.groups ?? {}
  const hours = ENGLISH.includes(h) ? ENGLISH.indexOf(h) + 1 : Number(h)
  const past = PARTS[part] ?? 0
  const spoken =
    (((hours % 12) * 60 + (way === 'to' ? -past : past) + HALF_DAY) % HALF_DAY) % HALF_DAY
  const isAfternoon = half === undefined ? spoken < FIRST_HOUR : half.startsWith('p')
  return {
    ...{ from: found.index, to: found.index + found[0].trimEnd().length },
    minutes: spoken + (isAfternoon ? HALF_DAY : 0),
    half: half === undefined ? undefined : isAfternoon ? 'pm' : 'am',
    // "half past seven" may be one of the evening.
    isPlain: half !== undefined || spoken < FIRST_HOUR || spoken >= FIRST_HOUR + 60,
  }
}

const frenchClockOf = (found: RegExpExecArray): Clock => {
  const { h = '', quarter = '' } = found.groups ?? {}
  const minutes = FRENCH.indexOf(h) * 60 + (MINUTE_WORDS[quarter] ?? 0)
  const to = found.index + found[0].length
  return { from: found.index, to, minutes, half: undefined, isPlain: minutes > HALF_DAY }
}

/** Hours that a running text says by words: "half past ten", « à quatorze heures ». */
export const spokenClocks = (folded: string): readonly Clock[] => [
  ...SPOKEN.flatMap((words) => Array.from(folded.matchAll(words), clockOf)),
  ...Array.from(folded.matchAll(FRENCH_SPOKEN), frenchClockOf),
]
