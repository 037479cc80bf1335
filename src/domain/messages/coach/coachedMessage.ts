import type { Draft } from '#domain/messages/draft/draft.ts'

/** What the coach reads: a draft, or the text as the person changed it. */
export type CoachedMessage = Pick<Draft, 'template' | 'language' | 'channel' | 'body'> &
  Partial<Pick<Draft, 'subject' | 'missing'>> & {
    /** Files that go along with the draft. */
    readonly files?: { readonly count: number; readonly bytes: number }
    /** How many documents are only named, and to be attached by hand. */
    readonly named?: number
  }
