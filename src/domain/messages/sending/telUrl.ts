import { phoneParts } from '#domain/fields/addresses.ts'

/**
 * The number as a `tel:` address (RFC 3966), or null where there is none in it. « +33 (0)1 … »
 * loses the zero nobody dials; « poste 12 » becomes an extension.
 */
export const telUrl = (phone: string): string | null => {
  const { number, extension } = phoneParts(phone)
  const international = /^[\s(]*\+/u.test(number)
  const digits = (international ? number.replace(/\(0\)/gu, '') : number).replace(/\D/gu, '')
  const inner = extension.replace(/\D/gu, '')
  if (digits.length < 3) return null
  return `tel:${international ? '+' : ''}${digits}${inner === '' ? '' : `;ext=${inner}`}`
}
