import { countryOf } from '#domain/calendar/regions.ts'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import type { Language } from '#domain/language.ts'
import type { Variant } from './variant.ts'

const NBSP = '\u00A0'

/** Two figures as they are said aloud: 09 is 9. */
const plain = (figures: string): string => String(Number(figures))

/** "2 p.m." and "2:30 p.m.", as North America writes the time. */
const twelveHours = (hours: string, minutes: string): string => {
  const hour = Number(hours)
  const [half, shown] = [hour < 12 ? 'a.m.' : 'p.m.', String(hour % 12 === 0 ? 12 : hour % 12)]
  return `${shown}${minutes === '00' ? '' : `:${minutes}`}${NBSP}${half}`
}

/** Every variant, a row each; a country without one is written to in the language as it stands. */
export const VARIANTS: readonly Variant[] = [
  {
    language: 'fr',
    countries: ['CA'],
    words: [
      ['un autre entretien', 'une autre entrevue'],
      ['un entretien', 'une entrevue'],
      ['cet entretien', 'cette entrevue'],
      ['l’entretien qui était prévu', 'l’entrevue qui était prévue'],
      ['l’entretien est reporté', 'l’entrevue est reportée'],
      ['entretien reporté', 'entrevue reportée'],
      ['entretien', 'entrevue'],
      [
        'le message vocal que je vous ai laissé',
        'le message que j’ai laissé dans votre boîte vocale',
      ],
      ['un message vocal', 'un message dans votre boîte vocale'],
      ['message vocal', 'message dans votre boîte vocale'],
      ['e-mail', 'courriel'],
      ['période d’essai et les avantages', 'période de probation et les avantages sociaux'],
      ['période d’essai', 'période de probation'],
      ['sur le salon', 'au salon de l’emploi'],
      ['salon', 'salon de l’emploi'],
    ],
  },
  {
    language: 'fr',
    countries: ['BE'],
    words: [
      // There has been no trial period since 2014.
      [
        'la date de début, la période d’essai et les avantages',
        'la date de début et les avantages',
      ],
      ['le message vocal que je vous ai laissé', 'le message que j’ai laissé sur votre répondeur'],
      ['un message vocal', 'un message sur votre répondeur'],
      ['message vocal', 'message sur votre répondeur'],
      ['sur le salon', 'au salon de l’emploi'],
      ['salon', 'salon de l’emploi'],
    ],
  },
  {
    language: 'fr',
    countries: ['CH'],
    words: [
      ['la période d’essai', 'le temps d’essai'],
      ['le message vocal que je vous ai laissé', 'le message que j’ai laissé sur votre répondeur'],
      ['un message vocal', 'un message sur votre répondeur'],
      ['message vocal', 'message sur votre répondeur'],
      ['sur le salon', 'au salon de l’emploi'],
      ['salon', 'salon de l’emploi'],
      ['Bien cordialement', 'Avec mes meilleures salutations'],
    ],
    timeOfDay: (hours, minutes) => `${plain(hours)}h${minutes === '00' ? '' : minutes}`,
  },
  {
    language: 'en',
    countries: ['US'],
    datesOf: 'en-US',
    stopAfterTitles: true,
    words: [
      ['call me on', 'call me at'],
      ['call me back on', 'call me back at'],
      ['reach me on', 'reach me at'],
      ['fit in with your diary', 'work around your schedule'],
      ['your diary', 'your calendar'],
      ['quite understand', 'completely understand'],
      ['cancelled', 'canceled'],
      ['cancelling', 'canceling'],
      ['as keen on', 'as interested in'],
      ['keener on', 'more interested in'],
      ['keen on', 'interested in'],
      ['keener', 'more eager'],
      ['keen', 'eager'],
      ['straight away', 'right away'],
      ['I would be glad', 'I would be happy'],
      ['When would suit you', 'When would work for you'],
      ['suits you', 'works for you'],
      ['e-mail', 'email'],
      ['probation period', 'probationary period'],
      ['job fair', 'career fair'],
      ['Kind regards', 'Best regards'],
      ['With kind regards', 'Sincerely'],
    ],
    timeOfDay: twelveHours,
  },
  {
    language: 'en',
    countries: ['CA'],
    datesOf: 'en-CA',
    stopAfterTitles: true,
    words: [
      ['call me on', 'call me at'],
      ['call me back on', 'call me back at'],
      ['reach me on', 'reach me at'],
      ['fit in with your diary', 'work around your schedule'],
      ['your diary', 'your calendar'],
      ['quite understand', 'completely understand'],
      ['e-mail', 'email'],
      ['job fair', 'career fair'],
    ],
    timeOfDay: twelveHours,
  },
]

/** How a language is written in the country of a region; undefined for as it stands. */
export const variantOf = (
  language: Language,
  region: HolidayRegion | undefined,
): Variant | undefined => {
  const country = region === undefined ? null : countryOf(region)
  return country === null
    ? undefined
    : VARIANTS.find((row) => row.language === language && row.countries.includes(country))
}
