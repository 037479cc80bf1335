import type { ReasonId, RuleId } from '#domain/rules/step.ts'
import type { By } from '#domain/vocabulary.ts'

/** A form of a rule; those of `missing-detail` hold the same thing, whatever they count from. */
type Form = ReasonId | Extract<RuleId, 'missing-detail'>

/** In French, what the row of each form says under `holds`. */
export const HOLDS: By<Form, string> = {
  prepare: 'La veille d’un entretien, ce qu’il faut demander à la fin est relu.',
  debrief: 'Ce qui s’est dit à un entretien est noté dans les 24 heures.',
  thank: 'Chaque personne rencontrée est remerciée dans les 24 heures.',
  connect:
    'Chaque personne rencontrée est invitée à rester en contact sur LinkedIn dans la semaine.',
  promised:
    'Aucune relance ne vient avant la date annoncée, et une vient dans la semaine qui suit.',
  'no-date': 'Sans date annoncée, la première relance vient 7 à 15 jours après l’entretien.',
  'no-date-urgent':
    'Pour un poste urgent sans date annoncée, la première relance vient 6 à 15 jours après l’entretien.',
  'no-date-senior':
    'Pour un poste à responsabilité sans date annoncée, la première relance vient 10 à 15 jours après l’entretien.',
  again:
    'Une relance sans réponse est suivie d’une autre une semaine plus tard, jusqu’au nombre choisi.',
  'answered-with-date':
    'Après un « pas encore » avec une date, aucune relance ne vient avant elle, et une vient dans la semaine qui suit.',
  answered:
    'Après un « pas encore » sans date, la relance suivante vient une à deux semaines plus tard.',
  reopened: 'Une candidature rouverte est relancée une à deux semaines plus tard.',
  'call-back':
    'Un appel sans réponse est refait dans une autre demi-journée, jamais deux fois dans la même.',
  'mail-after-message':
    'Un message laissé de vive voix et sans réponse à la fin de la semaine est suivi d’un message écrit.',
  'mail-instead-of-calls':
    'Plusieurs appels de suite sans réponse sont suivis d’un message écrit, pas d’un appel de plus.',
  'missing-detail': 'Au moment de relancer, quelqu’un peut être joint.',
  'rounds-used':
    'Une candidature dont toutes les relances sont restées sans réponse est rangée, ou gardée exprès.',
  'missed-long-ago':
    'Une candidature dont le geste suivant attend depuis un mois est rangée, ou gardée exprès.',
  'refusal-thanks': 'Un refus reçoit un merci dans la semaine.',
  're-approach':
    'Après un refus, un signe de vie est donné peu avant la fin de la période d’essai de la personne choisie.',
  contract: 'Le contrat est lu et signé dans la semaine qui suit l’embauche.',
  'tell-others':
    'Chaque entreprise qui attend encore est prévenue dans les deux semaines qui suivent l’embauche.',
  'decide-before-deadline': 'Une proposition reçoit une réponse avant son échéance.',
  decide: 'Une proposition sans échéance reçoit une réponse dans la semaine.',
}
