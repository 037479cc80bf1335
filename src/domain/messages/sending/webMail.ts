import type { By } from '#domain/vocabulary.ts'
import type { WebMail } from './mailWay.ts'
import type { MailtoMessage } from './mailtoUrl.ts'
import { sentAddress } from './punycode.ts'

/**
 * Longest address handed over, in characters: Windows opens none longer than 2,081 (the limit of
 * Electron's `shell.openExternal` there), and some services take no longer ones.
 */
export const WEB_MAIL_MAX = 2000

/** The page of a service where a mail is begun, and the names its address gives subject and text. */
interface Page {
  readonly page: string
  readonly subject: string
}

const PAGES: By<WebMail, Page> = {
  gmail: { page: 'https://mail.google.com/mail/?view=cm&fs=1', subject: 'su' },
  outlook: { page: 'https://outlook.live.com/mail/0/deeplink/compose?', subject: 'subject' },
  'outlook-work': {
    page: 'https://outlook.office.com/mail/0/deeplink/compose?',
    subject: 'subject',
  },
  yahoo: { page: 'https://compose.mail.yahoo.com/?', subject: 'subject' },
}

/** An address to open; what did not fit is left for the clipboard. */
export interface WebMailPage {
  readonly url: string
  readonly bodyToCopy?: string
}

// Half a surrogate pair cannot be encoded; it becomes U+FFFD instead of an exception.
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /['()*!]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * The page where a service begins this mail: recipient, subject and text stand in its address.
 * Beyond `WEB_MAIL_MAX` the text is left out and handed back to be copied, then the subject, so
 * that nothing is cut in silence.
 */
export const webMailUrl = (service: WebMail, { to, subject, body }: MailtoMessage): WebMailPage => {
  const { page, subject: subjectName } = PAGES[service]
  const address = to
    .split(',')
    .map((one) => sentAddress(one.trim()))
    .filter(Boolean)
    .join(',')
  const fields = [
    ['to', address],
    [subjectName, subject.replace(/\s*[\r\n]+\s*/gu, ' ')],
    ['body', body.replace(/\r\n?/gu, '\n')],
  ] as const
  const opened = (count: number): string => {
    const query = fields
      .slice(0, count)
      .flatMap(([name, value]) => (value === '' ? [] : [`${name}=${encoded(value)}`]))
      .join('&')
    return page.endsWith('?') || query === '' ? page + query : `${page}&${query}`
  }
  const whole = opened(3)
  if (whole.length <= WEB_MAIL_MAX) return { url: whole }
  const short = [opened(2), opened(1)].find((url) => url.length <= WEB_MAIL_MAX)
  return { url: short ?? opened(0), bodyToCopy: body }
}
