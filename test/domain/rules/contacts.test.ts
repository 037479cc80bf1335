import { expect, it } from 'vitest'
import { isContact, isWith } from '#domain/rules/contacts.ts'
import { mail, person, thanks } from '#test/build/entries.ts'

const ANA = person('Ana')
const BO = person('Bo')
const AT = '2028-09-05T10:00'

it.each([
  ['a mail to her', mail(AT, { to: 'ana' }), [ANA, BO], true],
  ['a mail to another', mail(AT, { to: 'bo' }), [ANA, BO], false],
  ['a mail to somebody taken off the card', mail(AT, { to: 'bo' }), [ANA], false],
  ['a mail to nobody in particular, she alone', mail(AT), [ANA], true],
  ['a mail to nobody in particular, of two', mail(AT), [ANA, BO], false],
  ['a mail to nobody in particular, another alone', mail(AT), [BO], false],
  ['thanks to nobody in particular', thanks(AT), [ANA, BO], true],
] as const)('%s', (_name, contact, people, isHers) => {
  expect(isContact(contact) && isWith(contact, 'ana', { people })).toBe(isHers)
})
