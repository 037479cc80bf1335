import type { BlockId } from '#domain/messages/blocks.ts'
import type { FilterId } from '#domain/messages/markup/filters.ts'
import type { VariableId } from '#domain/messages/variables.ts'

/** What stands between the braces of a template while it is being written. */
export const markup = {
  value: {
    greeting: 'formule d’appel',
    hello: 'bonjour',
    salutation: 'formule d’appel de lettre',
    person: 'personne',
    'person-email': 'e-mail de la personne',
    company: 'entreprise',
    post: 'poste',
    'interview-date': 'jour et date de l’entretien',
    'interview-day': 'date de l’entretien',
    'interview-when': 'moment de l’entretien',
    'promised-date': 'date annoncée',
    'last-message-when': 'moment du dernier message',
    'call-when': 'moment de l’appel',
    'applied-when': 'moment de la candidature',
    'refusal-date': 'date du refus',
    'start-date': 'date de début',
    'answer-by': 'réponse attendue le',
    today: 'date du jour',
    theme: 'thème',
    points: 'points évoqués',
    question: 'question',
    assets: 'atouts',
    'assets-inline': 'atouts dans la phrase',
    addition: 'détail en plus',
    documents: 'documents et liens',
    attachments: 'fichiers joints',
    links: 'liens',
    signature: 'signature',
    'own-phone': 'mon téléphone',
  } satisfies Record<VariableId, string>,
  block: {
    interest: 'intérêt',
    assets: 'atouts',
    addition: 'détail',
    document: 'document',
  } satisfies Record<BlockId, string>,
  filter: {
    inside: 'dans la phrase',
    de: 'de',
    du: 'du',
    au: 'au',
    article: 'article',
    chez: 'chez',
    que: 'que',
    an: 'a ou an',
  } satisfies Record<FilterId, string>,
} as const
