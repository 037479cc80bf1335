import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { parseVCards } from 'vcard4-ts'
import { describe, expect, test } from 'vitest'
import { CONTACT_FIELDS, type ContactCard } from '#domain/outgoing/people/contactCard.ts'
import { vcardOf } from '#domain/outgoing/people/vcard.ts'

const CARD: ContactCard = {
  name: 'Élodie de La Tour',
  fields: {
    role: ['Directrice, achats; logistique'],
    company: ['Cœur & Papier'],
    email: ['elodie@coeur.example', 'e.delatour@perso.example'],
    phone: ['+33 6 12 34 56 78'],
    assistantPhone: ['01 99 00 00 00'],
    linkedin: ['https://www.linkedin.com/in/elodie'],
    postalAddress: ['12 rue du Port\n69002 Lyon'],
  },
}
/** As phones read it: the reader of version 4 takes the values of version 3 as they are. */
const readIn = (text: string) => {
  const card = parseVCards(text.replace('VERSION:3.0', 'VERSION:4.0')).vCards?.[0]
  if (card === undefined) throw new Error('No card')
  return card
}
const PYTHON = '/usr/bin/python3'
// Debian: apt-get install python3-vobject.
const hasVobject = spawnSync(PYTHON, ['-c', 'import vobject'], { stdio: 'ignore' }).status === 0

describe('a contact card', () => {
  test('is read with every value by another reader', () => {
    const card = readIn(vcardOf(CARD, CONTACT_FIELDS))
    expect(card.FN[0].value).toBe('Élodie de La Tour')
    expect(card.TITLE?.[0].value).toBe('Directrice, achats; logistique')
    expect(card.EMAIL?.map(({ value }) => value)).toEqual(CARD.fields.email)
    expect(card.TEL?.map(({ value }) => value)).toEqual(['+33 6 12 34 56 78', '01 99 00 00 00'])
    expect(card.URL?.[0].value).toBe('https://www.linkedin.com/in/elodie')
  })

  test.skipIf(!hasVobject)('is read by python-vobject', () => {
    const script =
      'import sys,json,vobject\nc=vobject.readOne(sys.stdin.buffer.read().decode())\nprint(json.dumps([c.fn.value,c.n.value.family,c.n.value.given,c.org.value,[e.value for e in c.email_list],[t.value for t in c.tel_list],c.adr.value.street]))'
    const { stdout } = spawnSync(PYTHON, ['-c', script], {
      input: vcardOf({ ...CARD, name: 'Nadia Benali' }, CONTACT_FIELDS),
      encoding: 'utf8',
    })
    expect(JSON.parse(stdout)).toEqual([
      ...['Nadia Benali', 'Benali', 'Nadia', ['Cœur & Papier']],
      ...[CARD.fields.email, ['+33 6 12 34 56 78', '01 99 00 00 00']],
      '12 rue du Port\n69002 Lyon',
    ])
  })

  test('holds nothing of a field that was not ticked', () => {
    fc.assert(
      fc.property(fc.subarray([...CONTACT_FIELDS]), (wanted) => {
        const text = vcardOf(CARD, wanted).replaceAll('\r\n ', '')
        for (const field of CONTACT_FIELDS)
          for (const value of CARD.fields[field] ?? []) {
            const mark = value.split(/[\n,]/u)[0] ?? ''
            expect(text.includes(mark), `${field} in ${wanted.join()}`).toBe(wanted.includes(field))
          }
      }),
    )
  })

  test('gives back any name and role, in lines of at most 75 octets', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(words, words, (name, role) => {
        const text = vcardOf({ name: `x${name}`, fields: { role: [`y${role}`] } }, ['role'])
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n\p{Cc}]/u)
        }
        const plain = (given: string): string =>
          given
            .toWellFormed()
            .replace(/\p{Cc}/gu, ' ')
            .trim()
        expect(readIn(text).TITLE?.[0].value.replaceAll('\n', ' ')).toBe(plain(`y${role}`))
      }),
      { numRuns: 100 },
    )
  })

  test('cannot be ended, or another begun, by a name', () => {
    const text = vcardOf({ name: 'A\r\nEND:VCARD\r\nBEGIN:VCARD', fields: {} }, [])
    expect(text.match(/^(?:BEGIN|END):VCARD/gmu)).toHaveLength(2)
  })
})
