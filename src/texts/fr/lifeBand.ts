import type { LifeKind } from '#domain/views/life/lifeOf.ts'
import type { By } from '#domain/vocabulary.ts'

export const lifeBand = {
  title: 'La vie de cette candidature',
  picture: 'Ce qui s’est passé, et les jours d’attente',
  hint: 'Parcourez les repères avec les flèches, ou survolez-les.',
  asTable: 'Jour par jour',
  day: 'Jour',
  what: 'Ce qui s’est passé',
  said: '{when} : {what}',
  interview: 'Entretien',
  promise: 'Jour annoncé pour leur réponse',
  waited: 'Un jour d’attente, du {from} au {until} | {n} jours d’attente, du {from} au {until}',
  waitingSince: 'Un jour d’attente, depuis le {from} | {n} jours d’attente, depuis le {from}',
  away: 'Absence du {from} au {until}',
  awayOn: 'Absence le {day}',
  ill: 'Maladie du {from} au {until}',
  illOn: 'Maladie le {day}',
  kinds: {
    interview: 'entretien',
    message: 'message',
    call: 'appel',
    theirs: 'signe de leur part',
    promise: 'jour annoncé',
    hire: 'embauche',
    end: 'conclusion',
    other: 'autre note',
    wait: 'attente',
    away: 'absence',
    ill: 'maladie',
  } satisfies By<LifeKind | 'wait' | 'away' | 'ill', string>,
} as const
