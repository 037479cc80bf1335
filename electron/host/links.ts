import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/** Header fields a mailto link may carry; `attach` and the like would take files along. */
const MAIL_FIELDS = new Set(['subject', 'body', 'cc', 'bcc', 'in-reply-to', 'references'])

const isWebLink = ({ hostname, username, password }: URL): boolean =>
  hostname !== '' && username === '' && password === ''

const isMailLink = ({ searchParams }: URL): boolean =>
  [...searchParams.keys()].every((field) => MAIL_FIELDS.has(field.toLowerCase()))

const isPhoneLink = ({ pathname, search, hash }: URL): boolean =>
  /^\+?[\d\-.()]{2,40}$/u.test(pathname) && search === '' && hash === ''

const ALLOWED: Readonly<Record<string, (url: URL) => boolean>> = {
  'https:': isWebLink,
  'http:': isWebLink,
  'mailto:': isMailLink,
  'tel:': isPhoneLink,
}

const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/u

/**
 * The address as the system may open it, or `link-refused`: only web, mail and phone addresses
 * leave, without control characters, credentials, or mail fields that attach files.
 */
export const checkLink = (text: string): Outcome<string> => {
  if (CONTROL.test(text) || !URL.canParse(text)) return refused('link-refused', 'url')
  const url = new URL(text)
  const isAllowed = Object.hasOwn(ALLOWED, url.protocol) && ALLOWED[url.protocol]?.(url)
  return isAllowed === true ? accepted(url.href) : refused('link-refused', 'url')
}
