import type { Language } from '#domain/language.ts'
import type { By } from '#domain/vocabulary.ts'

type Twelve<Each> = readonly [
  Each,
  Each,
  Each,
  Each,
  Each,
  Each,
  Each,
  Each,
  Each,
  Each,
  Each,
  Each,
]

/** Words that are typed into a date, folded: no accents, lower case; `|` parts words of one meaning. */
export interface TypedWords {
  /** Monday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string]
  /** January first. */
  readonly months: Twelve<string>
  /** The day before yesterday, yesterday, today, tomorrow, the day after tomorrow. */
  readonly days: readonly [string, string, string, string, string]
  /** Small numbers from one on, as in "dans deux jours"; a space parts them. */
  readonly numbers: string
  /** Twenty, thirty, forty, fifty, which the small ones are added to. */
  readonly tens: string
  /** Places from the first on, as in "the third of December". */
  readonly ordinals: string
}

/** The words of each language; they stand apart because the first page reads no dates. */
export const TYPED_WORDS: By<Language, TypedWords> = {
  fr: {
    weekdays: [
      'lundi|lun',
      'mardi',
      'mercredi|mercr|mer|merc',
      'jeudi|jeu',
      'vendredi|vend|ven|vdi',
      'samedi|sam',
      'dimanche|dim',
    ],
    months: [
      'janvier|janv|jan',
      'fevrier|fevr|fev',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil',
      'aout',
      'septembre|sept',
      'octobre|oct',
      'novembre|nov',
      'decembre|dec',
    ],
    days: [
      'avant-hier|avant hier',
      'hier',
      "aujourd'hui|aujourdhui|auj|ajd|ce jour",
      'demain|dem',
      'apres-demain|apres demain',
    ],
    numbers:
      'un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: 'vingt trente quarante cinquante soixante septante huitante nonante',
    ordinals: 'premier|premiere deuxieme|second|seconde troisieme quatrieme',
  },
  en: {
    weekdays: [
      'monday|mon',
      'tuesday|tues|tue',
      'wednesday|weds|wed',
      'thursday|thurs|thur|thu',
      'friday|fri',
      'saturday|sat',
      'sunday|sun',
    ],
    months: [
      'january|jan',
      'february|feb',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sept|sep',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    days: [
      'day before yesterday',
      'yesterday',
      'today',
      'tomorrow|tmrw|tmr|tmw|tomoz',
      'day after tomorrow|overmorrow',
    ],
    numbers:
      'an|one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    ordinals:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  },
}
