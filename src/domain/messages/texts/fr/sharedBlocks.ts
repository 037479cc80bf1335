/** Level 2 as a list (S1), beside the needs it answers where they were noted (S5). */
export const ASSETS = `[[assets:[[?needs:Ce que vous cherchez, et ce que j’apporte :]][[!needs:Mon profil pour ce poste, en quelques mots :]]
{assets}]]`

/** The same for a follow-up: in other words, as the thanks may have had it too. */
export const ASSETS_AGAIN = `[[assets:[[?needs:Vos besoins, et ce que mon expérience y apporte :]][[!needs:Ce que mon profil peut apporter à l’équipe :]]
{assets}]]`

/** Level 4: files are announced as joined, addresses stand on a line of their own. */
export const DOCUMENT = `[[document:[[?attachments:En pièce jointe : {attachments}]]
[[?links:À consulter en ligne :
{links}]][[!documents:En pièce jointe : {documents}]]]]`

/** Level 4 where a file cannot be joined. */
export const OFFERED = `[[document:[[?attachments:Je peux vous envoyer par e-mail : {attachments}]]
[[?links:À consulter en ligne :
{links}]][[!documents:Je peux vous envoyer par e-mail : {documents}]]]]`

/** What I understood of the post (S2), where the person put it into words. */
export const UNDERSTOOD = `[[understood:Ce que j’ai compris du poste : {understood}.]]`

/** One thoughtful question (S5), where the person thought of one. */
export const QUESTION = `[[question:Une question m’est venue depuis : {question}]]`

/** What took place: at a fair one meets, and no interview is held. */
export const THE_MEETING = '[[?fair:la rencontre]][[!fair:l’entretien]]'
export const A_MEETING = '[[?fair:un échange]][[!fair:un entretien]]'
/** The people one would work with: not those of the agency. */
export const YOUR_TEAM = '[[?agency:{company|article}]][[!agency:votre équipe]]'
/** What is offered, by the reader or through them. */
export const YOUR_OFFER = '[[?agency:la]][[!agency:votre]] proposition'
export const MEETING_OF = '[[?fair:rencontre]][[!fair:entretien]] du {interview-day}'

/** The post, and the talk about it as far as the reader was there. */
export const POST_TALKED_OF = `poste {post|inside|de}[[?held:[[?met:, dont nous avons parlé {interview-when}]][[!met:, [[?fair:dont j’ai parlé]][[!fair:pour lequel j’ai eu un entretien]] {interview-when}[[?interviewers: avec {interviewers}]][[!interviewers:[[?fair: lors du salon]]]]]]]]`

const spoke = (we: string, since: string, i: string): string =>
  `[[?met:${we} avons échangé {interview-when}]][[!met:[[?held:[[?met-when:${since} notre échange {met-when|du}, j’ai eu [[?fair:un autre échange]][[!fair:un autre entretien]] {interview-when}]][[!met-when:${i}’ai eu ${A_MEETING} {interview-when}]][[?interviewers: avec {interviewers}]]]][[!held:${i === 'J' ? 'Je' : 'je'} vous écris]]]] au sujet du poste {post|inside|de}`

/** What took place, told to somebody who was there or was not; the sentence goes on. */
export const SPOKE = spoke('Nous', 'Depuis', 'J')

/** The same behind a greeting on the same line. */
export const SPOKE_INSIDE = spoke('nous', 'depuis', 'j')

/** Who announced an answer: the reader, or somebody else there. */
export const ANNOUNCED = `[[?promise-theirs:vous m’aviez annoncé]][[!promise-theirs:on m’avait annoncé]] {announced}`

/** What a subject names: the interview by its day, or the post where none was held. */
export const INTERVIEW_OR_POST = `[[?held:${MEETING_OF}, {post|inside}]][[!held:poste {post|inside|de}]]`

/** The same, shorter, where more of the subject follows. */
export const DAY_AND_POST = `[[?held:${MEETING_OF}, ]]{post|inside}`

/** Name, date and post (S4): the name first, for lists are read from the left. */
export const SUBJECT = `[[?signature:{signature} – ]]${INTERVIEW_OR_POST}`

export const CLOSING = `Bien cordialement,
{signature}`

/** The closing with the number to call, where the person gave one. */
export const CLOSING_WITH_PHONE = `${CLOSING}[[?own-phone:
{own-phone}]]`
