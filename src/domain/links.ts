import { withoutEnd } from './withoutEnd.ts'

/** Longest address handed to another program, in UTF-16 units. */
export const LINK_MAX = 8000

/** Schemes that may leave the application; everything else stays (`file:`, `ms-msdt:`, `data:` …). */
const SHAPE = /^(https?|mailto|tel):(.+)$/isu
/** Control, format (bidi overrides, zero width) and separator characters; lone surrogates too. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Z}\p{Cs}]/u
/** Names of hosts in every script; of the signs of ASCII only those that names are made of. */
const HOST = /^\/\/(?:(?:[\w.-]|[^\0-\x7F])+|\[[\da-f:.]+\])(?::\d{1,5})?(?:[/?#]|$)/iu

/** Header fields a mailto address may carry; `attach` and the like would take files along. */
const MAIL_FIELDS = new Set(['subject', 'body', 'cc', 'bcc', 'in-reply-to', 'references'])

/** A control character that only a mail program sees: a line of its own in a header is another header. */
const CODED_CONTROL = /%(?:[01][\da-f]|7f)/iu
/** What else than lines and tabs would stand in the text of a mail. */
const CODED_IN_TEXT = /%(?:0[0-8bcef]|1[\da-f]|7f)/iu

const isMailField = (field: string): boolean => {
  const name = (field.split('=', 1)[0] ?? '').toLowerCase()
  const unseen = name === 'body' ? CODED_IN_TEXT : CODED_CONTROL
  return MAIL_FIELDS.has(name) && !unseen.test(field)
}

const hasMailFields = (rest: string): boolean => {
  const [address = '', ...queries] = rest.split('?')
  // Some programs take fields that stand behind the address without a question mark.
  if (/[&=]/u.test(address) || CODED_CONTROL.test(address)) return false
  return queries
    .join('?')
    .split('&')
    .filter((field) => field !== '')
    .every(isMailField)
}

/** Signs that a shell or a mail program might read as more than an address. */
const encodedSigns = (rest: string): string =>
  rest.replace(/[^\x21-\x7E]|["'<>`^{|}]/gu, (sign) =>
    /^[\x21-\x7E]$/u.test(sign)
      ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
      : encodeURIComponent(sign),
  )

/**
 * The address if it may be opened by the system, written so that no program misreads it; else
 * null. Allowed are https and http with a host and without a user name, mailto and tel. Refused
 * are other schemes, mail fields that take files along or begin another line, hosts with signs that no name
 * has, backslashes, and any hidden or white-space character inside.
 */
export const safeLink = (text: string): string | null => {
  const trimmed = text.trim()
  if (trimmed.length > LINK_MAX || HIDDEN.test(trimmed) || trimmed.includes('\\')) return null
  const [, scheme = '', rest = ''] = SHAPE.exec(trimmed) ?? []
  switch (scheme.toLowerCase()) {
    case 'https':
    case 'http':
      return HOST.test(rest) ? `${scheme.toLowerCase()}:${hostKept(rest)}` : null
    case 'mailto':
      return hasMailFields(rest) ? `mailto:${encodedSigns(rest)}` : null
    case 'tel':
      return /^\+?[\d.()-]+(?:;[\w=.+-]+)*$/u.test(rest) ? `tel:${rest}` : null
    default:
      return null
  }
}

/** A host in another script is the browser's to convert; only what follows is encoded here. */
const hostKept = (rest: string): string => {
  const end = rest.slice(2).search(/[/?#]/u)
  return end === -1 ? rest : rest.slice(0, end + 2) + encodedSigns(rest.slice(end + 2))
}

const WEB = /https?:\/\/\S+/iu

/** The first web address that stands in a text and may be opened; undefined where there is none. */
export const linkIn = (text: string | undefined): string | undefined => {
  const [found] = WEB.exec(text ?? '') ?? []
  return found === undefined ? undefined : (safeLink(withoutEnd(found, /[.,;)>]/u)) ?? undefined)
}
