import * as v from 'valibot'
import type { Outcome } from '#domain/outcome.ts'
import { call } from './call.ts'

/** A file that the system asked to be opened with Relance; its name is for words only. */
export interface OpenedFile {
  readonly name: string
  readonly base64: string
}

/** The call about files that the system asks to be opened. */
export const opened = {
  /** The next of them; null where none waits. It is read as if it had been dropped. */
  takeOpenedFile: call(v.undefined()).returning<Outcome<OpenedFile> | null>(),
} as const
