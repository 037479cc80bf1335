import { isFirstName, isOnlyFirstName } from './firstNames.ts'
import { isPost } from './nameWords.ts'
import { titled } from './titles.ts'

const beginsWithFirstName = (part: string): boolean =>
  isFirstName(titled(part).rest.split(/\s+/u)[0] ?? '')

/**
 * « Nadia Benali, Brumelle » without the company or the town, and « Responsable RH, Nadia Benali »
 * without the post: a title or a first name tells which side of the comma names somebody. What may be a name
 * turned round stays.
 */
export const withoutPlace = (text: string): string => {
  const [before = '', ...behind] = text.split(/\s*[,;]\s*/u).filter((part) => part !== '')
  if (behind.length === 0) return text
  const person = behind.find(beginsWithFirstName)
  if (isPost(before) && person !== undefined) return person
  const { rest, titles } = titled(before)
  const [first = '', ...others] = rest.split(/\s+/u)
  const isName =
    (rest !== '' && Object.keys(titles).length > 0) ||
    (others.length > 0 && isOnlyFirstName(first) && !isOnlyFirstName(others.at(-1) ?? ''))
  return isName && person === undefined ? before : text
}
