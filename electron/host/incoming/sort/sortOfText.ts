import type { Reason } from '#domain/outcome.ts'
import { bestCut } from '#electron/host/incoming/tables/text/separator.ts'

/** What a text is read as: a table, a list of JSON, an invitation, a mail, cards of people. */
export type TextSort = 'csv' | 'json' | 'ics' | 'eml' | 'vcf' | 'mail'

/** What a text was found to be, or why it is not read. */
export type FoundText = { readonly sort: TextSort } | { readonly reason: Reason }

/** Headers with which a mail that was saved begins; two of them are no chance. */
const MAIL_HEADER =
  /^(?:received|return-path|delivered-to|message-id|mime-version|from|to|subject|date|content-type|reply-to|dkim-signature|authentication-results|x-[\w-]+|arc-[\w-]+|thread-\w+|sender|cc|references|in-reply-to|list-[\w-]+|feedback-id|auto-submitted|precedence):/iu
const HEADERS_LOOKED_AT = 60
/** Headers that no line of a table or a letter begins with. */
const SURE_HEADER =
  /^(?:received|return-path|message-id|mime-version|content-type|dkim-signature):/iu

const isSavedMail = (text: string): boolean => {
  const lines = text.split('\n', HEADERS_LOOKED_AT)
  const first = lines[0]?.startsWith('From ') === true ? 1 : 0
  const end = lines.findIndex((line, at) => at >= first && line.trim() === '')
  const head = lines.slice(first, end === -1 ? undefined : end)
  const headers = head.filter((line) => MAIL_HEADER.test(line))
  const odd = head.filter((line) => !MAIL_HEADER.test(line) && !/^(?:[ \t]|[\w-]+:)/u.test(line))
  return headers.length >= 2 && odd.length === 0 && head.some((line) => SURE_HEADER.test(line))
}

const MARKUP = /^<(?:!doctype\s+html|html|head|body|table|meta|style|div|\?xml)[\s>]/iu

const isJson = (text: string): boolean => /^(?:\{\s*["}]|\[\s*[[{"\]])/u.test(text)

const TABLE_NAME = /\.(?:csv|tsv|tab)$/iu
const PROSE_NAME = /\.(?:txt|text|eml|msg|html?)$/iu

/** A pasted range has a tab in nearly every line, whatever its quotes are. */
const isTabbed = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    lines.length >= 2 && lines.filter((line) => line.includes('\t')).length >= lines.length * 0.6
  )
}

/** Text that is cut evenly by something is a table; prose is not, commas and all. */
const isTable = (text: string, name: string, pasted: boolean): boolean => {
  if (TABLE_NAME.test(name) && !pasted) return true
  if (pasted && isTabbed(text)) return true
  const { separator, even, fields, records } = bestCut(text)
  if (separator === '\t') return even >= 0.6 && (records >= 2 || fields >= 3)
  // Two names with a stroke between are a signature, and words with a comma a letter.
  if (pasted && separator !== ';') return records >= 3 && fields >= 4 && even === 1
  if (pasted) return records >= 2 && fields >= 3 && even >= 0.9
  if (separator === ',' && fields < 3) return records >= 3 && even === 1
  return records >= 2 && even >= 0.8
}

/**
 * What a text is, from what it holds; `name` tips the scales between a table of one column and a
 * letter, and nothing else.
 */
export const sortOfText = (text: string, name: string, pasted: boolean): FoundText => {
  const body = text.replace(/\r\n?/gu, '\n').trimStart()
  if (body === '') return { reason: 'file-empty' }
  if (/^BEGIN:VCALENDAR/iu.test(body)) return { sort: 'ics' }
  if (/^BEGIN:VCARD/iu.test(body)) return { sort: 'vcf' }
  if (isJson(body)) return { sort: 'json' }
  if (isSavedMail(body)) return { sort: 'eml' }
  if (MARKUP.test(body)) return { reason: 'file-html-as-xls' }
  // A line that announces its separator is no mail, and a table even with one column.
  if (/^sep=.\n/u.test(body) || isTable(body, name, pasted)) return { sort: 'csv' }
  if (pasted || PROSE_NAME.test(name)) return { sort: 'mail' }
  return { reason: 'file-unknown' }
}
