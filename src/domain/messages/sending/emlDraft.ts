import { addressHeader, quotedText, textHeader } from './mailHeader.ts'
import { mediaType } from './mediaType.ts'
import { quotedPrintable } from './quotedPrintable.ts'

/** A file to send along. */
export interface EmlAttachment {
  readonly name: string
  /** Its media type as the system knows it. */
  readonly type?: string | undefined
  /** The content in base64, line breaks or not. */
  readonly base64: string
}

export interface EmlMessage {
  readonly from?: string | undefined
  readonly to: string
  readonly subject: string
  readonly body: string
  readonly attachments?: readonly EmlAttachment[] | undefined
  /** An RFC 5322 date; a draft needs none, the mail program sets it on sending. */
  readonly date?: string | undefined
}

/** Cannot occur inside: quoted-printable never writes `=_`, base64 has no underscore. */
const BOUNDARY = '=_relance'

const TEXT_HEADERS = [
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
]

// The name stands twice, as mail programs write it: older ones read only the first.
const attachmentPart = ({ name, type = '', base64 }: EmlAttachment): string =>
  [
    `Content-Type: ${mediaType(type)};\r\n name="${quotedText(plainName(name))}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;\r\n${fileName(plainName(name))}`,
    '',
    base64.replace(/[^A-Za-z\d+/=]/gu, '').replace(/.{76}(?=.)/gu, '$&\r\n'),
  ].join('\r\n')

/** A name without the folders and signs that could lead it elsewhere. */
const plainName = (name: string): string =>
  name
    .toWellFormed()
    .replace(/[\p{Cc}/\\]+/gu, ' ')
    .trim() || 'file'

/** RFC 2231, in numbered pieces that keep each line short. */
const fileName = (name: string): string => {
  const octets = encodeURIComponent(name)
    .replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .match(/(?:%[\dA-F]{2}|[^%]){1,18}/gu)
  return (octets ?? ['file'])
    .map((piece, index) => ` filename*${String(index)}*=${index === 0 ? "utf-8''" : ''}${piece}`)
    .join(';\r\n')
}

/**
 * An unsent message as an `.eml` file (RFC 5322, MIME). `X-Unsent` makes Outlook open it ready to
 * send; other programs open it to be edited or forwarded.
 * Own writer: the libraries at hand bring Node or a second Unicode runtime for these few lines.
 */
export const emlDraft = ({
  from,
  to,
  subject,
  body,
  attachments = [],
  date,
}: EmlMessage): string => {
  const headers = [
    addressHeader('From', from ?? ''),
    addressHeader('To', to),
    textHeader('Subject', subject),
    date === undefined ? undefined : textHeader('Date', date),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
  ].filter((header) => header !== undefined)
  const text = [...TEXT_HEADERS, '', quotedPrintable(body)].join('\r\n')
  if (attachments.length === 0) return `${[...headers, text].join('\r\n')}\r\n`
  const parts = [text, ...attachments.map(attachmentPart)]
  return [
    ...headers,
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    ...parts.flatMap((part) => [`--${BOUNDARY}`, part]),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n')
}
