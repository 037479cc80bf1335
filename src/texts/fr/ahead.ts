import type { Fate } from '#domain/logbook/interviewFacts.ts'
import type { By } from '#domain/vocabulary.ts'

export const ahead = {
  title: 'À venir',
  turn: 'Changer de mois',
  before: 'Mois précédent',
  after: 'Mois suivant',
  present: 'Ce mois-ci',
  drawnAs: 'Présentation',
  views: { month: 'Mois', list: 'Liste' },
  week: 'Semaine',
  weekShort: 'Sem.',
  gridHint:
    'Les flèches parcourent les jours, Page précédente et Page suivante les mois. Entrée ouvre un jour.',
  emptyMonth: 'Rien de prévu ce mois-ci. Profitez-en pour souffler.',
  away: 'Absence',
  ill: 'Maladie',
  closed: 'on ne contacte personne ce jour-là',
  shaded: 'Jours teintés : personne à contacter, sauf urgence.',
  toCheck: 'à vérifier',
  more: 'et {n} de plus',
  showPast: 'Afficher un jour passé | Afficher {n} jours passés',
  hidePast: 'Replier les jours passés',
  openDay: 'Voir ce jour',
  closeDay: 'Refermer ce jour',
  nothingThatDay: 'Rien ce jour-là.',
  past: 'Un geste a eu son temps : il est dans Aujourd’hui, et sur aucun jour. | {n} gestes ont eu leur temps : ils sont dans Aujourd’hui, et sur aucun jour.',
  toToday: 'Tout voir dans Aujourd’hui',
  interviews: '{n} entretien | {n} entretiens',
  deadlines:
    'Une proposition attend votre réponse ce jour-là au plus tard | {n} propositions attendent votre réponse ce jour-là au plus tard',
  announced: 'Une réponse annoncée | {n} réponses annoncées',
  lines: {
    deadline: 'Dernier jour',
    announced: 'Réponse annoncée',
  },
  said: {
    nothing: 'Rien de prévu',
    interview: 'entretien à {time}, {company}',
    deadline: 'dernier jour pour répondre à la proposition, {company}',
    announced: 'réponse annoncée, {company}',
    step: '{step}, {company}',
  },
  fates: {
    cancelled: 'annulé',
    'no-show': 'ils ne sont pas venus',
    'could-not-come': 'vous n’avez pas pu venir',
  } satisfies By<Fate, string>,
  asks: {
    title: 'Est-ce bien la date ?',
    right: 'Oui, c’est bien la date',
    rightOf: 'Oui, c’est bien la date, {company}',
    holiday: 'Ce jour est férié là-bas ({holiday}).',
    together: 'L’entretien avec {company} tombe en même temps.',
    correct: 'Corriger l’entretien…',
    correctOf: 'Corriger l’entretien, {company}…',
  },
  move: {
    words: 'Déplacer',
    of: 'Déplacer « {step} »',
    onMonth: 'Choisir le jour sur le mois',
    inHand:
      '« {step} » : choisissez son nouveau jour, d’un clic ou avec les flèches et Entrée. Échap pour ne rien changer.',
    leave: 'Ne rien changer',
    over: 'Le {day} est passé : rien n’a changé. Choisissez un jour à venir.',
    key: 'Mettre à un autre jour',
  },
} as const
