import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import type { Language } from '#domain/language.ts'
import { quebecTypography } from '#domain/quebecTypography.ts'
import { spokenIn } from '#domain/spoken.ts'
import type { Variant } from './variant.ts'

/** Every variant, a row each; a country without one is written to in the language as it stands. */
export const VARIANTS: readonly Variant[] = [
  {
    spoken: 'fr-CA',
    typeset: quebecTypography,
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
      ['la date de début', 'la date d’entrée en fonction'],
      ['période d’essai et les avantages', 'période de probation et les avantages sociaux'],
      ['période d’essai', 'période de probation'],
      ['lors du salon', 'au salon de l’emploi'],
      ['salon', 'salon de l’emploi'],
    ],
  },
  {
    spoken: 'fr-BE',
    words: [
      // There has been no trial period since 2014.
      [
        'la date de début, la période d’essai et les avantages',
        'la date de début et les avantages',
      ],
      ['le message vocal que je vous ai laissé', 'le message que j’ai laissé sur votre répondeur'],
      ['un message vocal', 'un message sur votre répondeur'],
      ['message vocal', 'message sur votre répondeur'],
      ['lors du salon', 'au salon de l’emploi'],
      ['salon', 'salon de l’emploi'],
    ],
  },
  {
    spoken: 'fr-CH',
    words: [
      ['la période d’essai', 'le temps d’essai'],
      ['le message vocal que je vous ai laissé', 'le message que j’ai laissé sur votre répondeur'],
      ['un message vocal', 'un message sur votre répondeur'],
      ['message vocal', 'message sur votre répondeur'],
      ['lors du salon', 'au salon de l’emploi'],
      ['salon', 'salon de l’emploi'],
      ['Bien cordialement', 'Avec mes meilleures salutations'],
    ],
  },
  {
    spoken: 'en-US',
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
      ['When can we sign the contract', 'When can we sign the paperwork'],
      ['Kind regards', 'Best regards'],
      ['With kind regards', 'Sincerely'],
    ],
  },
  {
    spoken: 'en-CA',
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
  },
]

/** How messages are worded in the country of a region; undefined for as the language stands. */
export const variantOf = (
  language: Language,
  region: HolidayRegion | undefined,
): Variant | undefined => {
  const spoken = spokenIn(language, region)
  return VARIANTS.find((row) => row.spoken === spoken)
}
