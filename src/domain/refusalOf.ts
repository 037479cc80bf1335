import type * as v from 'valibot'
import { REASONS, refused, type Reason, type Refusal } from './outcome.ts'

const isReason = (message: string): message is Reason =>
  (REASONS as readonly string[]).includes(message)

/**
 * What a schema complained about first, as a refusal: its reason and the path of the field, such as
 * `details.company`. For a list of commands the command's place in the list is left out.
 */
export const refusalOf = (issues: readonly v.BaseIssue<unknown>[]): Refusal => {
  const [first] = issues
  if (first === undefined) return refused('value-malformed')
  const path = (first.path ?? []).map(({ key }) => String(key))
  const field = (/^\d+$/u.test(path[0] ?? '') ? path.slice(1) : path).join('.')
  return refused(
    isReason(first.message) ? first.message : 'value-malformed',
    field === '' ? undefined : field,
  )
}
