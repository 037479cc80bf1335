import type * as v from 'valibot'
import { REASONS, type Reason } from '#domain/outcome.ts'

/** Field errors of a form: the first reason for each field. */
export type FieldErrors = Readonly<Partial<Record<string, Reason>>>

const reasonOf = (message: string): Reason =>
  REASONS.find((reason) => reason === message) ?? 'value-malformed'

/** The first refusal of each field, by the name of the field at the top of its path. */
export const errorsOf = (issues: readonly v.BaseIssue<unknown>[]): FieldErrors => {
  const errors: Partial<Record<string, Reason>> = {}
  for (const issue of issues) {
    const key = issue.path?.[0]?.key
    const field = typeof key === 'string' ? key : 'form'
    errors[field] ??= reasonOf(issue.message)
  }
  return errors
}
