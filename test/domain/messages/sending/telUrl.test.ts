import { expect, it } from 'vitest'
import { safeLink } from '#domain/links.ts'
import { telUrl } from '#domain/messages/sending/telUrl.ts'

it.each([
  ['01 99 00 12 34', 'tel:0199001234'],
  ['+33 (0)6 39 98 12 34', 'tel:+33639981234'],
  ['(0)6.39.98.12.34', 'tel:0639981234'],
  ['01-99-00-12-34 poste 12', 'tel:0199001234;ext=12'],
  ['01 99 00 12 34x5', 'tel:0199001234;ext=5'],
  ['01 99 00 12 34 ext. 12', 'tel:0199001234;ext=12'],
  ['01 99 00 12 34, poste 12', 'tel:0199001234;ext=12'],
  ['(+33) 1 99 00 12 34', 'tel:+33199001234'],
  ['3635', 'tel:3635'],
  ['01 99 00 12 34 x5', 'tel:0199001234;ext=5'],
  ['01\u00A099\u202F00', 'tel:019900'],
  ['12', null],
  ['sur place', null],
])('dials %s as %s', (phone, url) => {
  expect(telUrl(phone)).toBe(url)
  if (url !== null) expect(safeLink(url)).toBe(url)
})
