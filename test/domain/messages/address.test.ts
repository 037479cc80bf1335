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
  ['BENALI Nadia', 'madame', 'Bonjour Madame Benali', 'Dear Ms Benali'],
  ['Marie Anne DUPONT MOREL', 'madame', 'Bonjour Madame Dupont Morel', 'Dear Ms Dupont Morel'],
  ['Jean Pierre Martin', 'monsieur', 'Bonjour Monsieur Martin', 'Dear Mr Martin'],
  ['Mme Benali', undefined, 'Bonjour Madame Benali', 'Dear Ms Benali'],
  ['M. Roy', undefined, 'Bonjour Monsieur Roy', 'Dear Mr Roy'],
  ['Mr. Roy', undefined, 'Bonjour Monsieur Roy', 'Dear Mr Roy'],
  ['Mrigank Sen', undefined, 'Bonjour Mrigank Sen', 'Dear Mrigank Sen'],
  ['Dr Roy', undefined, 'Bonjour Docteur Roy', 'Dear Dr Roy'],
  ['Dr Anne Roy', 'madame', 'Bonjour Docteur Roy', 'Dear Dr Roy'],
  ['Pr. Jean Keller', undefined, 'Bonjour Professeur Keller', 'Dear Professor Keller'],
  ['Me Lefort', undefined, 'Bonjour Maître Lefort', 'Dear Maître Lefort'],
  ['JP Durand', 'monsieur', 'Bonjour Monsieur Durand', 'Dear Mr Durand'],
  ['M.-C. Durand', 'madame', 'Bonjour Madame Durand', 'Dear Ms Durand'],
  ['M.-C. Durand', undefined, 'Bonjour M.-C. Durand', 'Dear M.-C. Durand'],
  ['M.C. Durand', undefined, 'Bonjour M.C. Durand', 'Dear M.C. Durand'],
  ['M. C. Durand', undefined, 'Bonjour Monsieur Durand', 'Dear Mr Durand'],
  ['Melle Durand', undefined, 'Bonjour Madame Durand', 'Dear Miss Durand'],
  ['J.-P. Martin', 'monsieur', 'Bonjour Monsieur Martin', 'Dear Mr Martin'],
  ['Nadia Benali - RH', 'madame', 'Bonjour Madame Benali', 'Dear Ms Benali'],
  ['Mary Jones MBA', 'madame', 'Bonjour Madame Jones', 'Dear Ms Jones'],
  ['M Dupont', undefined, 'Bonjour Monsieur Dupont', 'Dear Mr Dupont'],
  ['Nadia Benali/RH', 'madame', 'Bonjour Madame Benali', 'Dear Ms Benali'],
  ['Mary Jones FCA', 'madame', 'Bonjour Madame Jones', 'Dear Ms Jones'],
  ['MC DONALD Paul', 'monsieur', 'Bonjour Monsieur Mc Donald', 'Dear Mr Mc Donald'],
  ['Nadia from HR', undefined, 'Bonjour Nadia', 'Dear Nadia'],
  ['Nadia de la compta', undefined, 'Bonjour Nadia', 'Dear Nadia'],
  ['Assistante de Mme Benali', undefined, 'Bonjour', 'Hello'],
  ['Secrétaire du Dr Roy', undefined, 'Bonjour', 'Hello'],
  ['Anne Deschamps', 'madame', 'Bonjour Madame Deschamps', 'Dear Ms Deschamps'],
  ['M Dupont', 'madame', 'Bonjour Madame Dupont', 'Dear Ms Dupont'],
  ['Service RH', undefined, 'Bonjour', 'Hello'],
  ['L’équipe recrutement', undefined, 'Bonjour', 'Hello'],
  ['DRH', 'madame', 'Bonjour Madame', 'Hello'],
  ['Mme la Directrice', undefined, 'Bonjour Madame', 'Hello'],
  ['rh@exemple.fr', undefined, 'Bonjour', 'Hello'],
  ['Monsieur et Madame Roy', undefined, 'Bonjour Monsieur et Madame Roy', 'Dear Mr and Ms Roy'],
  ['Mr & Mrs Smith', 'monsieur', 'Bonjour Monsieur et Madame Smith', 'Dear Mr and Mrs Smith'],
  ['DUPONT Marie', undefined, 'Bonjour Marie Dupont', 'Dear Marie Dupont'],
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
  expect(salutation({ name: 'Me Lefort' }, 'fr')).toBe('Maître')
  expect(salutation({ name: 'Service RH' }, 'fr')).toBe('Madame, Monsieur')
  expect(salutation({ name: 'Service RH' }, 'en')).toBe('Dear Hiring Team')
  expect(salutation({ name: 'Mme Roy et M. Petit' }, 'fr')).toBe(
    'Bonjour Madame Roy et Monsieur Petit',
  )
  expect(salutation(undefined, 'fr')).toBe('Madame, Monsieur')
  expect(salutation(undefined, 'en')).toBe('Dear Hiring Team')
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
  expect(titledName({ name: 'Dr Anne Roy' }, 'fr')).toBe('le docteur Roy')
  expect(titledName({ name: 'Mme Roy et M. Petit' }, 'en')).toBe('Ms Roy and Mr Petit')
  expect(titledName({ name: 'Service RH', civility: 'madame' }, 'fr')).toBe('Service RH')
})
