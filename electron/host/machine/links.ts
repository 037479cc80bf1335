import { safeLink } from '#domain/links.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/** The address as the system may open it, or `link-refused`; what may leave is in `safeLink`. */
export const checkLink = (text: string): Outcome<string> => {
  const link = safeLink(text)
  return link === null ? refused('link-refused', 'url') : accepted(link)
}
