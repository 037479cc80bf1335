import { sentAddress } from './punycode.ts'

/** Longest address, in characters, that older mail programs and Windows still take whole. */
export const MAILTO_MAX = 1900

export interface MailtoMessage {
  /** The recipient's address; several parted by commas; may be empty. */
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** An address to open; what did not fit is left for the clipboard. */
export interface Mailto {
  readonly url: string
  readonly bodyToCopy?: string
}

// Half a surrogate pair cannot be encoded; it becomes U+FFFD instead of an exception.
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /['()*!]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const withQuery = (to: string, fields: readonly (readonly [string, string])[]): string => {
  const address = to
    .split(',')
    .map((one) => encoded(sentAddress(one.trim())).replaceAll('%40', '@'))
    .filter(Boolean)
    .join(',')
  const query = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
  return `mailto:${address}${query.length > 0 ? '?' : ''}${query.join('&')}`
}

/**
 * The message as a `mailto:` address (RFC 6068): line breaks as `%0D%0A`, spaces as `%20`. Beyond
 * `MAILTO_MAX` the body is left out and handed back to be copied, so that nothing is cut in silence.
 */
export const mailtoUrl = ({ to, subject, body }: MailtoMessage): Mailto => {
  const title = ['subject', encoded(subject.replace(/\s*\p{Cc}+\s*/gu, ' '))] as const
  const seen = body.replace(/[^\P{Cc}\t\r\n]/gu, '')
  const text = ['body', encoded(seen.replace(/\r\n?|\n/gu, '\r\n'))] as const
  const whole = withQuery(to, [title, text])
  if (whole.length <= MAILTO_MAX) return { url: whole }
  const short = withQuery(to, [title])
  return { url: short.length <= MAILTO_MAX ? short : withQuery(to, []), bodyToCopy: body }
}
