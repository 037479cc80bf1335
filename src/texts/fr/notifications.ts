import type { RuleId } from '#domain/rules/step.ts'
import type { By } from '#domain/vocabulary.ts'

export const notifications = {
  titles: {
    prepare: 'Préparer l’entretien',
    debrief: 'Raconter l’entretien',
    thank: 'Remercier {person}',
    connect: 'Proposer un contact LinkedIn à {person}',
    'follow-up': 'Relancer {person}',
    'call-back': 'Rappeler {person}',
    'mail-after-message': 'Écrire à {person}',
    'missing-detail': 'Trouver comment joindre {person}',
    'let-go': 'Ranger dans « Sans suite » ?',
    'refusal-thanks': 'Remercier après le refus',
    're-approach': 'Reprendre contact',
    contract: 'Relire et signer le contrat',
    'tell-others': 'Prévenir les autres entreprises',
    decide: 'Répondre à la proposition',
    'ask-again': 'Redemander où en est la proposition',
    'tell-offer': 'Dire que vous avez une proposition',
    'keep-in-touch': 'Donner de vos nouvelles à {person}',
    'ask-if-reopened': 'Demander si le poste rouvre',
    'ask-news': 'Demander des nouvelles',
  } satisfies By<RuleId, string>,
  about: '{company} · {post}',
  somebody: 'l’entreprise',
  private: {
    title: 'Un geste vous attend dans Relance',
    body: 'Ouvrez Relance quand vous pouvez.',
  },
  gathered: {
    title: 'Un geste vous attend | {n} gestes vous attendent',
    more: 'et un autre | et {n} autres',
  },
  actions: {
    done: 'C’est fait',
    nextSlot: 'Au prochain bon créneau',
    open: 'Ouvrir',
  },
  glance: {
    due: 'Rien à faire aujourd’hui | Un geste pour aujourd’hui | {n} gestes pour aujourd’hui',
    none: 'Rien de prévu',
  },
  trial: {
    title: 'Relance sait vous prévenir',
    body: 'Ceci est un essai : rien à faire.',
  },
} as const
