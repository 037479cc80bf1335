import { A_MEETING, THE_MEETING } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

/** The same where it may have been among acquaintances. */
const A_TALK = `[[?networking:un échange]][[!networking:${A_MEETING}]]`

/** What one says of oneself at the beginning: only what took place, and with whom it did. */
const OPENING = `[[?held:[[?networking:[[?met:Nous avons parlé {interview-when}]][[!met:J’ai eu un échange {interview-when}[[?interviewers: avec {interviewers}]]]].]][[!networking:[[?met:Nous avons parlé {interview-when}[[?fair:, lors du salon,]] du poste {post|inside|de}.]][[!met:J’ai eu ${A_MEETING} {interview-when}[[?interviewers: avec {interviewers}]] au sujet du poste {post|inside|de}.]]]]]][[?not-held:[[?called-off:[[?expected:Notre]][[!expected:Mon]] rendez-vous {interview-when|du}[[!networking: au sujet du poste {post|inside|de}]] a été annulé.]][[!called-off:[[?expected:Nous avions]][[!expected:J’avais]] rendez-vous {interview-when}[[!networking: au sujet du poste {post|inside|de}]][[?own-absence:. Je n’ai pas pu venir, et je vous prie de m’en excuser.]][[!own-absence:, mais [[?networking:cela n’a pas pu se faire]][[!networking:[[?fair:la rencontre]][[!fair:l’entretien]] n’a pas eu lieu]].]]]]]][[!interview-when:[[?applied-when:Je vous ai adressé ma candidature au poste {post|inside|de} {applied-when}.]][[!applied-when:Je vous appelle au sujet du poste {post|inside|de}.]]]]`

export const phoneScript: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. ${OPENING} [[?left-voicemail:Je vous ai laissé un message {call-when}. ]][[?their-call-when:Vous m’avez laissé un message {their-call-when}. ]]Avez-vous une minute ? »

Votre question
« [[!held:[[?not-held:Quel autre moment vous conviendrait ?]][[!not-held:Savez-vous quand la décision sera prise ?]]]][[?held:[[?networking:Voyez-vous quelqu’un d’autre à qui je pourrais parler de mon projet ?]][[!networking:[[?fair:Est-ce bien à vous que je dois m’adresser pour la suite ?]][[!fair:[[?promise-due:[[?promise-theirs:Vous m’aviez annoncé]][[!promise-theirs:On m’avait annoncé]] {announced}. ]][[interest:Ce poste m’intéresse toujours. ]]Savez-vous quand la décision sera prise ?]]]]]] »

[[assets:À glisser si la conversation s’y prête
{assets}]]

[[addition:À ajouter au besoin
« J’aimerais aussi vous dire ceci : {addition}. »]]

Si ce n’est pas le moment
« Je comprends. Quand puis-je vous rappeler ? »

[[!networking:[[!fair:[[!not-held:Si rien n’est décidé
« Je comprends. À quelle date puis-je revenir vers vous ? »]]]]]]

[[!networking:[[!fair:[[!not-held:Si la réponse est non
« Merci de me le dire. Qu’est-ce qui a fait la différence, si je peux vous le demander ? »]]]]]]

[[!networking:[[!fair:[[!not-held:Si la réponse est oui
« Merci beaucoup, cela me fait très plaisir. Quelle est la prochaine étape ? »]]]]]]

[[?held:[[?networking:Si quelqu’un lui vient à l’esprit
« Merci beaucoup. Puis-je me présenter de votre part ? »]]]]

[[?held:[[?fair:Si c’est quelqu’un d’autre
« Merci. Pouvez-vous me donner son nom, et le meilleur moyen de lui écrire ? »]]]]

Pour finir
« [[?networking:Merci pour votre aide.]][[!networking:Merci pour ces précisions.]] Bonne journée. »`,
  },
]

export const voicemailScript: TemplateWordings = [
  {
    body: `{hello}, {signature} à l’appareil. [[?offered:Je vous appelle au sujet de la proposition pour le poste {post|inside|de}.]][[!offered:${OPENING}]] [[?not-held:J’aimerais convenir d’un autre moment.]][[!not-held:[[?networking:J’aimerais vous donner quelques nouvelles.]][[?refused:J’aimerais savoir si un poste similaire est prévu ces prochains mois.]][[?undecided:[[interest:Ce poste m’intéresse toujours. ]]J’aimerais savoir [[?fair:à qui m’adresser pour la suite]][[!fair:où en est la décision]].]]]] Vous pouvez me joindre au {own-phone}. Je répète : {own-phone}. Merci, et bonne journée.`,
  },
  {
    body: `{hello}, {signature} à l’appareil. [[?not-held:Je vous appelle au sujet du rendez-vous {interview-when|du}.]][[?held:[[?met:Je vous appelle après notre échange {interview-when|du}.]][[!met:Je vous appelle après ${A_TALK} avec {team} {interview-when}.]]]][[!interview-when:Je vous appelle au sujet de ma candidature.]] Pouvez-vous me rappeler au {own-phone} ? Je répète : {own-phone}. Merci, et bonne journée.`,
  },
]

export const messageWithAssistant: TemplateWordings = [
  {
    body: `Pour commencer
« Bonjour, {signature} à l’appareil. [[?not-held:J’avais rendez-vous {interview-when}, et je souhaite joindre {person}.]][[?held:[[?met:J’ai eu ${A_TALK} {interview-when} avec {person}.]][[!met:J’ai eu ${A_TALK} {interview-when} avec [[?at-client:[[?agency:votre client]][[!agency:votre entreprise]]]][[!at-client:[[?agency:votre agence]][[!agency:{interviewers}]]]], et je souhaite joindre {person}.]]]][[!interview-when:Je souhaite joindre {person}.]] »

Votre question
« Quel serait le meilleur moment pour l’appeler ? »

Si l’on vous demande à quel sujet
« C’est au sujet [[?networking:[[?held:de l’échange]][[!held:du rendez-vous]] {interview-when|du}]][[!networking:du poste {post|inside|de}[[?held:, après ${THE_MEETING} {interview-when|du}]]]]. »

S’il vaut mieux laisser un message
« Pouvez-vous noter que j’ai appelé[[!networking: au sujet du poste {post|inside|de}[[interest:, qui m’intéresse toujours]]]] ? Mon numéro est le {own-phone}. Merci de votre aide. »`,
  },
]

export const reApproachPhone: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. [[?held:[[?met:Nous avions parlé {interview-when}]][[!met:J’avais eu ${A_MEETING} {interview-when} au sujet]] du]][[!held:J’avais posé ma candidature au]] poste {post|inside|de} ; mon profil n’avait finalement pas été retenu. Avez-vous une minute ? »

Votre question
« [[interest:J’ai toujours envie de rejoindre {company|article}. ]][[?agency:Votre client prévoit-il]][[!agency:Prévoyez-vous]] de recruter pour un poste similaire ces prochains mois ? »

[[assets:À glisser si la conversation s’y prête
{assets}]]

[[addition:Ce qui est nouveau
« Depuis, il y a du nouveau : {news}. »]]

Si ce n’est pas le moment
« Je comprends. Je peux vous rappeler un autre jour, ou vous écrire. »

Pour finir
« Merci de m’avoir répondu. Bonne journée, et peut-être à bientôt. »`,
  },
]
