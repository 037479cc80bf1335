import { expect, test } from 'vitest'
import { CARDS } from '#test/build/incomingCards.ts'
import { CONTACT_FIELDS } from '#domain/outgoing/people/contactCard.ts'
import { vcardOf } from '#domain/outgoing/people/vcard.ts'
import { readCards } from '#electron/host/incoming/mail/readCards.ts'

const one = (text: string) => readCards(text)?.people[0]

test('a card of version 4 gives everything but its picture', () => {
  expect(one(CARDS.four)).toEqual({
    name: 'Nadia Benali',
    company: 'Brumelle',
    role: 'Chargée de recrutement',
    email: 'nadia.benali@brumelle.example',
    phone: '+33-1-99-00-12-34',
    postalAddress: '12 rue des Lilas, 75011, Paris, France',
    linkedin: 'https://www.linkedin.com/in/nadia-benali',
    as: 'card',
    likely: true,
    source: { part: 'card', line: 'FN:Nadia Benali' },
  })
})

test('a card of version 3 with groups and a folded picture', () => {
  expect(one(CARDS.three)).toMatchObject({
    name: 'Paul Martin',
    email: 'paul.martin@brumelle.example',
    phone: '06 99 00 33 44',
    role: 'Directeur technique',
  })
})

test('a card of version 2.1 in quoted-printable, broken over a line', () => {
  expect(one(CARDS.quoted)).toMatchObject({
    name: 'Hélène Léger',
    role: 'Responsable des ressources humaines',
    phone: '01 99 00 55 66',
    email: 'helene.leger@brumelle.example',
  })
})

test('a card of version 2.1 in Windows-1252', () => {
  expect(one(CARDS.western)).toMatchObject({ name: 'Joëlle D’Arc', phone: '+41 79 990 01 23' })
})

test('several cards in one file; one without a name is told', () => {
  const read = readCards(Object.values(CARDS).join('\r\n'))
  expect(read?.people.map(({ name }) => name)).toEqual([
    'Nadia Benali',
    'Paul Martin',
    'Hélène Léger',
    'Joëlle D’Arc',
  ])
  expect(read?.unreadable).toBe(1)
})

test('a card that went out comes in the same, whatever signs stand in it', () => {
  const fields = {
    role: 'Directrice, achats; logistique',
    company: 'Cœur & Papier; Fils \\ Cie, SA',
    email: 'elodie@coeur.example',
    phone: '+33 6 12 34 56 78',
    linkedin: 'https://www.linkedin.com/in/elodie?x=1,2;3',
    postalAddress: '12 rue du Port\n69002 Lyon; bât. B, 2\\3',
  }
  const listed = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]))
  for (const name of [
    'Élodie de La Tour',
    'Jean-Pierre O’Neill',
    'Nguyễn Thị Hương',
    '王小明',
    'Anne',
  ])
    expect(one(vcardOf({ name, fields: listed }, CONTACT_FIELDS))).toMatchObject({
      name,
      ...fields,
    })
  const departments =
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anne\r\nORG:Brumelle;Achats\r\nEND:VCARD\r\n'
  expect(one(departments)?.company).toBe('Brumelle')
})

test('a text without a card is none', () => {
  expect(readCards('Nadia Benali')).toBeNull()
})
