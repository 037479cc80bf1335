import { ENGLISH_SMALL_WORDS, ENGLISH_TELLING } from './smallWords.ts'
import type { Grammar, TitleWords } from './grammarRow.ts'

const NUMBERS = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'],
]
const counted = (n: number): string => NUMBERS[n] ?? String(n)

const SPANS: Readonly<Record<number, string>> = {
  1: 'within a day',
  7: 'within a week',
  14: 'within two weeks',
  21: 'within three weeks',
  30: 'within a month',
  60: 'within two months',
}

/** A title that is said alike wherever it stands. */
const alike = (title: string): TitleWords => ({
  spokenTo: title,
  spokenOf: title,
  written: title,
})

/** English. */
export const ENGLISH: Grammar = {
  announced: {
    around: (day) => `an answer around ${day}`,
    today: 'an answer today',
    by: (day) => `an answer by ${day}`,
    before: (day) => `an answer before ${day}`,
    within: (days) => `an answer ${SPANS[days] ?? `within ${counted(days)} days`}`,
    withinHours: (hours) => `an answer within ${counted(hours)} hour${hours > 1 ? 's' : ''}`,
  },
  team: { yours: 'your team', theirs: (company) => `the team at ${company}`, agency: 'the agency' },
  appointment: (day, time) => `${day} at ${time}`,
  condition: (name, value) =>
    `${
      {
        salary: 'salary',
        contract: 'contract',
        trialPeriod: 'probation period',
        remoteDays: 'remote work',
        benefits: 'benefits',
      }[name]
    }: ${value}`,
  daysAWeek: (days) => `${days} day${days === '1' ? '' : 's'} a week`,
  smallWords: ENGLISH_SMALL_WORDS,
  tells: ENGLISH_TELLING,
  // « i’m free », as it is typed in haste.
  tidied: (text) => text.replace(/(?<![\p{L}\p{N}.’'-])i(?=\s|['’](?:m|d|ll|ve)\b|$)/gu, 'I'),
  pair: (need, answer) => `${need}: ${answer}`,
  joins: /[,;]| and /u,
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
}
