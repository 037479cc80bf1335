import type { Message } from '#domain/messages/draft/composeMessage.ts'

/** What the coach reads: a draft, or the text as the person changed it. */
export type CoachedMessage = Pick<Message, 'template' | 'language' | 'channel' | 'body'> &
  Partial<Pick<Message, 'subject' | 'missing'>> & {
    /** Files that go along with the draft. */
    readonly files?: { readonly count: number; readonly bytes: number }
    /** How many documents are only named, and to be attached by hand. */
    readonly named?: number
  }
