import { DEFAULT_CONTACT_HOURS, type WeekdayHours } from '#domain/calendar/weekdayHours.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { RULE_NUMBER_IDS } from '#domain/logbook/ruleNumbers.ts'
import { TRIAL_CATEGORIES } from '#domain/vocabulary.ts'
import { timeOfDay } from '#texts/dates.ts'
import { numberInWords, type MomentWords } from './momentInWords.ts'
import { table } from './table.ts'

const weekdayRow = (
  { hours, urgentOnly, preferred }: WeekdayHours,
  place: number,
  { language, words: { hours: words } }: MomentWords,
): readonly string[] => {
  const day = words.weekdays[place] ?? ''
  if (hours === null) return [day, words.nobody, '']
  const from = timeOfDay(hours.from, language)
  const to = timeOfDay(hours.to, language)
  return [
    day,
    `${from}${words.to}${to}${urgentOnly ? words.urgentOnly : ''}`,
    timeOfDay(preferred, language),
  ]
}

/** The default contact hours, with what a good slot is. */
export const hoursSection = (given: MomentWords): readonly string[] => {
  const { intro, columns } = given.words.hours
  const [before = '', after = ''] = intro
  const rows = DEFAULT_CONTACT_HOURS.map((row, place) => weekdayRow(row, place, given))
  return [before, table(columns, rows), after]
}

/** Every number of the rules with its default, the trial periods last. */
export const numbersSection = ({ words, translate }: MomentWords): string => {
  const { trialMonths } = defaultSettings('Europe/Paris')
  return table(words.numberColumns, [
    ...RULE_NUMBER_IDS.map((id) => [
      translate(`rules.numbers.${id}`),
      numberInWords(id, translate),
    ]),
    ...TRIAL_CATEGORIES.map((id) => [
      `${words.trialOf}, ${translate(`vocabulary.trials.${id}`)}`,
      `${trialMonths[id]} ${words.months}`,
    ]),
  ])
}
