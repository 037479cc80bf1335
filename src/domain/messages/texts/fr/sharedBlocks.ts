/** Level 2 as a list (S1). */
export const ASSETS = `[[assets:Ce que je pense apporter à ce poste :
{assets}]]`

/** Level 4: files are announced as joined, addresses stand on a line of their own. */
export const DOCUMENT = `[[document:[[?attachments:Vous trouverez ci-joint {attachments}.]]
[[?links:À consulter en ligne :
{links}]][[!documents:Vous trouverez ci-joint {documents}.]]]]`

/** Level 4 where a file cannot be joined. */
export const OFFERED = `[[document:[[?attachments:Je peux vous envoyer par e-mail {attachments}.]]
[[?links:À consulter en ligne :
{links}]][[!documents:Je peux vous envoyer par e-mail {documents}.]]]]`

/** One thoughtful question (S5), where the person thought of one. */
export const QUESTION = `[[?question:Une question m’est venue depuis : {question}]]`

export const CLOSING = `Bien cordialement,
{signature}`

/** The closing with the number to call, where the person gave one. */
export const CLOSING_WITH_PHONE = `${CLOSING}[[?own-phone:
{own-phone}]]`
