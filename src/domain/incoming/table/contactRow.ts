import type { Dated, RowPerson } from './content.ts'

/** What a row of a table of people does on a card that is there. */
export type ContactRow = { readonly application: string } & (
  | {
      readonly does: 'accepted' | 'invited'
      readonly person: string
      readonly on: Dated
      readonly text?: string
    }
  | { readonly does: 'noted'; readonly person: RowPerson; readonly notes: readonly string[] }
)
