import type { Promised } from '#domain/entry/promise.ts'

/** A promise while it is being written: every answer a text, empty when not given. */
export interface PromiseDraft {
  kind: Promised['kind'] | ''
  /** The day of `date`, `by` and `before`; the words as written while they cannot be read. */
  date: string
  /** The count of `within`. */
  days: string
  /** The count of `hours`. */
  hours: string
}

/** The kinds that name a day, and those that name a delay. */
export const DAY_KINDS = ['date', 'by', 'before'] as const satisfies readonly Promised['kind'][]
export const DELAY_KINDS = ['within', 'hours'] as const satisfies readonly Promised['kind'][]

export const emptyPromise = (): PromiseDraft => ({ kind: '', date: '', days: '', hours: '' })

export const promiseDraftOf = (promise: Promised | undefined): PromiseDraft => ({
  kind: promise?.kind ?? '',
  date: promise !== undefined && 'date' in promise ? promise.date : '',
  days: promise?.kind === 'within' ? String(promise.days) : '',
  hours: promise?.kind === 'hours' ? String(promise.hours) : '',
})

const counted = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text))

/** The promise as it goes into an entry; unchecked, nothing where none was answered. */
export const promiseOf = ({ kind, date, days, hours }: PromiseDraft): unknown => {
  switch (kind) {
    case '':
      return undefined
    case 'date':
    case 'by':
    case 'before':
      return { kind, date }
    case 'within':
      return { kind, days: counted(days) }
    case 'hours':
      return { kind, hours: counted(hours) }
    case 'vague':
    case 'none':
      return { kind }
  }
}
