import type { Staying } from '#domain/spread/spreadView.ts'
import type { By } from '#domain/vocabulary.ts'

export const spread = {
  title: '{n} contact ce jour-là | {n} contacts ce jour-là',
  text: 'C’est plus que {most} : certains peuvent attendre un peu, sans dépasser le bon moment.',
  propose: 'Étaler…',
  none: 'Aucun ne peut attendre sans dépasser son bon moment. Faites au mieux, le reste peut glisser.',
  moves: 'Un contact changerait de jour | {n} contacts changeraient de jour',
  contact: 'Contact',
  before: 'Avant',
  after: 'Après',
  accept: 'Étaler ainsi',
  leave: 'Laisser comme c’est',
  change: '{before} → {after}',
  changeSaid: 'Contacts : {before} avant, {after} après',
  staying: 'Un contact reste ce jour-là | {n} contacts restent ce jour-là',
  stays: {
    promised: '{step}, {company} : reste, ils y comptent ce jour-là.',
    thanks: '{step}, {company} : reste, un merci n’attend pas.',
    offer: '{step}, {company} : reste, une proposition attend.',
    own: '{step}, {company} : reste.',
    'no-room': '{step}, {company} : reste, aucun autre jour ne convient.',
    enough: '{step}, {company} : reste.',
  } satisfies By<Staying, string>,
  setting: 'Contacts par jour',
  settingHint: 'Au-delà, À venir propose d’étaler.',
} as const
