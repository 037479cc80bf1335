import { fold } from '#domain/fold.ts'
import type { Language } from '#domain/language.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Source } from './reading.ts'

/** A mailbox as a mail names it. */
export interface Mailbox {
  readonly name: string
  readonly email: string
}

/** A mail with its header taken apart, whatever it was read from. */
export interface Letter {
  readonly from?: Mailbox
  readonly to: readonly Mailbox[]
  readonly subject?: string
  readonly sentAt?: LocalDateTime
  /** By how many minutes the sender's clock is ahead of UTC, where the header says so. */
  readonly sentOffset?: number
  readonly sentSource?: Source
  readonly body: string
  /** Its header says that it went to a list. */
  readonly isBulk: boolean
}

const FRENCH =
  /\b(?:le|la|les|des|une|vous|nous|votre|notre|est|pour|avec|dans|bonjour|merci|entretien|cordialement|au|du|et|sur)\b/gu
const ENGLISH =
  /\b(?:the|and|you|your|our|we|is|for|with|hello|dear|hi|thanks|thank|interview|regards|on|at|of|to|please)\b/gu

/**
 * The language a text is written in; undefined where it says too little: where no language has so many
 * words more than the other.
 */
export const languageOf = (text: string, lead = 1): Language | undefined => {
  const folded = fold(text.slice(0, 20_000))
  const french = folded.match(FRENCH)?.length ?? 0
  const english = folded.match(ENGLISH)?.length ?? 0
  if (Math.abs(french - english) < lead) return undefined
  return french > english ? 'fr' : 'en'
}

/** « Anne Roy <anne@exemple.fr> », "anne@exemple.fr", « Anne Roy [mailto:…] ». */
export const mailboxIn = (text: string): Mailbox | undefined => {
  const found =
    /[<([]?\s*(?:mailto:)?([^\s<>()[\]:;,"']+@[^\s<>()[\]:;,"']+\.[^\s<>()[\]:;,"']+)/u.exec(text)
  if (found === null) {
    const name = text.replace(/["']/gu, '').trim()
    return name === '' ? undefined : { name, email: '' }
  }
  const name = text
    .slice(0, found.index)
    .replace(/^["'\s]+|["'\s]+$/gu, '')
    .trim()
  return { name, email: (found[1] ?? '').toLowerCase().replace(/[.>]+$/u, '') }
}
