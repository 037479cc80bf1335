import { frenchTypography } from '#domain/frenchTypography.ts'
import type { LanguageRow, TitleWords } from '#domain/languageRow.ts'
import type { By } from '#domain/vocabulary.ts'

/** Languages of the interface and of the messages. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language whose texts the others follow; spoken where nothing is known of the reader. */
export const REFERENCE_LANGUAGE: Language = 'fr'
/** Spoken to readers of a language that is none of these. */
export const COMMON_LANGUAGE: Language = 'en'

/** A title that is said alike wherever it stands. */
const alike = (title: string): TitleWords => ({
  spokenTo: title,
  spokenOf: title,
  written: title,
})

/** The one place where a language is told from another. */
export const LANGUAGE_ROWS: By<Language, LanguageRow> = {
  fr: {
    ownName: 'Français',
    locale: 'fr-FR',
    csvSeparator: ';',
    typeset: frenchTypography,
    pointSeparator: '\u202F; ',
    firstOfMonth: '1er',
    timeOfDay: (hours, minutes) =>
      `${String(Number(hours))}\u00A0h${minutes === '00' ? '' : `\u00A0${minutes}`}`,
    typedMar: 'tuesday',
    typedAm: 'asked',
    typedMonthFirst: false,
    typed: {
      weekdays: [
        'lundi|lun',
        'mardi',
        'mercredi|mercr|mer|merc',
        'jeudi|jeu',
        'vendredi|vend|ven',
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
    address: {
      titles: { madame: 'Madame', monsieur: 'Monsieur' },
      professions: {
        doctor: { spokenTo: 'Docteur', spokenOf: 'le docteur', written: 'Dr' },
        professor: { spokenTo: 'Professeur', spokenOf: 'le professeur', written: 'Pr' },
        counsel: { spokenTo: 'Maître', spokenOf: 'Maître', written: 'Maître' },
      },
      typedTitles: {
        docteure: { spokenTo: 'Docteure', spokenOf: 'la docteure', written: 'Dre' },
        professeure: { spokenTo: 'Professeure', spokenOf: 'la professeure', written: 'Pre' },
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
    csvSeparator: ',',
    typeset: (text) => text,
    pointSeparator: '; ',
    firstOfMonth: '1',
    timeOfDay: (hours, minutes) => `${hours}:${minutes}`,
    typedMar: 'march',
    typedAm: 'morning',
    typedMonthFirst: true,
    typed: {
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
    address: {
      titles: { madame: 'Ms', monsieur: 'Mr' },
      professions: {
        doctor: alike('Dr'),
        professor: alike('Professor'),
        counsel: alike('Maître'),
      },
      typedTitles: { mrs: alike('Mrs'), miss: alike('Miss'), mx: alike('Mx') },
      dear: 'Dear',
      hello: 'Hello',
      dearNobody: 'Dear Hiring Team',
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
