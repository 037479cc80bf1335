import * as v from 'valibot'
import { REASONS, refused, type Reason, type Refusal } from './outcome.ts'

/** What a schema found wrong, as a refusal that names the field; without a reason of ours, malformed. */
export const refusalOf = (issue: v.BaseIssue<unknown>): Refusal => {
  const reason: Reason = REASONS.find((known) => known === issue.message) ?? 'value-malformed'
  return refused(reason, v.getDotPath(issue) ?? undefined)
}
