/** An hour where it stands in a text. */
export interface Clock {
  readonly from: number
  readonly to: number
  /** Since 00:00. */
  readonly minutes: number
  readonly half: 'am' | 'pm' | undefined
  /** Written as two figures, or past noon: no half of the day is left open. */
  readonly isPlain: boolean
}

/** A gap between the signs of one hour, over the end of a line too. */
export const SPACES = String.raw`[ \t]*\n?[ \t]*`
const S = SPACES
/** Behind an hour: which half of the day; group half. */
export const HALF = String.raw`(?:${S}(?<half>am|pm|a\.m\.?|p\.m\.?)(?![\p{L}]))`

const SPELLED: Readonly<Record<string, number>> = {
  'moins vingt-cinq': -25,
  'moins vingt': -20,
  'moins le quart': -15,
  'moins quart': -15,
  'moins dix': -10,
  'moins cinq': -5,
  'cinquante-cinq': 55,
  cinquante: 50,
  'quarante-cinq': 45,
  quarante: 40,
  'trente-cinq': 35,
  trente: 30,
  'vingt-cinq': 25,
  vingt: 20,
  quinze: 15,
  dix: 10,
  cinq: 5,
  'et demie': 30,
  'et demi': 30,
  'et quart': 15,
}

/** What is said behind a full hour, the longest words first: « et quart », « quarante-cinq » or « quarante cinq ». */
export const MINUTE_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(SPELLED)
    .flatMap(([words, minutes]) =>
      [words, words.replace('-', ' ')].map((each) => [each, minutes] as const),
    )
    .toSorted(([one], [other]) => other.length - one.length),
)
export const MINUTES = String.raw`(?:${Object.keys(MINUTE_WORDS).join('|')})(?![\p{L}-])`

/** What may stand behind an hour as short as "10a". */
const BEHIND_SHORT = String.raw`on|with|for|in|and|or|to|until|till|this|next|today|tomorrow|tonight|your|our|via|by|over|local|sharp|if|we|the|[ecmp][sd]?t|gmt|utc|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*`

