import { type Outcome, refused } from '#domain/outcome.ts'
import type { QuestionName, Questions, ReadFile } from '#electron/host/incoming/reading/question.ts'
import {
  startReader,
  type Reader,
  type ReaderParts,
} from '#electron/host/incoming/reading/reader.ts'
import type { Gathered } from './gathered.ts'

/** One file in hand: its pieces, then the thread that reads it. */
export interface Held {
  readonly gathered: Gathered
  /** Reads it, where it is there whole; asked again it answers as before. */
  readonly open: () => Promise<Outcome<ReadFile>>
  readonly ask: <Name extends QuestionName>(
    name: Name,
    given: Questions[Name]['given'],
  ) => Promise<Outcome<Questions[Name]['answer']>>
  readonly end: () => void
}

export const hold = (gathered: Gathered, parts: ReaderParts): Held => {
  let opened: Promise<Outcome<ReadFile>> | null = null
  let reader: Reader | null = null
  const read = (bytes: Uint8Array<ArrayBuffer>): Promise<Outcome<ReadFile>> => {
    const { name, pasted } = gathered
    reader = startReader(parts)
    return reader.ask('open', { bytes, name, pasted }, bytes.buffer)
  }
  return {
    gathered,
    open: async () => {
      if (opened === null) {
        const bytes = gathered.handOn()
        if (bytes === null) return refused('file-incomplete')
        opened = read(bytes)
      }
      return opened
    },
    ask: async (name, given) => reader?.ask(name, given) ?? refused('file-not-there'),
    end: () => reader?.end(),
  }
}
