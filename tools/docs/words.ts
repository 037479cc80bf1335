import type { Anchor, Guard } from '#domain/rules/moment.ts'
import type { RankingId } from '#domain/rules/channels.ts'
import type { Contact } from '#domain/rules/rule.ts'
import type { Language } from '#domain/template.ts'
import type { By } from '#domain/vocabulary.ts'

/** What the page says around the rows of the rules, in one language. */
export interface PageWords {
  readonly title: string
  readonly intro: readonly string[]
  readonly columns: readonly [string, string, string, string]
  readonly facts: {
    readonly contact: string
    readonly channels: string
    readonly sources: string
    readonly asFollowUp: string
    readonly lapses: string
    readonly atDue: string
  }
  readonly sections: {
    readonly rules: string
    readonly channels: string
    readonly numbers: string
    readonly settled: string
    readonly sources: string
  }
  readonly numberColumns: readonly [string, string]
  readonly anchors: By<Anchor, string>
  readonly guards: By<Guard, string>
  readonly contacts: By<Contact, string>
  readonly rankings: By<RankingId, string>
  readonly trial: string
  readonly nextDay: string
  readonly friday: string
  readonly at: string
  readonly slot: string
  readonly latest: string
  readonly otherwise: string
  readonly condition: string
  readonly never: string
  readonly settled: readonly string[]
}

const en: PageWords = {
  title: 'The follow-up rules',
  intro: [
    'This page is written by `npm run docs` from the rows in `src/domain/rules/rows/` and the words in `src/shared/i18n/`; it is not edited by hand.',
    'All times are on the person’s wall clock. “The next good slot” is the earliest courteous moment: on the same day the preferred hour if it is not past, else at once if within contact hours; otherwise the preferred hour of the next day that has contact hours. Public holidays have none. Every number is a setting; the defaults are written here.',
  ],
  columns: ['When', 'Opens', 'Due', 'Closes'],
  facts: {
    contact: 'Contact',
    channels: 'Channels',
    sources: 'Sources',
    asFollowUp:
      'The same windows as “Follow up”, where people are recorded, none can be reached and at least one gave no details.',
    lapses: 'Gone from',
    atDue: 'It appears only from its due moment on.',
  },
  sections: {
    rules: 'The steps',
    channels: 'The channels',
    numbers: 'The numbers',
    settled: 'Settled choices',
    sources: 'The sources',
  },
  numberColumns: ['Setting', 'Default'],
  anchors: {
    'interview-start': 'interview start',
    'interview-end': 'interview end',
    promise: 'announced date and grace',
    'last-round': 'last follow-up',
    answer: 'their answer',
    attempt: 'the last attempt',
    refusal: 'refusal',
    'chosen-start': 'start of the chosen candidate (else the refusal)',
    hire: 'hire',
    offer: 'offer',
    deadline: 'deadline',
    'closed-step': 'close of the waiting step',
    opens: 'opens',
    due: 'due',
  },
  guards: {
    'opens-in-the-morning': 'that day’s contact hours begin in the morning',
    'before-noon': 'the attempt was before 12:00',
    'contact-hour': 'that is a contact hour',
  },
  contacts: {
    courteous: 'yes, at courteous hours; late, at the next good slot',
    'any-hour': 'yes, at any hour; late, at once',
    none: 'no',
  },
  rankings: {
    none: 'none',
    'follow-up': 'follow-ups',
    thanks: 'thanks',
    'refusal-thanks': 'thanks after a refusal',
    'linkedin-only': 'LinkedIn',
    'same-call': 'the call begun',
    'after-message': 'in writing, after a call',
  },
  trial: ' + trial period',
  nextDay: ', the next day',
  friday: ', Friday of that week',
  at: ' at ',
  slot: ', then the next good slot',
  latest: 'the latest of: ',
  otherwise: '; otherwise ',
  condition: ' if ',
  never: 'never',
  settled: [
    'An unanswered call uses no round; a message sent, left or spoken does. The first mail after a voicemail or a message left keeps its round.',
    'Everything counts from the end of the latest interview held; everyone met there is thanked anew.',
    'While an interview is ahead only its preparation stands, with the thanks and invitations of the one before and an offer to decide on.',
    'No later round, call, mail or letting go comes before an announced date still ahead, grace included. An undated answer does not cancel that date.',
    'A date announced for the day it was said, or before, counts as none.',
    'A refusal, a hire or a let-go ends every other step; withdrawing leaves the thanks still open. Only reopening or a new interview revives; an interview planned before a decision is cancelled by it.',
    'An answer uses no round and allows one follow-up more, even at the maximum.',
    'The follow-up goes to the one who received you, else to the first person met who can be reached; a second round keeps the person and names HR as the alternative.',
    'Half-days split at 12:00. An invitation is no contact in that sense.',
    'After a refusal the pace is normal.',
    'Where no article gives a number, the explanation says that it is our choice.',
  ],
}

