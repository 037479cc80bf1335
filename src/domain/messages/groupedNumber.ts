import { countryOf } from '#domain/calendar/regions.ts'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'

const inPairs = (digits: string): string => digits.match(/\d{2}/gu)?.join(' ') ?? digits

/**
 * A number as it can be read aloud: one that was typed without a space is grouped as its country
 * does; one that was grouped stays as it was typed.
 */
export const groupedNumber = (
  typed: string | undefined,
  region: HolidayRegion | undefined,
): string | undefined => {
  const [, code = '', digits = ''] =
    /^\s*(\+(?:33|32|352|41|44|1))?(\d{8,10})\s*$/u.exec(typed ?? '') ?? []
  const country = region === undefined ? null : countryOf(region)
  if (digits === '') return typed
  if (code === '+33' && digits.length === 9)
    return `+33 ${digits.slice(0, 1)} ${inPairs(digits.slice(1))}`
  if (
    digits.length === 10 &&
    (code === '+1' || (code === '' && (country === 'CA' || country === 'US')))
  )
    return `${code === '' ? '' : `${code} `}${digits.slice(0, 3)} ${digits.slice(3, 6)}-${digits.slice(6)}`
  if (code === '' && digits.length === 10 && country === 'CH')
    return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${inPairs(digits.slice(6))}`
  if (code === '' && digits.length === 10 && country === 'BE')
    return `${digits.slice(0, 4)} ${inPairs(digits.slice(4))}`
  return code === '' && digits.length === 10 && digits.startsWith('0') && country !== 'GB'
    ? inPairs(digits)
    : typed
}
