import type { By, Civility, Profession, TypedTitle } from '#domain/vocabulary.ts'

/** What has to be known of a language beside its texts and its grammar. */
export interface LanguageRow {
  /** What it calls itself. */
  readonly ownName: string
  /** The locale of `Intl`: order of dates, names of months and days, lists, numbers, plurals. */
  readonly locale: string
  /** What its spreadsheets part fields with. */
  readonly csvSeparator: ',' | ';'
  /** Sets words by the rules of its spacing and apostrophes. */
  readonly typeset: (text: string) => string
  /** What parts points that may be whole phrases. */
  readonly pointSeparator: string
  /** The first of a month, as a number in a date. */
  readonly firstOfMonth: string
  /** A time of day; both parts have two figures. */
  readonly timeOfDay: (hours: string, minutes: string) => string
  /** What `mar` means where it stands alone in a date that was typed. */
  readonly typedMar: 'tuesday' | 'march'
  /** What « AM » behind a day means: in France some mean « après-midi ». */
  readonly typedAm: 'morning' | 'asked'
  /** Whether 12/3 may be 3 December where nothing is known of the place. */
  readonly typedMonthFirst: boolean
  readonly typed: TypedWords
  readonly address: AddressWords
  readonly when: WhenWords
}

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

/** A title where one is spoken to, in a sentence about them, and before a name on an envelope. */
export interface TitleWords {
  readonly spokenTo: string
  readonly spokenOf: string
  readonly written: string
}

/** How somebody is addressed in a message. */
interface AddressWords {
  readonly titles: By<Civility, string>
  /** Titles in the place of a civility. */
  readonly professions: By<Profession, TitleWords>
  /** Titles that stay as they were typed, where this language says them otherwise than by those. */
  readonly typedTitles: Readonly<Partial<Record<TypedTitle, TitleWords>>>
  /** Before a name that is written to. */
  readonly dear: string
  /** Before a name that is spoken to, and to nobody in particular. */
  readonly hello: string
  /** Opens a letter to nobody in particular. */
  readonly dearNobody: string
  /** A letter opens with the title alone (« Madame »), where it is known. */
  readonly titleAloneOpens: boolean
}

/** How a message says when something was; days and weekdays come in as words. */
interface WhenWords {
  readonly today: string
  readonly yesterday: string
  /** A day said from far away. */
  readonly onDay: (day: string) => string
  /** A weekday of the week that is running. */
  readonly thisWeek: (weekday: string) => string
  /** A weekday of the week before. */
  readonly lastWeek: (weekday: string) => string
  /** The day at the head of a letter. */
  readonly letterHead: (day: string) => string
}
