import { withDu } from '#domain/messages/french/contraction.ts'
import { FRENCH_SMALL_WORDS, FRENCH_TELLING } from './smallWords.ts'
import type { Grammar } from './grammarRow.ts'

const NUMBERS = [
  ...['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  ...['onze', 'douze', 'treize', 'quatorze', 'quinze'],
]
/** Small numbers in letters, as in a letter. */
const counted = (n: number): string => NUMBERS[n] ?? String(n)

const SPANS: Readonly<Record<number, string>> = {
  1: 'sous vingt-quatre heures',
  7: 'sous une semaine',
  14: 'sous deux semaines',
  21: 'sous trois semaines',
  30: 'sous un mois',
  60: 'sous deux mois',
}

/** French. */
export const FRENCH: Grammar = {
  announced: {
    around: (day) => `une réponse vers le ${day}`,
    today: 'une réponse pour aujourd’hui',
    by: (day) => `une réponse au plus tard le ${day}`,
    before: (day) => `une réponse avant le ${day}`,
    within: (days) => `une réponse ${SPANS[days] ?? `sous ${counted(days)} jours`}`,
    withinHours: (hours) => `une réponse sous ${counted(hours)} heure${hours > 1 ? 's' : ''}`,
  },
  team: {
    yours: 'votre équipe',
    theirs: (company) => `l’équipe ${withDu(company)}`,
    agency: 'l’agence',
  },
  appointment: (day, time) => `${day} à ${time}`,
  condition: (name, value) =>
    `${
      {
        salary: 'salaire',
        contract: 'contrat',
        trialPeriod: 'période d’essai',
        remoteDays: 'télétravail',
        benefits: 'avantages',
      }[name]
    }\u00A0: ${value}`,
  daysAWeek: (days) => `${days} jour${/^[01]/u.test(days) ? '' : 's'} par semaine`,
  smallWords: FRENCH_SMALL_WORDS,
  tells: FRENCH_TELLING,
  // « accueil: 3 ans »; an address, an hour and a file keep theirs.
  tidied: (text) =>
    text.replace(/(?<=[\p{L})])\s*:(?=\s)/gu, '\u00A0:').replace(/ +(?=[?!;])/gu, '\u202F'),
  pair: (need, answer) => `${need}\u00A0: ${answer}`,
  joins: /[,;]| et /u,
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
}
