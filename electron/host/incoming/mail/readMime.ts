import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import type { Letter, Mailbox } from '#domain/incoming/mail/letter.ts'
import { headerDate } from '#domain/incoming/mail/mailDate.ts'
import { soundDecoder, textOfBytes } from './signsOfBytes.ts'
import { textOfHtml } from './textOfHtml.ts'

/** A calendar that a mail carries, with the method its part names. */
export interface CarriedCalendar {
  readonly text: string
  readonly method?: string
}

/** A mail taken apart. */
export interface RawMail {
  readonly letter: Letter
  readonly calendars: readonly CarriedCalendar[]
  readonly cards: readonly string[]
  /** A file only Outlook reads: what it holds is not known. */
  readonly hasWinmail: boolean
  /** Mails it carries as files, as their bytes. */
  readonly mails: readonly Uint8Array[]
}

const mailboxesOf = (addresses: readonly Address[] | undefined): readonly Mailbox[] =>
  (addresses ?? [])
    .flatMap((one) => ('group' in one && one.group !== undefined ? one.group : [one]))
    .flatMap(({ name, address }) =>
      address === '' && name === '' ? [] : [{ name, email: address.toLowerCase() }],
    )

const bytesOf = ({ content }: Attachment): Uint8Array => {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

const headerOf = ({ headers }: Email, key: string): string | undefined =>
  headers.find((header) => header.key === key)?.value

const isNamed = ({ filename }: Attachment, ending: RegExp): boolean => ending.test(filename ?? '')

const textOf = (email: Email): string => {
  const plain = email.text?.trim() ?? ''
  const html = email.html === undefined ? '' : textOfHtml(email.html).trim()
  // A text part that only says that there is another one says nothing.
  return plain.length > 20 || html === '' ? plain : html
}

const isBulk = (email: Email): boolean =>
  headerOf(email, 'list-unsubscribe') !== undefined ||
  headerOf(email, 'list-id') !== undefined ||
  /bulk|list/iu.test(headerOf(email, 'precedence') ?? '')

const letterOf = (email: Email, zone: string): Letter => {
  const [from] = mailboxesOf(email.from === undefined ? [] : [email.from])
  const written = headerOf(email, 'date')
  const sent = written === undefined ? null : headerDate(written, zone)
  const subject = email.subject?.replace(/\s+/gu, ' ').trim()
  return {
    ...(from === undefined ? {} : { from }),
    to: mailboxesOf(email.to),
    ...(subject === undefined || subject === '' ? {} : { subject }),
    ...(sent === null
      ? {}
      : {
          sentAt: sent.at,
          ...(sent.offset === undefined ? {} : { sentOffset: sent.offset }),
          sentSource: { part: 'header' as const, line: `Date: ${written ?? ''}`.slice(0, 200) },
        }),
    body: textOf(email),
    isBulk: isBulk(email),
  }
}

const parsed = async (bytes: Uint8Array): Promise<Email> => {
  const platforms = globalThis.TextDecoder
  globalThis.TextDecoder = soundDecoder()
  try {
    return await PostalMime.parse(bytes, {
      attachmentEncoding: 'arraybuffer',
      forceRfc822Attachments: true,
      maxNestingDepth: 60,
      maxHeadersSize: 512 * 1024,
    })
  } finally {
    globalThis.TextDecoder = platforms
  }
}

/** A mail taken apart: its letter, the calendars and cards it carries, and the mails within it. */
export const readMime = async (bytes: Uint8Array, zone: string): Promise<RawMail> => {
  const email = await parsed(bytes)
  const of = (type: RegExp, ending: RegExp): readonly Attachment[] =>
    email.attachments.filter((one) => type.test(one.mimeType) || isNamed(one, ending))
  return {
    letter: letterOf(email, zone),
    calendars: of(/^(?:text\/calendar|application\/ics)$/iu, /\.ics$/iu).map((one) => ({
      text: textOfBytes(bytesOf(one)),
      ...(one.method === undefined ? {} : { method: one.method }),
    })),
    cards: of(/^text\/(?:x-)?vcard$|^text\/directory$/iu, /\.vcf$/iu).map((one) =>
      textOfBytes(bytesOf(one)),
    ),
    hasWinmail: of(/^application\/(?:vnd\.)?ms-tnef$/iu, /^winmail\.dat$/iu).length > 0,
    mails: of(/^message\/rfc822$/iu, /\.eml$/iu).map(bytesOf),
  }
}
