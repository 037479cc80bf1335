/** Pages of mail services that a message can be begun on, in the order they are offered. */
export const WEB_MAILS = ['gmail', 'outlook', 'outlook-work', 'yahoo'] as const
export type WebMail = (typeof WEB_MAILS)[number]

/** How a mail is written: with the mail program of the machine, or on a page of a service. */
export const MAIL_WAYS = ['program', ...WEB_MAILS] as const
export type MailWay = (typeof MAIL_WAYS)[number]
