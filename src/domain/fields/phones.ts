import { isPhone, phoneIn, phoneParts } from './addresses.ts'

/** What people write between two numbers: « 06 … / 01 … », "06 … or 01 …", one below the other. */
const BETWEEN = /\s*[/;,|\n]\s*|\s+[-–—]\s+|\s+(?:ou|or|et|and)\s+/iu
/** « 044/123 45 67 », « 01 99 00 12 34/35 »: what has fewer digits is a part of a number. */
const FEWEST_DIGITS = 6

const isWhole = (phone: string): boolean =>
  isPhone(phone) && phoneParts(phone).number.replace(/\D/gu, '').length >= FEWEST_DIGITS

/** The numbers that stand in a field for one, each by itself; one where they cannot be told apart. */
export const phonesIn = (phone: string): readonly string[] => {
  const parts = phone.split(BETWEEN).map(phoneIn)
  return parts.length > 1 && parts.every(isWhole) ? [...new Set(parts)] : [phone]
}

/** Whether each of the numbers in a field is one. */
export const arePhones = (phone: string): boolean => phonesIn(phone).every(isPhone)

/** What was typed or pasted for a number as it is kept: several stay several, told apart by a stroke. */
export const phoneAsKept = (typed: string): string => {
  const numbers = phonesIn(typed)
  return numbers.length > 1 ? numbers.join(' / ') : phoneIn(numbers[0] ?? '')
}
