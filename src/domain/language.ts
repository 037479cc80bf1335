import { frenchTypography } from '#domain/frenchTypography.ts'
import type { By, Civility, Profession } from '#domain/vocabulary.ts'

/** Languages of the interface and of the messages. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language whose texts the others follow; spoken where nothing is known of the reader. */
export const REFERENCE_LANGUAGE: Language = 'fr'
/** Spoken to readers of a language that is none of these. */
export const COMMON_LANGUAGE: Language = 'en'

/** What has to be known of a language beside its texts and its grammar. */
export interface LanguageRow {
  /** What it calls itself. */
  readonly ownName: string
  /** The locale of `Intl`: order of dates, names of months and days, lists, numbers, plurals. */
  readonly locale: string
  /** From which size on numbers are written in groups: `min2` leaves four figures together. */
  readonly grouping: 'min2' | 'always'
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
  readonly address: AddressWords
  readonly when: WhenWords
}

/** How somebody is addressed in a message. */
interface AddressWords {
  readonly titles: By<Civility, string>
  /** Titles in the place of a civility: where one is spoken to, and in a sentence about them. */
  readonly professions: By<Profession, { readonly spokenTo: string; readonly spokenOf: string }>
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

/** The one place where a language is told from another. */
export const LANGUAGE_ROWS: By<Language, LanguageRow> = {
  fr: {
    ownName: 'Français',
    locale: 'fr-FR',
    grouping: 'min2',
    csvSeparator: ';',
    typeset: frenchTypography,
    pointSeparator: '\u202F; ',
    firstOfMonth: '1er',
    timeOfDay: (hours, minutes) =>
      `${String(Number(hours))}\u00A0h${minutes === '00' ? '' : `\u00A0${minutes}`}`,
    typedMar: 'tuesday',
    address: {
      titles: { madame: 'Madame', monsieur: 'Monsieur' },
      professions: {
        doctor: { spokenTo: 'Docteur', spokenOf: 'Dr' },
        professor: { spokenTo: 'Professeur', spokenOf: 'Pr' },
        counsel: { spokenTo: 'Maître', spokenOf: 'Maître' },
      },
      dear: 'Bonjour',
      hello: 'Bonjour',
      dearNobody: 'Madame, Monsieur',
      titleAloneOpens: true,
    },
    when: {
      today: 'aujourd’hui',
      yesterday: 'hier',
      onDay: (day) => `le ${day}`,
      thisWeek: (weekday) => weekday,
      lastWeek: (weekday) => `${weekday} dernier`,
      letterHead: (day) => `Le ${day}`,
    },
  },
  en: {
    ownName: 'English',
    locale: 'en-GB',
    grouping: 'min2',
    csvSeparator: ',',
    typeset: (text) => text,
    pointSeparator: '; ',
    firstOfMonth: '1',
    timeOfDay: (hours, minutes) => `${hours}:${minutes}`,
    typedMar: 'march',
    address: {
      titles: { madame: 'Ms', monsieur: 'Mr' },
      professions: {
        doctor: { spokenTo: 'Dr', spokenOf: 'Dr' },
        professor: { spokenTo: 'Professor', spokenOf: 'Professor' },
        counsel: { spokenTo: 'Maître', spokenOf: 'Maître' },
      },
      dear: 'Dear',
      hello: 'Hello',
      dearNobody: 'Dear Sir or Madam',
      titleAloneOpens: false,
    },
    when: {
      today: 'today',
      yesterday: 'yesterday',
      onDay: (day) => `on ${day}`,
      thisWeek: (weekday) => `on ${weekday}`,
      lastWeek: (weekday) => `last ${weekday}`,
      letterHead: (day) => day,
    },
  },
}

/** A table with one row per language, made from what its row says. */
export const byLanguage = <Row>(
  make: (row: LanguageRow, language: Language) => Row,
): By<Language, Row> =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, make(LANGUAGE_ROWS[language], language)]),
  ) as By<Language, Row>

/**
 * The language to speak: the chosen one, else the one of the system's first tag (`fr-CA`), where it
 * is spoken here.
 */
export const spokenLanguage = (
  chosen: Language | 'system',
  systemTags: readonly string[],
): Language => {
  if (chosen !== 'system') return chosen
  const [first] = systemTags
  if (first === undefined) return REFERENCE_LANGUAGE
  const spoken = /^[a-z]+/u.exec(first.toLowerCase())?.[0]
  return LANGUAGES.find((language) => language === spoken) ?? COMMON_LANGUAGE
}
