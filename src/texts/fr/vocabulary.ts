import type {
  By,
  Channel,
  Civility,
  FollowUpOutcome,
  InterviewMode,
  InterviewSetting,
  LetGoReason,
  NextContact,
  Pace,
  Stage,
  TrialCategory,
} from '#domain/vocabulary.ts'

export const vocabulary = {
  stages: {
    interviewed: 'Entretien passé',
    thanked: 'Remercié',
    relanced: 'Relancé',
    refused: 'Refusé',
    hired: 'Embauché',
    'let-go': 'Sans suite',
  } satisfies By<Stage, string>,
  channels: {
    email: 'E-mail',
    phone: 'Téléphone',
    linkedin: 'LinkedIn',
    letter: 'Lettre',
    switchboard: 'Standard',
    'in-person': 'De vive voix',
  } satisfies By<Channel, string>,
  outcomes: {
    sent: 'Envoyée',
    reached: 'Nous nous sommes parlé',
    'no-answer': 'Pas de réponse',
    voicemail: 'Message vocal laissé',
    'message-left': 'Message laissé à quelqu’un',
    'wrong-number': 'Mauvais numéro',
  } satisfies By<FollowUpOutcome, string>,
  paces: {
    urgent: 'Recrutement urgent',
    normal: 'Rythme habituel',
    senior: 'Poste à responsabilités',
  } satisfies By<Pace, string>,
  trials: {
    'worker-employee': 'Ouvrier, employé',
    'technician-supervisor': 'Technicien, agent de maîtrise',
    executive: 'Cadre',
  } satisfies By<TrialCategory, string>,
  trialMonths: '{n} mois',
  settings: {
    recruitment: 'Entretien d’embauche',
    fair: 'Salon, forum',
    networking: 'Rencontre de réseau',
  } satisfies By<InterviewSetting, string>,
  modes: {
    'on-site': 'Sur place',
    video: 'En visio',
    phone: 'Par téléphone',
  } satisfies By<InterviewMode, string>,
  civilities: {
    madame: 'Madame',
    monsieur: 'Monsieur',
  } satisfies By<Civility, string>,
  civilitiesShort: {
    madame: 'Mme',
    monsieur: 'M.',
  } satisfies By<Civility, string>,
  nextContacts: {
    'they-call': 'Ils me rappellent',
    'i-call': 'Je les rappelle',
  } satisfies By<NextContact, string>,
  letGo: {
    silence: 'Pas de nouvelles',
    withdrawn: 'Je me retire',
  } satisfies By<LetGoReason, string>,
  promises: {
    date: 'Réponse annoncée pour le {date}',
    within: 'Réponse annoncée sous un jour | Réponse annoncée sous {n} jours',
    vague: 'Réponse annoncée sans date',
  },
  deadline: 'À décider avant le {date}',
  startsOn: 'Début le {date}',
} as const
