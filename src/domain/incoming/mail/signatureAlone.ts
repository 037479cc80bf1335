import { foldedText } from './foldedText.ts'
import { hoursInText } from './hoursInText.ts'
import { isOwn } from './peopleOf.ts'
import type { PersonReading, ReadingGround } from './reading.ts'
import { signatureOf } from './signature.ts'

const MOST_LINES = 10
const LONGEST_LINE = 90

/** A signature that was pasted without a mail: a few short lines with a name and a way to reach somebody. */
export const signatureAlone = (text: string, { own }: ReadingGround): PersonReading | undefined => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || lines.length > MOST_LINES) return undefined
  if (lines.some((line) => line.length > LONGEST_LINE || /\p{L}[.!?]\s*$/u.test(line)))
    return undefined
  if (hoursInText(foldedText(text, 'text')).length > 0) return undefined
  const person = signatureOf(text, undefined)
  const isReachable = person?.phone !== undefined || person?.email !== undefined
  return person === undefined ||
    !isReachable ||
    isOwn({ name: person.name, email: person.email ?? '' }, own)
    ? undefined
    : person
}
