import { APPLICATION_COLUMNS, type ApplicationField } from './applicationColumns.ts'
import type { AdviserChoice } from './choice.ts'
import { JOURNAL_COLUMNS, JOURNAL_FIELDS, type JournalField } from './journalColumns.ts'
import { formOf, type Headed } from './offices.ts'
import type { PrivatePart } from './privateParts.ts'

/** The columns of the table of applications that is for no office in particular. */
const NEUTRAL: readonly ApplicationField[] = [
  'sent',
  'company',
  'agency',
  'place',
  'post',
  'how',
  'stage',
  'interview',
  'lastOn',
  'last',
  'standing',
  'people',
  'contact',
  'salary',
  'source',
  'notes',
  'messages',
]

/** Fields in order; `header` where the office words it, else the texts of the interface do. */
export type ChosenFields =
  | {
      readonly table: 'applications'
      readonly fields: readonly { readonly field: ApplicationField; readonly header?: string }[]
    }
  | {
      readonly table: 'journal'
      readonly fields: readonly { readonly field: JournalField; readonly header?: string }[]
    }

/** What the choice of fields depends on. */
export type FieldChoice = Pick<AdviserChoice, 'table' | 'parts'> &
  Partial<Pick<Extract<AdviserChoice, { table: 'office' }>, 'office' | 'formLanguage'>>

const chosenFrom = <Field extends string>(
  headed: readonly (Headed<Field> | Field)[],
  partOf: (field: Field) => PrivatePart | undefined,
  parts: readonly PrivatePart[],
): readonly { readonly field: Field; readonly header?: string }[] =>
  headed.flatMap((one) => {
    const [field, header] = typeof one === 'string' ? [one] : one
    const part = partOf(field)
    if (part !== undefined && !parts.includes(part)) return []
    return [{ field, ...(header === undefined ? {} : { header }) }]
  })

const applicationPart = (field: ApplicationField) => APPLICATION_COLUMNS[field].part
const journalPart = (field: JournalField) => JOURNAL_COLUMNS[field].part

/** Exactly the columns that leave with a choice: what is private and was not ticked is not among them. */
export const fieldsOf = ({ table, parts, office, formLanguage }: FieldChoice): ChosenFields => {
  if (table === 'journal') return { table, fields: chosenFrom(JOURNAL_FIELDS, journalPart, parts) }
  if (table === 'applications' || office === undefined)
    return { table: 'applications', fields: chosenFrom(NEUTRAL, applicationPart, parts) }
  const form = formOf(office, formLanguage)
  return form.table === 'journal'
    ? { table: 'journal', fields: chosenFrom(form.columns, journalPart, parts) }
    : { table: 'applications', fields: chosenFrom(form.columns, applicationPart, parts) }
}

/** The private parts that a choice can tick: those of which it has a column, and the person's name. */
export const partsOn = (choice: Omit<FieldChoice, 'parts'>): readonly PrivatePart[] => {
  const all = fieldsOf({ ...choice, parts: ['people', 'contact', 'salary', 'notes', 'messages'] })
  const found =
    all.table === 'journal'
      ? all.fields.map(({ field }) => journalPart(field))
      : all.fields.map(({ field }) => applicationPart(field))
  return [...new Set<PrivatePart>(['me', ...found.filter((part) => part !== undefined)])]
}
