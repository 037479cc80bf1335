/** Level 2 as a list (S1). */
export const ASSETS = `[[assets:What I believe I would bring to the role:
{assets}]]`

/** Level 4: files are announced as attached, addresses stand on a line of their own. */
export const DOCUMENT = `[[document:[[?attachments:Please find attached: {attachments}.]]
[[?links:You can see it online here:
{links}]][[!documents:Please find attached: {documents}.]]]]`

export const CLOSING = `Kind regards,
{signature}`
