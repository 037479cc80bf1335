import type { DecidedStage } from '#domain/stage.ts'
import type { Sending } from '#domain/forms/sentDraft.ts'
import type { SendingGroup } from '#domain/views/cardSending.ts'
import type { By } from '#domain/vocabulary.ts'

/** Applications before an interview: the drawer « Envoyées », and the sheet that notes them. */
export const sent = {
  note: 'Noter une candidature envoyée',
  noteShort: 'Noter une candidature',
  tell: 'Raconter un entretien',
  plan: 'Prévoir un entretien',
  answer: 'Noter leur réponse',
  followUp: 'Noter une relance',
  refusal: 'Noter un refus',
  letGo: 'Laisser de côté',
  reopen: 'Rouvrir',
  applied: 'Noter quand elle est partie',
  remove: 'Retirer du tableau',
  on: 'Envoyée {day}',
  undated: 'Envoyée, date inconnue',
  toSend: 'Pas encore envoyée',
  untold: 'Envoi non noté',
  cv: 'CV : {cv}',
  source: 'Trouvée : {source}',
  answered: 'Ils ont répondu',
  closed: {
    refused: 'Refus reçu',
    hired: 'Embauche',
    'let-go': 'Laissée de côté',
  } satisfies By<DecidedStage, string>,
  nobody: 'Personne n’est noté. Ajoutez à qui vous avez écrit, si vous le savez.',
  letGoDeed: 'Laissée de côté',
  intro: {
    refusal: 'La candidature reste dans « Envoyées », parmi celles qui sont closes.',
    'let-go':
      'La candidature reste dans « Envoyées », parmi celles qui sont closes. Vous pourrez la rouvrir quand vous voudrez.',
    reopened: 'La candidature revient parmi les envoyées, avec tout ce qui a été noté.',
  },
  groups: {
    dated: 'Envoyées',
    undated: 'Envoyées, sans date',
    'to-send': 'Pas encore envoyées',
    untold: 'Envoi non noté',
    closed: 'Closes',
  } satisfies By<SendingGroup, string>,
  silent:
    'Une candidature est sans réponse depuis plus de {days} jours. | {n} candidatures sont sans réponse depuis plus de {days} jours.',
  letGoAll: 'La laisser de côté | Les laisser de côté',
  letGoSome: 'Laisser de côté les {n} plus anciennes',
  form: {
    noPostHint: 'Une candidature spontanée, par exemple.',
    save: 'Noter',
    sending: 'Est-elle partie ?',
    sendings: {
      on: 'Oui, tel jour',
      undated: 'Oui, date inconnue',
      'not-yet': 'Pas encore',
    } satisfies By<Sending, string>,
    on: 'Quel jour ?',
    channel: 'Par quel moyen ?',
    otherChannel: 'Formulaire en ligne, ou autre',
    source: 'Où l’avez-vous trouvée ?',
    sourceHint: 'Un site, un cabinet, quelqu’un.',
    cv: 'Quel CV ?',
    cvHint: 'Le nom que vous lui donnez.',
    notes: 'Notes',
    sentUndated: 'Envoyée, un jour qui n’est pas noté',
  },
} as const
