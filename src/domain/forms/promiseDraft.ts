import type { Promised } from '#domain/entry/promise.ts'

/** A promise while it is being written. */
export interface PromiseDraft {
  kind: Promised['kind'] | ''
  date: string
  days: string
}

export const emptyPromise = (): PromiseDraft => ({ kind: '', date: '', days: '' })

export const promiseDraftOf = (promise: Promised | undefined): PromiseDraft => ({
  kind: promise?.kind ?? '',
  date: promise?.kind === 'date' ? promise.date : '',
  days: promise?.kind === 'within' ? String(promise.days) : '',
})

/** The promise as it goes into an entry; unchecked, nothing where none was answered. */
export const promiseOf = ({ kind, date, days }: PromiseDraft): unknown => {
  if (kind === '') return undefined
  if (kind === 'date') return { kind, date }
  if (kind === 'within') return { kind, days: days.trim() === '' ? Number.NaN : Number(days) }
  return { kind }
}
