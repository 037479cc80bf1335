import { isPhone, phoneIn, phoneParts } from './addresses.ts'

/**
 * What people write between two numbers: « 06 … / 01 … », "06 … or 01 …", one below the other, and the
 * second with what it is called, as at the foot of a mail: « T 01 … M 06 … ».
 */
const BETWEEN =
  /\s*[/;,|\n]\s*|\s+[-–—]\s+|\s+(?:ou|or|et|and)\s+|\s+(?=(?:t[eé]l|mob(?:ile)?|port(?:able)?|fixe|bureau|gsm|cell|[tmp])[\s.:]*[\d+(])/iu
/** « 044/123 45 67 », « 01 99 00 12 34/35 »: what has fewer digits is a part of a number. */
const FEWEST_DIGITS = 6

const isWhole = (phone: string): boolean =>
  isPhone(phone) && phoneParts(phone).number.replace(/\D/gu, '').length >= FEWEST_DIGITS

/** No number of the world has more digits (E.164). */
const MOST_DIGITS = 15

const digitsIn = (text: string): number => text.replace(/\D/gu, '').length

/**
 * Whether this alone may be a number: with the code of a country, with the 0 of a national one, or with
 * the ten digits of North America.
 */
const standsAlone = (text: string): boolean => {
  const digits = digitsIn(text)
  if (/^(?:\+|00)/u.test(text)) return digits > 8 && digits <= MOST_DIGITS
  return text.startsWith('0') ? digits > 8 && digits < 12 : digits === 10
}

/**
 * Two numbers with nothing but a space between, where there are too many digits for one, or a second
 * plus, and one way alone to tell them apart.
 */
const twoIn = (phone: string): readonly string[] => {
  const isOne = digitsIn(phone) <= MOST_DIGITS && !phone.slice(1).includes('+')
  if (isOne || !/^[\d\s().+-]+$/u.test(phone)) return [phone]
  const ways = [...phone.matchAll(/\s+/gu)]
    .map(({ index, 0: { length } }) => [phone.slice(0, index), phone.slice(index + length)])
    .filter((parts) => parts.every(standsAlone))
  const [only, another] = ways
  return only !== undefined && another === undefined ? only : [phone]
}

/** The numbers that stand in a field for one, each by itself; one where they cannot be told apart. */
export const phonesIn = (phone: string): readonly string[] => {
  const parts = phone.split(BETWEEN).map(phoneIn).flatMap(twoIn)
  return parts.length > 1 && parts.every(isWhole) ? [...new Set(parts)] : [phone]
}

/** Whether each of the numbers in a field is one. */
export const arePhones = (phone: string): boolean => phonesIn(phone).every(isPhone)

/** What was typed or pasted for a number as it is kept: several stay several, told apart by a stroke. */
export const phoneAsKept = (typed: string): string => {
  const numbers = phonesIn(typed)
  return numbers.length > 1 ? numbers.join(' / ') : phoneIn(numbers[0] ?? '')
}
