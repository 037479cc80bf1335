import { countryOf } from '#domain/calendar/regions.ts'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'

const inPairs = (digits: string): string => digits.match(/\d{2}/gu)?.join(' ') ?? digits

/** 07700 900123, 020 7946 0018, 0113 496 0000: by the length of the code of the place. */
const asInBritain = (digits: string): string => {
  const [code, middle] = /^02/u.test(digits)
    ? [3, 4]
    : /^01(?:1\d|\d1)/u.test(digits)
      ? [4, 3]
      : [5, 0]
  const parts = [
    digits.slice(0, code),
    digits.slice(code, code + middle),
    digits.slice(code + middle),
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/**
 * A number as it can be read aloud: one that was typed without a space is grouped as its country
 * does; one that was grouped stays as it was typed.
 */
export const groupedNumber = (
  typed: string | undefined,
  region: HolidayRegion | undefined,
): string | undefined => {
  const [, code = '', digits = ''] =
    /^\s*(\+(?:33|32|352|41|44|1))?(\d{8,11})\s*$/u.exec(typed ?? '') ?? []
  const country = region === undefined ? null : countryOf(region)
  if (digits === '') return typed
  if (code === '+33' && digits.length === 9)
    return `+33 ${digits.slice(0, 1)} ${inPairs(digits.slice(1))}`
  if (
    digits.length === 10 &&
    (code === '+1' || (code === '' && (country === 'CA' || country === 'US')))
  )
    return `${code === '' ? '' : `${code} `}${digits.slice(0, 3)}${country === 'US' ? '-' : ' '}${digits.slice(3, 6)}-${digits.slice(6)}`
  if (code === '' && country === 'GB' && /^0\d{10}$/u.test(digits)) return asInBritain(digits)
  if (code === '' && digits.length === 10 && country === 'CH')
    return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${inPairs(digits.slice(6))}`
  if (code === '' && digits.length === 10 && country === 'BE')
    return `${digits.slice(0, 4)} ${inPairs(digits.slice(4))}`
  return code === '' && digits.length === 10 && digits.startsWith('0') && country !== 'GB'
    ? inPairs(digits)
    : typed
}
