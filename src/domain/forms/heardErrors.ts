import * as v from 'valibot'
import { errorsOf, type FieldErrors } from './fieldErrors.ts'
import { promiseOf } from './promiseDraft.ts'
import type { EntryDraft } from './entryDraft.ts'
import { hasLine, type Entry } from '#domain/entry/entry.ts'
import { promiseSchema } from '#domain/entry/promise.ts'

/**
 * What to complete in what was said during a call, before it can be noted as their answer: without
 * this, an answer that cannot be read would not be noted at all. Undefined where nothing is.
 */
export const heardErrors = (
  entry: Entry,
  { promiseAfterCall }: Pick<EntryDraft, 'promiseAfterCall'>,
): FieldErrors | undefined => {
  if (!hasLine(entry, 'attempt') || entry.outcome !== 'reached') return undefined
  const promise = promiseOf(promiseAfterCall)
  if (promise === undefined) return undefined
  const parsed = v.safeParse(promiseSchema, promise)
  if (parsed.success) return undefined
  return { promiseAfterCall: Object.values(errorsOf(parsed.issues))[0] ?? 'value-malformed' }
}
