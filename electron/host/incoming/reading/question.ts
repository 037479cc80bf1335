import type { Outcome } from '#domain/outcome.ts'
import type { TableFile } from '#contract/intake.ts'

/** A file as it is handed to its reader. */
export interface HandedFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
  /** It is text from the clipboard, in UTF-8. */
  readonly pasted: boolean
}

/** What is asked of a reader's thread, by name: what goes in and what comes out. */
export interface Questions {
  /** Reads the file and keeps what it holds for the questions that follow. */
  readonly open: { readonly given: HandedFile; readonly answer: ReadFile }
}
export type QuestionName = keyof Questions

/** What a file was read as, by its sort, as far as other threads are told. */
export type ReadFile = TableFile

/** One question on its way to the thread. */
export type Asked = {
  readonly [Name in QuestionName]: {
    readonly ask: number
    readonly name: Name
    readonly given: Questions[Name]['given']
  }
}[QuestionName]

/** Its answer on the way back; `failed` is a bug, told without what the file says. */
export interface Answered {
  readonly ask: number
  readonly answer: Outcome<unknown>
  readonly failed?: { readonly name: string; readonly stack: string } | undefined
}
