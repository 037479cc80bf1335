import { Buffer } from 'node:buffer'

/** What a draft is made of; a person checks and sends it in their own mail program. */
export interface Draft {
  readonly to: string
  readonly subject: string
  readonly body: string
  /** Documents to attach before sending, by name: no file is read, they are only announced. */
  readonly attachments: readonly string[]
}

/** Bytes of text in one encoded word: with its frame it stays below the 75 characters of RFC 2047. */
const WORD_BYTES = 45
const BODY_LINE = 76

const oneLine = (text: string): string => text.replace(/[\r\n]+/gu, ' ').trim()

/** The text as RFC 2047 words, never cutting a character; plain ASCII stays readable. */
const headerText = (text: string): string => {
  if (/^[\u0020-\u007E]*$/u.test(text) && text.length <= 60) return text
  const words: string[] = []
  let word = ''
  for (const character of text) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word)
      word = ''
    }
    word += character
  }
  words.push(word)
  return words.map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ')
}

const bodyLines = (body: string): string =>
  Buffer.from(body.replace(/\r\n?|\n/gu, '\r\n'))
    .toString('base64')
    .replace(new RegExp(`.{1,${String(BODY_LINE)}}`, 'gu'), '$&\r\n')

/**
 * A message file (RFC 5322) that mail programs open as a draft to be completed (`X-Unsent`).
 * Documents stand in a header that only programs show which list all headers.
 */
export const emlDraft = ({ to, subject, body, attachments }: Draft): string =>
  [
    `To: ${oneLine(to)}`,
    `Subject: ${headerText(oneLine(subject))}`,
    ...attachments.map((name) => `X-Relance-To-Attach: ${headerText(oneLine(name))}`),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    bodyLines(body),
  ].join('\r\n')