const fr: PageWords = {
  title: 'Les règles de relance',
  intro: [
    'Cette page est écrite par `npm run docs` à partir des lignes de `src/domain/rules/rows/` et des mots de `src/shared/i18n/` ; elle ne se modifie pas à la main.',
    'Toutes les heures sont celles de la personne. « Le prochain bon créneau » est le premier moment courtois : le jour même à l’heure préférée si elle n’est pas passée, sinon tout de suite pendant les heures de contact ; à défaut, à l’heure préférée du prochain jour qui a des heures de contact. Un jour férié n’en a pas. Chaque nombre est un réglage ; les valeurs par défaut sont écrites ici.',
  ],
  columns: ['Quand', 'Ouvre', 'À faire', 'Se referme'],
  facts: {
    contact: 'Contact',
    channels: 'Moyens',
    sources: 'Sources',
    asFollowUp:
      'Les mêmes fenêtres que « Relancer », quand des personnes sont notées, qu’aucune n’est joignable et qu’au moins une n’a pas donné ses coordonnées.',
    lapses: 'Disparaît à partir de',
    atDue: 'Il n’apparaît qu’à partir de ce moment.',
  },
  sections: {
    rules: 'Les gestes',
    channels: 'Les moyens',
    numbers: 'Les nombres',
    settled: 'Les choix arrêtés',
    sources: 'Les sources',
  },
  numberColumns: ['Réglage', 'Par défaut'],
  anchors: {
    'interview-start': 'début de l’entretien',
    'interview-end': 'fin de l’entretien',
    promise: 'date annoncée et grâce',
    'last-round': 'dernière relance',
    answer: 'leur réponse',
    attempt: 'le dernier essai',
    refusal: 'refus',
    'chosen-start': 'arrivée de la personne choisie (sinon le refus)',
    hire: 'embauche',
    offer: 'proposition',
    deadline: 'échéance',
    'closed-step': 'fermeture du geste en attente',
    opens: 'ouverture',
    due: 'date à faire',
  },
  guards: {
    'opens-in-the-morning': 'les heures de contact de ce jour commencent le matin',
    'before-noon': 'l’essai a eu lieu avant 12:00',
    'contact-hour': 'c’est une heure de contact',
  },
  contacts: {
    courteous: 'oui, aux heures courtoises ; en retard, au prochain bon créneau',
    'any-hour': 'oui, à toute heure ; en retard, tout de suite',
    none: 'non',
  },
  rankings: {
    none: 'aucun',
    'follow-up': 'relances',
    thanks: 'remerciements',
    'refusal-thanks': 'remerciements après un refus',
    'linkedin-only': 'LinkedIn',
    'same-call': 'l’appel commencé',
    'after-message': 'par écrit, après un appel',
  },
  trial: ' + période d’essai',
  nextDay: ', le lendemain',
  friday: ', le vendredi de cette semaine-là',
  at: ' à ',
  slot: ', puis le prochain bon créneau',
  latest: 'le plus tardif de : ',
  otherwise: ' ; sinon ',
  condition: ' si ',
  never: 'jamais',
  settled: [
    'Un appel sans réponse n’utilise pas de relance ; un message envoyé, laissé ou dit en utilise une. Le premier e-mail après un message vocal ou laissé garde la même relance.',
    'Tout compte à partir de la fin du dernier entretien passé ; chaque personne rencontrée y est remerciée de nouveau.',
    'Tant qu’un entretien est à venir, seule sa préparation tient, avec les remerciements et invitations du précédent et une proposition à décider.',
    'Aucune relance suivante, aucun rappel, aucun e-mail ni rangement ne vient avant une date annoncée encore à venir, grâce comprise. Une réponse sans date n’annule pas cette date.',
    'Une date annoncée pour le jour même, ou avant, compte comme aucune.',
    'Un refus, une embauche ou un rangement met fin à tous les autres gestes ; se retirer laisse les remerciements encore ouverts. Seuls une réouverture ou un nouvel entretien font revivre ; un entretien prévu avant une décision est annulé par elle.',
    'Une réponse n’utilise pas de relance et en permet une de plus, même au maximum.',
    'La relance va à la personne qui vous a reçu, sinon à la première rencontrée qui peut être jointe ; la seconde garde la personne et nomme les RH comme autre choix.',
    'Les demi-journées se séparent à 12:00. Une invitation n’y compte pas comme un contact.',
    'Après un refus, le rythme est normal.',
    'Là où aucun article ne donne de nombre, l’explication dit que c’est notre choix.',
  ],
}

/** The words of the page in each language. */
export const PAGE_WORDS: By<Language, PageWords> = { fr, en }
