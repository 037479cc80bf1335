import {
  A_MEETING,
  ASSETS_AGAIN,
  CLOSING,
  CLOSING_WITH_PHONE,
  DOCUMENT,
  INTERVIEW_OR_POST,
  MEETING_OF,
  THE_MEETING,
  YOUR_TEAM,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const refusalThanks: TemplateWordings = [
  {
    subject: `${INTERVIEW_OR_POST} : merci pour votre réponse`,
    body: `{greeting},

Merci de m’avoir fait part de la décision au sujet du poste {post|inside|de}[[?met:, et de m’avoir consacré du temps {interview-when}]].

[[?someone-chosen:Pourriez-vous me dire, en une phrase ou deux, quel profil répond le mieux [[?agency:aux attentes de votre client]][[!agency:à vos attentes]] pour ce poste ? Votre retour m’aiderait pour la suite.]][[!someone-chosen:Je comprends que le poste ne soit pas pourvu pour le moment. Accepteriez-vous que je reprenne contact si le recrutement redémarre ?]]

[[interest:[[?met:Je garde un bon souvenir de nos échanges. ]]Si un poste similaire s’ouvre, je reste disponible et j’en parlerai volontiers avec vous.]]

[[addition:J’ajoute un mot : {addition}.]]

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `Poste {post|inside|de}[[?held:, ${MEETING_OF}]] : bien reçu`,
    body: `{greeting},

J’ai bien reçu la décision pour le poste {post|inside|de}, et je vous remercie d’avoir pris le temps de me répondre.

[[?someone-chosen:Si vous avez un instant, un conseil me serait utile : sur quel point pourrais-je renforcer une prochaine candidature ?]][[!someone-chosen:Si le poste est de nouveau ouvert un jour, pourrai-je vous écrire ?]]

[[interest:Je vous souhaite une bonne continuation, et je resterai à l’écoute de vos prochaines offres.]]

[[addition:Un dernier mot : {addition}.]]

${CLOSING_WITH_PHONE}`,
  },
]

export const refusalLinkedin: TemplateWordings = [
  {
    body: `{hello}, merci de m’avoir fait part de la décision au sujet du poste {post|inside|de}[[?met:, et merci pour notre échange {interview-when|du}]].

[[?someone-chosen:Pourriez-vous me dire, en une phrase ou deux, quel profil répond le mieux [[?agency:aux attentes de votre client]][[!agency:à vos attentes]] pour ce poste ? Ce retour m’aiderait pour la suite.]][[!someone-chosen:Je comprends que le poste ne soit pas pourvu pour le moment. Puis-je reprendre contact si le recrutement redémarre ?]]

[[interest:Si un poste similaire s’ouvre, je reste disponible et j’en parlerai volontiers avec vous.]]

[[addition:J’ajoute un mot : {addition}.]]

${CLOSING}`,
  },
]

export const handwrittenLetter: TemplateWordings = [
  {
    body: `Le {today}

{salutation},

Je vous remercie de m’avoir fait part de la décision pour le poste {post|inside|de}.

[[?met:Je garde un bon souvenir de notre [[?fair:rencontre]][[!fair:entretien]] {interview-when|du}.[[?points: J’en retiens surtout ceci : {points}.]]]]

Si vous avez un conseil à me donner pour la suite, je le lirai avec attention.

[[interest:Mon intérêt pour {company|article} reste entier. Si un poste similaire s’ouvre, je serai disponible et j’en parlerai volontiers avec vous.]]

[[addition:J’ajoute un mot : {addition}.]]

Avec mes meilleures salutations,

{signature}`,
  },
]

export const reApproach: TemplateWordings = [
  {
    subject: `[[?held:${MEETING_OF}, poste]][[!held:ma candidature au poste]] {post|inside|de}[[?news: : des nouvelles]]`,
    body: `{greeting},

[[?held:[[?met:Nous avions échangé {interview-when}]][[!met:J’avais eu ${A_MEETING} {interview-when}[[?interviewers: avec {interviewers}]]]] au sujet du poste {post|inside|de}]][[!held:J’avais posé ma candidature au poste {post|inside|de}]], et mon profil n’avait finalement pas été retenu.

[[addition:Depuis, il y a du nouveau : {news}.]]

[[interest:J’ai toujours envie de rejoindre {company|article}.]]

${ASSETS_AGAIN}

${DOCUMENT}

[[?agency:Votre client prévoit-il]][[!agency:Prévoyez-vous]] de recruter pour un poste similaire ces prochains mois ?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `Poste {post|inside|de}[[?held:, suite à ${THE_MEETING} du {interview-day}]][[!held:, suite à ma candidature]]`,
    body: `{greeting},

Je reprends contact au sujet du poste {post|inside|de}, pour lequel mon profil n’avait pas été retenu[[?held: après ${THE_MEETING} {interview-when|du}]].

[[addition:J’ai avancé depuis : {news}.]]

[[interest:L’idée de travailler avec ${YOUR_TEAM} me plaît toujours.]]

${ASSETS_AGAIN}

${DOCUMENT}

Un autre recrutement de ce type est-il envisagé ?

${CLOSING_WITH_PHONE}`,
  },
]

export const reApproachLinkedin: TemplateWordings = [
  {
    body: `{hello}, [[?held:[[?met:nous avions échangé {interview-when}]][[!met:j’avais eu ${A_MEETING} {interview-when}]] au sujet du]][[!held:j’avais posé ma candidature au]] poste {post|inside|de}. Mon profil n’avait finalement pas été retenu ; mon intérêt pour {company|article} reste entier.

[[addition:Depuis, il y a du nouveau : {news}.]]

[[interest:Je regarderais volontiers tout poste similaire [[?agency:que vous auriez à pourvoir]][[!agency:qui s’ouvrirait chez vous]].]]

[[assets:Mon profil en bref : {assets-inline}.]]

Un recrutement de ce type est-il prévu ces prochains mois ?

${CLOSING}`,
  },
]
