import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { fold } from '#domain/fold.ts'
import type { Language } from '#domain/language.ts'
import { labelled, type Label } from './headerLabels.ts'
import { mailboxIn, type Letter, type Mailbox } from './letter.ts'
import { shownDate } from './mailDate.ts'

/** What a date in a pasted header is read against. */
interface PastedGround {
  readonly now: LocalDateTime
  readonly language: Language
}

/** A header in the text: its lines, and what they say. */
interface Header {
  readonly first: number
  /** The line behind it. */
  readonly end: number
  readonly from?: Mailbox
  readonly to: readonly Mailbox[]
  readonly subject?: string
  readonly sent?: string
  /** The line it stands in. */
  readonly sentLine?: string
}

const QUOTED_BY =
  /^[\s>]*(?:le|on|am|op|il(?: giorno)?)\s+(.{6,60}?\d{1,2}\s?[:h]\s?\d{2}(?:\s?[ap]\.?m\.?)?(?: uhr)?)\s*(?:,|\s-)?\s*(?:(?:schrieb|schreef)\s+(.{2,200}?)|(.{2,200}?)\s*(?:a écrit|wrote|ha scritto))\s*:\s*$/iu
const FORWARDED =
  /^[\s>-]*(?:forwarded message|message transféré|message transmis|début du message (?:transféré|réexpédié)|begin forwarded message|transféré par(?<=-\s*transféré par)|weitergeleitete nachricht|anfang der weitergeleiteten|doorgestuurd bericht|begin doorgestuurd|messaggio inoltrato)(?!\p{L})/iu
const ORIGINAL =
  /^[\s>]*-{2,}\s*(?:message d['’]origine|original message|message initial|urspr(?:ü|ue)ngliche nachricht|originalnachricht|oorspronkelijk bericht|messaggio originale)\s*-{2,}/iu

const headerAt = (lines: readonly string[], first: number): Header | undefined => {
  const found = new Map<Label, string>()
  let at = first
  let sentLine: string | undefined
  for (; at < lines.length && at < first + 14; at += 1) {
    const line = lines[at] ?? ''
    const each = labelled(line)
    if (each === undefined) {
      break
    }
    if (!found.has(each[0])) found.set(each[0], each[1])
    if (each[0] === 'sent') sentLine ??= line.trim()
  }
  const from = found.get('from')
  const isHeader =
    (from !== undefined && (found.has('sent') || found.has('subject') || found.has('to'))) ||
    (found.has('sent') && found.has('subject'))
  if (!isHeader) return undefined
  const sender = from === undefined ? undefined : mailboxIn(from)
  const subject = found.get('subject')
  const sent = found.get('sent')
  return {
    first,
    end: at,
    ...(sender === undefined ? {} : { from: sender }),
    to: (found.get('to') ?? '').split(/[;,](?![^<]*>)/u).flatMap((one) => mailboxIn(one) ?? []),
    ...(subject === undefined ? {} : { subject }),
    ...(sent === undefined ? {} : { sent }),
    ...(sentLine === undefined ? {} : { sentLine }),
  }
}

/** « jeu. 26 nov. 2026 09:12 (il y a 3 heures) », as Gmail shows it over the text. */
const SHOWN_OVER =
  /^.{0,12}\d{1,2}.{1,30}\d{1,2}:\d{2}(?:\s?[AP]M)?\s*(?:\((?:il y a .*|.* ago)\))\s*$/iu
/** The sender alone on a line. */
const SENDER_LINE = /^\s*[^<>@\n:]{2,60}<\s*[^\s<>@]+@[^\s<>@]+>\s*$/u

const shownHeader = (lines: readonly string[]): Header | undefined => {
  const top = lines.slice(0, 8)
  const sentAt = top.findIndex((line) => SHOWN_OVER.test(line))
  const fromAt = top.findIndex((line) => SENDER_LINE.test(line))
  if (sentAt === -1 && fromAt === -1) return undefined
  const from = fromAt === -1 ? undefined : mailboxIn(top[fromAt] ?? '')
  return {
    first: 0,
    end: Math.max(sentAt, fromAt) + 1,
    to: [],
    ...(from === undefined ? {} : { from }),
    ...(sentAt === -1 ? {} : { sent: top[sentAt] ?? '', sentLine: (top[sentAt] ?? '').trim() }),
  }
}

/** « Envoyé : » is of the mail itself, whatever the clock of the reader says. */
const SENT_LABEL = /^[\s>*]*(?:envoye|sent|gesendet|verzonden|inviato)\b/u

/**
 * A mail was sent before it is read; « Date : » with a day ahead is what it says, not when, unless it
 * stands beside the address of who wrote.
 */
const sentOf = (header: Header | undefined, ground: PastedGround): LocalDateTime | null => {
  const sent = header?.sent === undefined ? null : shownDate(header.sent, ground)
  if (sent === null || header === undefined || sent <= ground.now) return sent
  const isItsOwn = SENT_LABEL.test(fold(header.sentLine ?? '')) || header.from?.email !== ''
  return isItsOwn && header.from !== undefined ? sent : null
}

const letterOf = (
  header: Header | undefined,
  body: readonly string[],
  ground: PastedGround,
): Letter => {
  const sent = sentOf(header, ground)
  const unread = sent === null ? (header?.sentLine ?? '') : ''
  return {
    ...(header?.from === undefined ? {} : { from: header.from }),
    to: header?.to ?? [],
    ...(header?.subject === undefined ? {} : { subject: header.subject }),
    ...(sent === null
      ? {}
      : { sentAt: sent, sentSource: { part: 'header' as const, line: header?.sentLine ?? '' } }),
    body: [unread, ...body].join('\n').trim(),
    isBulk: false,
  }
}

const unquoted = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/^(?:\s?>)+ ?/u, ''))

