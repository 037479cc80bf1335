import { isFirstName, isOnlyFirstName } from './firstNames.ts'
import { beginsPost, isPost } from './nameWords.ts'
import { titled } from './titles.ts'

/**
 * « Nadia Benali, Brumelle » without the company or the town, « Responsable RH, Nadia Benali » without
 * the post, "HR Department, Northwind" without the company: a title or a first name tells which side of
 * the comma names somebody. What may be a name turned round stays.
 */
export const withoutPlace = (text: string): string => {
  const [before = '', ...behind] = text.split(/\s*[,;]\s*/u).filter(Boolean)
  if (behind.length === 0) return text
  const person = behind.find((part) => isFirstName(titled(part).rest.split(' ')[0] ?? ''))
  const { rest, titles } = titled(before)
  const [first = '', ...others] = rest.split(' ')
  if (isPost(before)) return person ?? (others.length > 0 || beginsPost(first) ? before : text)
  const isName =
    (rest !== '' && Object.keys(titles).length > 0) ||
    (others.length > 0 && isOnlyFirstName(first) && !isOnlyFirstName(others.at(-1) ?? ''))
  return isName && person === undefined ? before : text
}
