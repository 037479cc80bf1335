import type { Application } from '#domain/logbook/application.ts'
import type { Details } from '#domain/logbook/details.ts'
import { companyKey } from '#domain/companyName.ts'
import { fold } from '#domain/fold.ts'

/** « (H/F) », "m/w/d": who may apply, not what the post is. */
const ANYBODY =
  /\(?\b(h\s*\/\s*f|f\s*\/\s*h|m\s*\/\s*f|h\s*\/\s*f\s*\/\s*x|f\s*\/\s*h\s*\/\s*x|m\s*\/\s*w\s*\/\s*d)\b\)?/gu

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim()

/** What two accounts of the same application have in common: company and post, tidied. */
const tidied = ({ company, post }: Details): string =>
  `${companyKey(company)}\n${plain(fold(post).replace(ANYBODY, ' ')) || fold(post)}`

/** Details are replaced, never changed, so that each needs to be tidied only once. */
const keys = new WeakMap<Details, string>()

/** The same text for applications that look like the same one. */
export const likenessKey = ({ details }: Pick<Application, 'details'>): string => {
  const key = keys.get(details) ?? tidied(details)
  keys.set(details, key)
  return key
}
