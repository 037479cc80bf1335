import type { RuleNumberId } from '#domain/logbook/ruleNumbers.ts'
import type { ReasonId, RuleId } from '#domain/rules/step.ts'
import type { By } from '#domain/vocabulary.ts'

/** A form of a rule; those of `missing-detail` hold the same thing, whatever they count from. */
export type HeldForm = ReasonId | Extract<RuleId, 'missing-detail'>

/** Every number of the rules as it is by default, with its unit in words: « une semaine ». */
export type Amounts = By<RuleNumberId, string>

/** What is true where a form of a rule is kept, in one plain line, for the page of the rules. */
export type Holds = By<HeldForm, (the: Amounts) => string>

/** What each form of a rule holds, with the numbers as they are by default. */
export const holds: Holds = {
  prepare: ({ prepareDaysBefore }) =>
    `Le soir, ${prepareDaysBefore} avant un entretien, ce qu’il faut demander à la fin est relu.`,
  debrief: ({ debriefDays }) =>
    `Ce qui s’est dit à un entretien est noté au plus tard ${debriefDays} après.`,
  thank: ({ thankClosesDays }) =>
    `Chaque personne rencontrée est remerciée au plus tard ${thankClosesDays} après l’entretien.`,
  'thank-somebody': ({ thankClosesDays }) =>
    `Qui a été rencontré est noté à temps pour être remercié au plus tard ${thankClosesDays} après l’entretien.`,
  connect: ({ connectClosesDays }) =>
    `Chaque personne rencontrée est invitée à rester en contact sur LinkedIn au plus tard ${connectClosesDays} après l’entretien.`,
  promised: ({ promiseClosesDays }) =>
    `Aucune relance ne vient avant la date annoncée, et une vient au plus tard ${promiseClosesDays} après elle.`,
  'no-date': ({ firstFollowUpDays, firstFollowUpClosesDays }) =>
    `Sans date annoncée, la première relance vient entre ${firstFollowUpDays} et ${firstFollowUpClosesDays} après l’entretien.`,
  'no-date-urgent': ({ firstFollowUpUrgentDays, firstFollowUpClosesDays }) =>
    `Pour un poste urgent sans date annoncée, la première relance vient entre ${firstFollowUpUrgentDays} et ${firstFollowUpClosesDays} après l’entretien.`,
  'no-date-senior': ({ firstFollowUpSeniorDays, firstFollowUpClosesDays }) =>
    `Pour un poste à responsabilités sans date annoncée, la première relance vient entre ${firstFollowUpSeniorDays} et ${firstFollowUpClosesDays} après l’entretien.`,
  'no-date-no-hurry': ({ firstFollowUpSeniorDays, firstFollowUpClosesDays }) =>
    `Pour un recrutement sans urgence et sans date annoncée, la première relance vient entre ${firstFollowUpSeniorDays} et ${firstFollowUpClosesDays} après l’entretien.`,
  networking: ({ networkingFollowUpDays }) =>
    `Une rencontre de réseau est suivie d’un seul mot, ${networkingFollowUpDays} après elle s’ils n’ont pas donné de date.`,
  'cancelled-with-date': ({ afterAnswerClosesDays }) =>
    `Après un entretien annulé avec une date pour en reparler, aucune relance ne vient avant elle, et une vient au plus tard ${afterAnswerClosesDays} après.`,
  cancelled: ({ afterAnswerDays }) =>
    `Un entretien annulé sans autre date est suivi d’une relance ${afterAnswerDays} plus tard.`,
  'they-did-not-come': () =>
    'S’ils ne sont pas venus, des nouvelles sont prises dès la demi-journée suivante.',
  'could-not-come': () => 'Un empêchement est suivi aussitôt d’un mot à qui devait être rencontré.',
  'offer-withdrawn': ({ afterAnswerDays }) =>
    `Une proposition retirée est suivie d’une relance ${afterAnswerDays} plus tard.`,
  again: ({ nextRoundDays }) =>
    `Une relance sans réponse est suivie d’une autre ${nextRoundDays} plus tard, jusqu’au nombre choisi.`,
  'answered-with-date': ({ afterAnswerClosesDays }) =>
    `Après un « pas encore » avec une date, aucune relance ne vient avant elle, et une vient au plus tard ${afterAnswerClosesDays} après.`,
  answered: ({ afterAnswerDays, afterAnswerClosesDays }) =>
    `Après un « pas encore » sans date, la relance suivante attend ${afterAnswerDays}, puis vient au plus tard ${afterAnswerClosesDays} après.`,
  reopened: ({ afterAnswerDays, afterAnswerClosesDays }) =>
    `La relance d’une candidature rouverte attend ${afterAnswerDays}, puis vient au plus tard ${afterAnswerClosesDays} après.`,
  'call-back': () =>
    'Un appel sans réponse est refait dans une autre demi-journée, jamais deux fois dans la même.',
  'left-me-message': () =>
    'Un message qu’ils ont laissé est suivi d’un appel au premier bon moment.',
  'mail-after-message': () =>
    'Un message laissé de vive voix et sans réponse à la fin de la semaine est suivi d’un message écrit.',
  'mail-instead-of-calls': () =>
    'Plusieurs appels de suite sans réponse sont suivis d’un message écrit, pas d’un appel de plus.',
  'small-firm': () =>
    'Dans une petite entreprise, un premier appel sans réponse est suivi d’un message écrit.',
  'missing-detail': () => 'Au moment de relancer, quelqu’un peut être joint.',
  'rounds-used': () =>
    'Une candidature dont toutes les relances sont restées sans réponse est rangée, ou gardée exprès.',
  'missed-long-ago': ({ letGoAfterMissedDays }) =>
    `Une candidature dont le geste suivant attend depuis ${letGoAfterMissedDays} est rangée, ou gardée exprès.`,
  'refusal-thanks': ({ refusalThanksClosesDays }) =>
    `Un refus reçoit un merci au plus tard ${refusalThanksClosesDays} après.`,
  're-approach': () =>
    'Après un refus, on reprend contact peu avant la fin de la période d’essai de la personne choisie.',
  contract: ({ contractClosesDays }) =>
    `Le contrat est lu et signé au plus tard ${contractClosesDays} après l’embauche.`,
  'tell-others': ({ tellOthersClosesDays }) =>
    `Chaque entreprise qui attend encore est prévenue au plus tard ${tellOthersClosesDays} après l’embauche.`,
  'decide-before-deadline': () => 'Une proposition reçoit une réponse avant son échéance.',
  decide: ({ decideClosesDays }) =>
    `Une proposition sans échéance reçoit une réponse au plus tard ${decideClosesDays} après.`,
  'ask-again': ({ askAgainWorkingDays }) =>
    `Un message sur la proposition resté sans réponse est redemandé ${askAgainWorkingDays} plus tard, toujours avant l’échéance.`,
  'ask-again-with-date': () =>
    'Si une date est annoncée pour la proposition, rien n’est redemandé avant elle, sauf si l’échéance l’exige.',
  'tell-offer': () =>
    'Chaque entreprise déjà rencontrée sait, avant l’échéance, qu’il y a une proposition ailleurs ; s’il y en a plusieurs, on parle de celle qui attend encore une réponse et dont l’échéance vient d’abord.',
  'keep-in-touch': ({ keepInTouchMonths }) =>
    `Un contact de réseau reçoit un mot ${keepInTouchMonths} après le dernier échange, sauf si on l’a coupé.`,
  'ask-if-reopened': ({ askIfReopenedMonths }) =>
    `Quand personne n’a été recruté, on demande ${askIfReopenedMonths} plus tard si le poste rouvre.`,
  'ask-news': ({ askNewsDays }) =>
    `Une candidature envoyée sans entretien reçoit au plus une question, ${askNewsDays} après l’envoi, sauf si on l’a coupée.`,
}