const DAY_BEFORE = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?|tomorrow|today|\d{1,2}(?:st|nd|rd|th)|(?:\d{1,2} (?:of )?)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d{1,2})?`
/** What may stand behind a bare hour of a day that is named: "Monday at 10 it is", "Wednesday at 11 for a chat". */
const BEHIND_BARE =
  'it|then|for|with|in|if|please|works?|would|is|ok|okay|and|but|so|at|via|over|by|to|as|or'

/** What goes on behind minutes on the next line; anything else is a number of a street, say. */
const ON = String.raw`[ \t]+(?:dans|a|au|aux|en|pour|avec|chez|sur|et|ou|le|par|heure|in|at|on|for|with|h\b)(?!\p{L})`

/** One way of writing an hour; groups h, m, half. */
const WRITTEN = [
  String.raw`(?<h>\d{1,2})[:.](?<m>[0-5]\d)(?::[0-5]\d)?(?![\d/])${HALF}`,
  String.raw`(?<h>\d{1,2})${HALF}`,
  // « 10 h » over « 16 avenue des Sports » is an hour and an address.
  // « 10 h 12 h » are two hours; « 14 h 30 HNE » and « 14 h 30 heure de Paris » are one.
  String.raw`(?<h>\d{1,2})${S}(?:h|heures?|hrs?)(?![\p{L}])(?:(?:[ \t]*|${S}(?=[0-5]\d(?:${ON}|[^ \t]|$)))(?<m>[0-5]\d)(?![\d/:]|${S}(?:h(?!\p{L})|heures|:)))?(?![\d/:])(?:${S}(?<quarter>${MINUTES}))?${HALF}?`,
  // "@ 2p", "at 10:30a"; "at 10a Downing Street" is where
  String.raw`(?<=(?:@|\bat) ?)(?<h>\d{1,2})(?::(?<m>[0-5]\d))?(?<half>[ap])(?![\p{L}\d]|\.[\p{L}\d])(?=\s*(?:$|[.,;:!?()\n/–—-]|(?:${BEHIND_SHORT})(?!\p{L})))`,
  // "at 09.45", « à 14.30 », "Time: 10.30"
  String.raw`(?<=\b(?:(?:at|a) |(?:time|heure|horaire) ?: ?))(?<h>\d{1,2})\.(?<m>[0-5]\d)(?![\d.]| ?(?:[€$£%]|euros?|km|millions?|k\b))`,
  // "12.15 on Friday"
  String.raw`(?<h>\d{1,2})\.(?<m>[0-5]\d)(?=,? (?:on|le) (?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|\d))`,
  // "1400 hrs"
  String.raw`(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)${S}(?:hrs?|hours)(?![\p{L}])`,
  // « 14.30 h », « 14.30u » in Belgium and Switzerland
  String.raw`(?<h>\d{1,2})[.:](?<m>[0-5]\d)${S}(?:h|u|heures|uur|uhr)(?![\p{L}\d])`,
  String.raw`(?<h>\d{1,2})[hu](?<m>[0-5]\d)(?!\d)`,
  String.raw`(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)(?::[0-5]\d)?(?![\d/])`,
  String.raw`(?<=\b(?:at|a) )(?<h>\d{1,2})(?=\s*(?:[,;!?()\n]|-(?!\p{L})|\.(?!\d)|$|on\b|le\b))`,
  String.raw`(?<=\b(?:${DAY_BEFORE}),? at )(?<h>1[0-2]|[1-9])(?= (?:${BEHIND_BARE})(?!\p{L}))`,
  String.raw`(?<!\b(?:apres|avant)[- ])(?<noon>midi|noon|midday)(?![\p{L}-])(?:${S}(?<quarter>${MINUTES}))?`,
] as const

const BEFORE = String.raw`(?<![\p{L}\d.,/+@]|\d:|(?:utc|gmt)\s?-)`
/** 2026-12-03T14:30:00-05:00, whose offset is no hour. */
const STAMP =
  /(?<=\d{4}-\d\d-\d\dt)(?<h>\d\d):(?<m>[0-5]\d)(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?/gu
/** The ways of writing an hour, the most telling first; of two that overlap the first counts. */
export const CLOCKS = [STAMP, ...WRITTEN.map((clock) => new RegExp(`${BEFORE}${clock}`, 'gu'))]

const EVENING = String.raw`soir(?:ee)?|evening|tonight|apres-midi|afternoon`

/** « 8 h du soir », "8:30 in the evening": the half of the day, told behind the hour. */
export const HALF_BEHIND = new RegExp(
  String.raw`^,?${S}(?:(?<pm>du soir|de l'apres-midi|(?:in the|this) (?:evening|afternoon)|tonight)|du matin|(?:in the|this) morning)(?![\p{L}])(?! (?:ou|or)\b)`,
  'u',
)

/** « jeudi matin 9.12. à 7 h 30 », "tomorrow morning at 7": told before the hour, and before the date between. */
export const MORNING_BEFORE = new RegExp(
  String.raw`\b(?:matin(?:ee)?|morning),?(?:${S}(?:le |the )?\d{1,2}(?:[./]\d{1,2}\.?|(?:er|st|nd|rd|th)?(?: (?:of |de )?[a-z]{3,9}\.?)?))?,?${S}(?:a|at)?${S}$`,
  'u',
)

/** « jeudi soir à 8 h », "this evening at 8": the half of the day, told before the hour. */
export const EVENING_BEFORE = new RegExp(String.raw`\b(?:${EVENING}),?${S}(?:a|at)?${S}$`, 'u')

/** « vers 14 h », « à partir de 14 h », "around 2pm": no start is named. */
export const ABOUT =
  /(?:\bvers|\b(?:aux|dans les) (?:alentours|environs) de|\bautour de|\bapres|\bdes|\ba partir de|\bsur les coups de|\baround|\babout|\bapprox(?:\.|imately)?|\bafter|\bsometime)\s*(?:les |at )?$/u
/** « à 9 h au plus tôt », "10am at the earliest": from when. */
export const EARLIEST =
  /^,? ?\(?(?:au plus tot|at the (?:very )?earliest|(?:ou|or) (?:plus tard|later)|onwards?\b)/u
