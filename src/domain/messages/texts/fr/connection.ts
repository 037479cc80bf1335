import {
  A_MEETING,
  CLOSING,
  OFFERED,
  POST_TALKED_OF,
  SPOKE_INSIDE,
  THE_MEETING,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const linkedinInvitation: TemplateWordings = [
  {
    body: `{hello}, [[?met:merci pour notre échange {interview-when|du}[[!networking: au sujet du poste {post|inside|de}]]]][[!met:[[?not-held:j’avais rendez-vous]][[!not-held:[[?networking:j’ai eu un échange]][[!networking:j’ai eu ${A_MEETING}]]]] {interview-when} avec {team}[[!networking: pour le poste {post|inside|de}]]]]. Je vous propose de rester en contact sur LinkedIn. Bien cordialement, {signature}`,
  },
  {
    body: `{hello}, [[?met:merci pour notre échange {interview-when|du}]][[!met:[[?not-held:j’avais rendez-vous]][[!not-held:[[?networking:j’ai eu un échange]][[!networking:j’ai eu ${A_MEETING}]]]] {interview-when} avec {team}]]. Je vous propose de rester en contact sur LinkedIn. Bien cordialement, {signature}`,
  },
  {
    body: `{hello}, [[?met:merci pour notre échange. Je]][[!met:je]] vous propose de rester en contact. {signature}`,
  },
]

/** A follow-up to somebody who is not connected: the note has to ask by itself. */
export const invitationFollowUp: TemplateWordings = [
  {
    body: `{hello}, je reviens vers vous au sujet du poste {post|inside|de}[[?held:, après ${THE_MEETING} {interview-when|du}]]. [[?fair:Est-ce à vous que je dois m’adresser ?]][[!fair:Savez-vous si une décision est prise ?]] Bien cordialement, {signature}`,
  },
  {
    body: `{hello}, je reviens vers vous [[?held:après ${THE_MEETING} {interview-when|du}]][[!held:au sujet de ma candidature]]. [[?fair:À qui m’adresser pour la suite ?]][[!fair:Le recrutement est-il toujours en cours ?]] Bien cordialement, {signature}`,
  },
  {
    body: `{hello}, [[?fair:le poste est-il toujours à pourvoir ?]][[!fair:la décision est-elle prise pour le poste ?]] Bien cordialement, {signature}`,
  },
]

export const invitationRefusal: TemplateWordings = [
  {
    body: `{hello}, merci pour votre réponse au sujet du poste {post|inside|de}[[?met: et pour notre échange {interview-when|du}]]. Je vous propose de rester en contact pour la suite. Bien cordialement, {signature}`,
  },
  {
    body: `{hello}, merci de votre réponse. Je vous propose de rester en contact pour la suite. Bien cordialement, {signature}`,
  },
]

export const invitationReApproach: TemplateWordings = [
  {
    body: `{hello}, [[?held:[[?met:nous avions échangé {interview-when}]][[!met:j’avais eu ${A_MEETING} {interview-when}]] au sujet du]][[!held:j’avais posé ma candidature au]] poste {post|inside|de}. Un poste similaire est-il prévu ces prochains mois ? Bien cordialement, {signature}`,
  },
  {
    body: `{hello}, [[?met:nous avions échangé {interview-when}. Un]][[!met:un]] poste similaire est-il prévu ces prochains mois ? Bien cordialement, {signature}`,
  },
]

export const linkedinMessage: TemplateWordings = [
  {
    body: `{hello}, [[?their-call-when:merci pour votre message {their-call-when|du}. Je reviens vers vous au sujet du poste {post|inside|de}]][[!their-call-when:${SPOKE_INSIDE}[[?met:, et je vous remercie [[?thanked:encore ]]de votre temps]]]].[[?promise-due: [[?promise-theirs:Vous m’aviez annoncé]][[!promise-theirs:On m’avait annoncé]] {announced}.]]

[[interest:Mon intérêt pour le poste et pour l’équipe reste entier.]]

[[assets:Ce que je peux apporter : {assets-inline}.]]

[[addition:Une précision : {addition}.]]

${OFFERED}

Savez-vous quand la décision est attendue ?

${CLOSING}`,
  },
  {
    body: `{hello}, je reviens vers vous au sujet du ${POST_TALKED_OF}.

[[interest:J’ai toujours envie de rejoindre {company|article}.]]

[[assets:En bref, mon profil : {assets-inline}.]]

[[addition:Un complément : {addition}.]]

${OFFERED}

Avez-vous pu faire votre choix, ou est-ce encore trop tôt ?

${CLOSING}`,
  },
  {
    body: `{hello}, [[?last-message-when:quelques mots encore]][[!last-message-when:quelques mots]] au sujet du ${POST_TALKED_OF}.

[[interest:Ce poste m’intéresse toujours, et je me rends disponible si besoin.]]

[[addition:J’ajoute ceci : {addition}.]]

${OFFERED}

Le poste est-il encore ouvert ?

${CLOSING}`,
  },
]
