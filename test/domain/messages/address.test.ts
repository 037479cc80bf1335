import { expect, it } from 'vitest'
import {
  greeting,
  hello,
  nameOnEnvelope,
  salutation,
  titledName,
} from '#domain/messages/address.ts'

it.each([
  ['Nadia Benali', 'madame', 'Bonjour Madame Benali', 'Dear Ms Benali'],
  ['Nadia Benali', undefined, 'Bonjour Nadia Benali', 'Dear Nadia Benali'],
  ['Camille Martin', 'monsieur', 'Bonjour Monsieur Martin', 'Dear Mr Martin'],
  ['Inès De La Fuente', 'madame', 'Bonjour Madame De La Fuente', 'Dear Ms De La Fuente'],
  ['De La Fuente', 'madame', 'Bonjour Madame De La Fuente', 'Dear Ms De La Fuente'],
  ['Jeanne d’Arc', 'madame', 'Bonjour Madame d’Arc', 'Dear Ms d’Arc'],
  ['Wernher von Braun', 'monsieur', 'Bonjour Monsieur von Braun', 'Dear Mr von Braun'],
  ['Sean O’Connor', 'monsieur', 'Bonjour Monsieur O’Connor', 'Dear Mr O’Connor'],
  ['Anne Le Goff', 'madame', 'Bonjour Madame Le Goff', 'Dear Ms Le Goff'],
  ['BENALI Nadia', 'madame', 'Bonjour Madame BENALI', 'Dear Ms BENALI'],
  ['Marie Anne DUPONT MOREL', 'madame', 'Bonjour Madame DUPONT MOREL', 'Dear Ms DUPONT MOREL'],
  [
    'Jean Pierre Martin',
    'monsieur',
    'Bonjour Monsieur Jean Pierre Martin',
    'Dear Mr Jean Pierre Martin',
  ],
  ['Mme Benali', undefined, 'Bonjour Madame Benali', 'Dear Ms Benali'],
  ['M. Roy', undefined, 'Bonjour Monsieur Roy', 'Dear Mr Roy'],
  ['Mr. Roy', undefined, 'Bonjour Monsieur Roy', 'Dear Mr Roy'],
  ['Mrigank Sen', undefined, 'Bonjour Mrigank Sen', 'Dear Mrigank Sen'],
  ['Dr Roy', undefined, 'Bonjour Dr Roy', 'Dear Dr Roy'],
  ['Dr Anne Roy', 'madame', 'Bonjour Dr Anne Roy', 'Dear Dr Anne Roy'],
  ['李小龙', 'monsieur', 'Bonjour Monsieur 李小龙', 'Dear Mr 李小龙'],
  ['Александр Пушкин', 'monsieur', 'Bonjour Monsieur Александр Пушкин', 'Dear Mr Александр Пушкин'],
  ['أحمد', undefined, 'Bonjour أحمد', 'Dear أحمد'],
] as const)('greets %s (%s) without guessing', (name, civility, french, english) => {
  const person = civility === undefined ? { name } : { name, civility }
  expect(greeting(person, 'fr')).toBe(french)
  expect(greeting(person, 'en')).toBe(english)
  expect(hello(person, 'en')).toBe(english.replace('Dear', 'Hello'))
})

it('opens a letter with the civility where it is known, with the name or with both otherwise', () => {
  expect(salutation({ name: 'Nadia Benali', civility: 'madame' }, 'fr')).toBe('Madame')
  expect(salutation({ name: 'Camille Martin' }, 'fr')).toBe('Bonjour Camille Martin')
  expect(salutation(undefined, 'fr')).toBe('Madame, Monsieur')
  expect(salutation(undefined, 'en')).toBe('Dear Sir or Madam')
})

it('writes the whole name on an envelope', () => {
  expect(nameOnEnvelope({ name: 'Nadia Benali', civility: 'madame' }, 'fr')).toBe(
    'Madame Nadia Benali',
  )
  expect(nameOnEnvelope({ name: 'Mme Benali' }, 'en')).toBe('Ms Benali')
  expect(nameOnEnvelope({ name: 'Dr Anne Roy', civility: 'madame' }, 'fr')).toBe('Dr Anne Roy')
})

it('greets nobody in particular without a name', () => {
  expect(greeting(undefined, 'fr')).toBe('Bonjour')
  expect(greeting(undefined, 'en')).toBe('Hello')
  expect(titledName({ name: 'Camille Martin' }, 'en')).toBe('Camille Martin')
})