/** Where a message within the text begins: its header, and whether it was sent on as a whole. */
const innerOf = (
  lines: readonly string[],
  from: number,
):
  | { readonly at: number; readonly header: Header | undefined; readonly isForwarded: boolean }
  | undefined => {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (FORWARDED.test(line) || ORIGINAL.test(line)) {
      const header = [1, 2, 3]
        .map((down) => headerAt(lines, at + down))
        .find((one) => one !== undefined)
      return { at, header, isForwarded: FORWARDED.test(line) }
    }
    const joined = `${line} ${(lines[at + 1] ?? '').trim()}`
    const quoted = QUOTED_BY.exec(line) ?? QUOTED_BY.exec(joined)
    if (quoted !== null) {
      const lastLine = QUOTED_BY.test(line) ? at : at + 1
      const sender = mailboxIn(quoted[2] ?? quoted[3] ?? '')
      return {
        at,
        header: {
          first: at,
          end: lastLine + 1,
          to: [],
          sent: (quoted[1] ?? '').replace(/ (?:à|um|om|alle ore) (?=\d)/u, ' '),
          sentLine: joined.trim(),
          ...(sender === undefined ? {} : { from: sender }),
        },
        isForwarded: false,
      }
    }
    const header = labelled(line)?.[0] === 'from' ? headerAt(lines, at) : undefined
    if (header !== undefined) return { at, header, isForwarded: false }
  }
  return undefined
}

/** Shorter than this, what stands above a message is a greeting or nothing. */
const WORDS_ABOVE = 12

/** Messages within messages further down than this are left aside. */
const DEEPEST = 6

/** The messages of a text: the one it is about first, then what it answers or was sent on with. */
export const lettersIn = (text: string, ground: PastedGround, depth = 0): readonly Letter[] => {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n')
  const firstLine = lines.findIndex((line) => line.trim() !== '')
  const top = headerAt(lines, Math.max(firstLine, 0)) ?? shownHeader(lines)
  const start = top?.end ?? 0
  const inner = depth > DEEPEST ? undefined : innerOf(lines, start)
  if (inner === undefined) return [letterOf(top, lines.slice(start), ground)]
  const above = letterOf(top, lines.slice(start, inner.at), ground)
  const rest = lines.slice(inner.header?.end ?? inner.at + 1)
  // What that one answers in turn is left aside.
  const below =
    lettersIn(unquoted(rest).join('\n'), ground, depth + 1)[0] ?? letterOf(undefined, rest, ground)
  const within = { ...letterOf(inner.header, [below.body], ground) }
  const isEmptyAbove = above.body.replace(/\s+/gu, ' ').length < WORDS_ABOVE
  return inner.isForwarded || isEmptyAbove ? [within, above] : [above, within]
}
