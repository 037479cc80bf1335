import { suggestion, type Advice } from '#domain/messages/coach/advice.ts'
import type { CoachedMessage } from '#domain/messages/coach/coachedMessage.ts'
import { plainWords } from '#domain/messages/coach/plainWords.ts'

const ANNOUNCES_FILE =
  /\bci joint(?:e|s|es)?\b|\b(?:en )?pieces? jointes?\b|\ben pj\b|\bje (?:vous )?joins\b|\battached\b|\battachments?\b|\bi (?:have )?(?:attach|enclose)(?:d)?\b|\benclosed\b/u

/** What the person has to see to before the message leaves. */
export const sendingAdvice = ({ channel, body, missing }: CoachedMessage): readonly Advice[] => [
  ...(missing !== undefined && missing.length > 0
    ? [suggestion('sending', 'fields-missing', { n: missing.length })]
    : []),
  // A mailto link carries no file: the mail program has to be given it by hand.
  ...(channel === 'email' && ANNOUNCES_FILE.test(plainWords(body).join(' '))
    ? [suggestion('sending', 'attach-yourself')]
    : []),
]
