/** Level 2 as a list (S1). */
export const ASSETS = `[[assets:What I would bring to the role:
{assets}]]`

/** Level 4: files are announced as attached, addresses stand on a line of their own. */
export const DOCUMENT = `[[document:[[?attachments:I have attached {attachments}.]]
[[?links:To look at online:
{links}]][[!documents:I have attached {documents}.]]]]`

/** Level 4 where a file cannot be attached. */
export const OFFERED = `[[document:[[?attachments:I can e-mail you {attachments}.]]
[[?links:To look at online:
{links}]][[!documents:I can e-mail you {documents}.]]]]`

/** One thoughtful question (S5), where the person thought of one. */
export const QUESTION = `[[?question:One question has come to me since: {question}]]`

export const CLOSING = `Kind regards,
{signature}`

/** The closing with the number to call, where the person gave one. */
export const CLOSING_WITH_PHONE = `${CLOSING}[[?own-phone:
{own-phone}]]`
