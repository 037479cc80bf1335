import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'
import {
  alternatives,
  DAY_WORDS,
  foldPhrase,
  MONTH_WORDS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  TEN_WORDS,
  TUESDAY_OR_MARCH,
  WEEKDAY_WORDS,
} from './naturalWords.ts'

const DAYS = new RegExp(String.raw`\b(?:the )?(${alternatives(DAY_WORDS)})\b`, 'g')
const WEEKDAY = new RegExp(String.raw`\b(${alternatives(WEEKDAY_WORDS)})\b`, 'g')
const ORDINAL = new RegExp(String.raw`\b(${alternatives(ORDINAL_WORDS)})\b`, 'g')
const NUMBER = new RegExp(String.raw`\b(${alternatives(NUMBER_WORDS)})\b`, 'g')
const TENS = new RegExp(
  String.raw`\b(${alternatives(TEN_WORDS)})(?: (?:et |and )?(${alternatives(NUMBER_WORDS)}))?\b`,
  'g',
)
/** « Quatre-vingt-dix ». */
const FOUR_SCORE = new RegExp(
  String.raw`\bquatre vingts?(?: (${alternatives(NUMBER_WORDS)}))?\b(?! h)`,
  'g',
)
const FOUR_TWENTIES = 80
const MONTH = new RegExp(
  String.raw`\b(${alternatives(new Map([...MONTH_WORDS].filter(([word]) => word !== TUESDAY_OR_MARCH)))})\b`,
  'g',
)
/** What follows a number that is counted, not a day of the month. */
const COUNTED = String.raw`(?! ?(?:[-/:.]|\d(?!\d? ?(?:h\b|heure|:\d|am|pm))|prochaine?s|next|jour|day|j\b|h\b|heure|hour|min|sem|week|mois|month|working|business|M\d))`

/** « Sept » is seven, or September beside a day, a year or the part of a month. */
const SEPT =
  /(\d (?:st |nd |rd |th |er |of )?|\b(?:fin|debut|mi|en|courant|early|late|end|mid|in|of|end of) |^)sept\b(?! (?:jour|j\b|h\b|heure|semaine|janv|fev|mars|avr|mai|juin|juil|aout|oct|nov|dec))/g

/** Monday to Sunday in two letters, as Switzerland writes them. */
const SHORT_DAYS = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di']
/** « Je » is Thursday in front of a date or where nothing follows it, else "I". */
const SHORT_DAY =
  /(?<=^|dici |dici a |jusqu a |avant |ce |tard |le |ou )(?:lu|ma|me|je|ve|sa|di)(?= #?\d|$| (?:matin|midi|soir|apres midi|aprem)\b)|\b(?:lu|ma|me|je|ve|sa|di)(?= ou (?:lu|ma|me|je|ve|sa|di)$)/g

/** Words for numbers, places, weekdays, months and days become signs that name no word. */
const spellOut = (folded: string): string =>
  folded
    .replace(/\ban prochain\b/g, 'annee prochaine')
    .replace(SEPT, (_, at: string) => `${at}september`)
    .replace(SHORT_DAY, (day) => `W${String(SHORT_DAYS.indexOf(day) + 1)}`)
    .replace(DAYS, (word, day: string) => `D${String(DAY_WORDS.get(day) ?? word)}`)
    .replace(/\b(\d{1,2}) (?:st|nde?|rd|th|er|ere|re|eme|ieme|e)\b/g, '#$1')
    .replace(/(?<!half a |a )\bsecond(?=s\b| (?:h|heure))/g, 'seconde')
    .replace(ORDINAL, (_, word: string) => `#${String(ORDINAL_WORDS.get(word))}`)
    .replace(FOUR_SCORE, (_, one: string | undefined) =>
      String(FOUR_TWENTIES + (one === undefined ? 0 : (NUMBER_WORDS.get(one) ?? 0))),
    )
    .replace(TENS, (_, ten: string, one: string | undefined) =>
      String((TEN_WORDS.get(ten) ?? 0) + (one === undefined ? 0 : (NUMBER_WORDS.get(one) ?? 0))),
    )
    .replace(NUMBER, (_, word: string) => String(NUMBER_WORDS.get(word)))
    .replace(
      /\ba (?=(?:good )?(?:week|wk|day|month|fortnight|couple|few|quarter of 1|half)\b)/g,
      '1 ',
    )
    .replace(/(?<=\S )another (?=(?:week|day|month)\b)/g, '1 ')
    .replace(/\bmid ?week\b/g, 'mid week')
    .replace(/\bmid week (next|this) week\b/g, 'mid $1 week')
    .replace(WEEKDAY, (_, word: string) => `W${String(WEEKDAY_WORDS.get(word))}`)
    .replace(MONTH, (_, word: string) => `M${String(MONTH_WORDS.get(word))}`)

/** « Mon équipe », « à mon retour »: in French `mon` before a word is nobody's Monday. */
const settleMon = (folded: string, language: Language): string =>
  LANGUAGE_ROWS[language].typedMar === 'tuesday'
    ? folded.replace(
        /\bmon (?=[a-z]{4})(?!(?:next|week|morning|afternoon|evening|before)\b)/g,
        'ma ',
      )
    : folded

/** `mar` is Tuesday before a whole date, March beside a day, else what the language has it be. */
const settleMar = (phrase: string, language: Language): string => {
  const isTuesday = LANGUAGE_ROWS[language].typedMar === 'tuesday'
  return phrase.replace(/\bmar\b/g, (_, at: number) => {
    const after = phrase.slice(at + 3)
    if (/^ (?:le |the )?#?\d{1,2}(?:[/.-]\d| M\d)/.test(after)) return 'W2'
    if (/\d (?:of )?$/.test(phrase.slice(0, at))) return 'M3'
    return isTuesday ? 'W2' : 'M3'
  })
}

/**
 * A typed phrase in the signs the reader works on: `W4` is Thursday, `M12` December, `D1` tomorrow,
 * `#3` the third; numbers are figures, and all else stays as a small word. What is still a small
 * word once everything was read was not understood.
 */
export const phraseTokens = (text: string, language: Language): string =>
  settleMar(spellOut(settleMon(foldPhrase(text), language)), language)
    .replace(new RegExp(String.raw`\b(le|the|du|au) (\d{1,2})\b${COUNTED}`, 'g'), '$1 #$2')
    .replace(/\s+/g, ' ')
    .trim()
