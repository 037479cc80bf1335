/** Level 2 as a list (S1). */
export const ASSETS = `[[assets:Ce que je pense apporter à ce poste :
{assets}]]`

/** Level 4: files are announced as joined, addresses stand on a line of their own. */
export const DOCUMENT = `[[document:[[?attachments:Vous trouverez ci-joint : {attachments}.]]
[[?links:À consulter en ligne :
{links}]][[!documents:Vous trouverez ci-joint : {documents}.]]]]`

export const CLOSING = `Bien à vous,
{signature}`
