import type { ApplicationField } from './applicationColumns.ts'
import type { CountsBy } from './applicationRow.ts'
import type { FormLanguage } from './formWords.ts'
import type { JournalField } from './journalColumns.ts'

/** A column of a form, headed as the office heads it. */
export type Headed<Field extends string> = readonly [field: Field, header: string]

/** The form of an office in one of its languages: its title, and its columns in order. */
export type OfficeForm = {
  readonly language: FormLanguage
  readonly title: string
} & (
  | {
      /** One line an application. */
      readonly table: 'applications'
      readonly by: CountsBy
      readonly columns: readonly Headed<ApplicationField>[]
    }
  | {
      /** One line a deed, for offices that look at each of them. */
      readonly table: 'journal'
      readonly columns: readonly Headed<JournalField>[]
    }
)

/** An office that asks for a proof of what was done to find work. */
export interface Office {
  readonly id: OfficeId
  /** What it is called; the same in every language. */
  readonly name: string
  /** Its languages, the usual one first. */
  readonly forms: readonly [OfficeForm, ...OfficeForm[]]
}

export const OFFICE_IDS = [
  'france-travail',
  'forem',
  'actiris',
  'vdab',
  'adem',
  'job-room',
  'quebec',
] as const
export type OfficeId = (typeof OFFICE_IDS)[number]

/** A form of one line for each application that was sent in the period. */
export const efforts = (
  language: FormLanguage,
  title: string,
  columns: readonly Headed<ApplicationField>[],
): OfficeForm => ({ language, title, table: 'applications', by: 'effort', columns })
