import { isFirstName, isOnlyFirstName } from './firstNames.ts'
import { isInCapitals } from './nameCase.ts'
import { isSuffix } from './nameWords.ts'
import { titled } from './titles.ts'

/** « M. Sc. », « Ph. D. », « C. Dir. »: one of its words is no initial of somebody. */
const DOTTED = /^(?=.*\p{Ll})(?:\p{Lu}{1,2}\p{Ll}{0,4}\.\s*){2,}$/u
const CHARTERED =
  /^(?:[Cc]hartered|[Cc]ertified|[Aa]ssoc(?:iate|\.)?|[Aa]gréée?)\s+(?:\p{Lu}{2,6}|(?:\p{Lu}{1,2}\p{Ll}{0,4}\.\s*)+)$/u

/**
 * What stands behind a whole name, and no list knows: « ASC », « M. Sc. », « Chartered FCIPD ». A first
 * name in capitals behind two surnames looks the same: « Dupont Morel, SOPHIE ».
 */
export const isCredential = (part: string, before: string, behind: readonly string[]): boolean => {
  const [first = '', ...others] = titled(before).rest.split(/\s+/u)
  if (others.length === 0 || [first, ...others].every((word) => isInCapitals(word))) return false
  if (CHARTERED.test(part)) return true
  const isNamed = isOnlyFirstName(first) && !others.some(isOnlyFirstName)
  return DOTTED.test(part)
    ? isNamed || behind.some((other) => other.split(/\s+/u).every(isSuffix))
    : isNamed && /^\p{Lu}{2,6}$/u.test(part) && !isFirstName(part)
}
