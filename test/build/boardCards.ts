import type { Card, CardStep } from '#domain/views/card.ts'
import { inBoardOrder } from '#domain/views/board.ts'
import { STAGES } from '#domain/vocabulary.ts'

/** The wall clock of these cards: a Tuesday morning. */
export const NOW = '2026-11-10T09:10'

/** The next step of a card, a follow-up by mail in a week unless told otherwise. */
export const stepWith = (given: Partial<CardStep> = {}): CardStep => ({
  id: 'follow-up:i1',
  rule: 'follow-up',
  channel: 'email',
  moment: '2026-11-17T10:00',
  when: 'later',
  late: false,
  promised: false,
  ...given,
})

/** A card, thanked and waiting unless told otherwise. */
export const cardWith = (given: Partial<Card> & Pick<Card, 'id'>): Card => ({
  company: 'Tessonnier Frères',
  post: 'Responsable logistique',
  stage: 'thanked',
  round: 1,
  interviewAt: '2026-11-05T14:00',
  planned: false,
  people: ['Aminata Diallo'],
  next: stepWith(),
  ...given,
})

/** Nine cards, one of each kind that the board shows differently. */
export const nineCards = (): readonly Card[] =>
  [
    cardWith({
      id: 'a1',
      company: 'Ateliers Coudrelle',
      post: 'Coordinatrice de production',
      stage: 'interviewed',
      interviewAt: '2026-11-09T10:00',
      people: ['Nadia Benali', 'Thomas Roux'],
      next: stepWith({
        id: 'thank:i1:p1',
        rule: 'thank',
        person: { id: 'p1', name: 'Nadia Benali', civility: 'madame' },
        moment: '2026-11-10T09:00',
        when: 'now',
      }),
    }),
    cardWith({
      id: 'a2',
      company: 'Clinique des Hautes-Brières',
      post: 'Responsable des opérations',
      stage: 'interviewed',
      round: 2,
      interviewAt: '2026-11-06T10:00',
      people: ['Samuel Okafor'],
      next: stepWith({
        rule: 'thank',
        person: { id: 'p1', name: 'Samuel Okafor', civility: 'monsieur' },
        moment: '2026-11-07T09:00',
        when: 'now',
        late: true,
      }),
    }),
    cardWith({
      id: 'a3',
      company: 'Éditions du Quai Noret',
      post: 'Cheffe de projet éditorial',
      interviewAt: '2026-11-04T10:00',
      people: ['Paul Vasseur'],
      next: stepWith({
        person: { id: 'p1', name: 'Paul Vasseur', civility: 'monsieur' },
        channel: 'phone',
        moment: '2026-11-12T10:00',
        when: 'this-week',
      }),
    }),
    cardWith({ id: 'a4', people: ['Aminata Diallo', 'Rémi Marchand'] }),
    cardWith({
      id: 'a5',
      company: 'Laboratoires Kervanel',
      post: 'Responsable planification',
      people: ['Jeanne Bot'],
      next: stepWith({ promised: true, waitsUntil: '2026-11-20T00:00' }),
    }),
    cardWith({
      id: 'a6',
      company: 'Sorvaine Énergies',
      post: 'Chargée de mission sites',
      stage: 'relanced',
      round: 2,
      interviewAt: '2026-10-27T10:00',
      people: ['Bruno Girard', 'Léa Courtois', 'Yann Morel', 'Inès Petit'],
      next: stepWith({
        rule: 'call-back',
        channel: 'phone',
        person: { id: 'p1', name: 'Bruno Girard', civility: 'monsieur' },
        moment: '2026-11-10T14:30',
        when: 'today',
      }),
    }),
    cardWith({ id: 'a7', company: 'Vermaneuil', stage: 'relanced' }),
    cardWith({ id: 'a8', company: 'Orvalle', stage: 'refused' }),
    cardWith({ id: 'a9', company: 'Brumelle Logistique', stage: 'let-go' }),
  ].sort(inBoardOrder)

const COMPANIES = ['Ateliers', 'Éditions', 'Laboratoires', 'Groupe', 'Maison', 'Clinique']
const PLACES = ['Coudrelle', 'du Quai Noret', 'Kervanel', 'Vermaneuil', 'Orvalle', 'Sorvaine']

/** Any number of cards over the six stages, the same every time. */
export const manyCards = (count: number): readonly Card[] =>
  Array.from({ length: count }, (_, at): Card => {
    const day = String((at % 27) + 1).padStart(2, '0')
    return cardWith({
      id: `c${at}`,
      company: `${COMPANIES[at % 6] ?? ''} ${PLACES[(at * 5) % 6] ?? ''} ${at}`,
      post: at % 7 === 0 ? 'Responsable des opérations et de la planification' : 'Planificatrice',
      stage: STAGES[at % STAGES.length] ?? 'thanked',
      people: ['Aminata Diallo', 'Rémi Marchand'].slice(0, (at % 3) + 1),
      next: stepWith({ id: `s${at}`, moment: `2026-12-${day}T10:00` }),
    })
  }).sort(inBoardOrder)
