import { expect, it } from 'vitest'
import { saidCompany } from '#domain/messages/companySaid.ts'

it.each([
  ['Brumelle SAS', 'Brumelle', 'Brumelle'],
  ['Brumelle, SAS', 'Brumelle', 'Brumelle'],
  ['Brumelle S.A.S.', 'Brumelle', 'Brumelle'],
  ['Brumelle S.A.', 'Brumelle', 'Brumelle'],
  ['SARL Dupont', 'Dupont', 'Dupont'],
  ['SAS', 'SAS', 'SAS'],
  ['Keller GmbH', 'Keller', 'Keller'],
  ['Keller GmbH & Co. KG', 'Keller', 'Keller'],
  ['Northwind Ltd', 'Northwind', 'Northwind'],
  ['Northwind Ltd.', 'Northwind', 'Northwind'],
  ['Northwind, Inc.', 'Northwind', 'Northwind'],
  ['Northwind plc', 'Northwind', 'Northwind'],
  ['Boulangerie Roy Ltée', 'Boulangerie Roy', 'Boulangerie Roy'],
  ['Roy et Fils SENC', 'Roy et Fils', 'Roy et Fils'],
  ['Nestlé SA', 'Nestlé', 'Nestlé'],
  ['Société Générale', 'Société Générale', 'Société Générale'],
  ['Thermes & Spa', 'Thermes & Spa', 'Thermes & Spa'],
  ['Samsung', 'Samsung', 'Samsung'],
  ['Roy & Co', 'Roy & Co', 'Roy & Co'],
  ['Limited Run Games', 'Limited Run Games', 'Limited Run Games'],
  ['BBC', 'BBC', 'the BBC'],
  ['NHS', 'NHS', 'the NHS'],
  ['The Guardian', 'The Guardian', 'The Guardian'],
  ['Guardian', 'Guardian', 'the Guardian'],
  ['University of Leeds', 'University of Leeds', 'the University of Leeds'],
  ['Leeds University', 'Leeds University', 'Leeds University'],
  ['Bank of England', 'Bank of England', 'the Bank of England'],
  ['Bank of America', 'Bank of America', 'Bank of America'],
  ['Department for Education', 'Department for Education', 'the Department for Education'],
  ['British Red Cross', 'British Red Cross', 'the British Red Cross'],
  ['', '', ''],
])('%s is %s in French, %s in English', (company, french, english) => {
  expect(saidCompany(company, 'fr')).toBe(french)
  expect(saidCompany(company, 'en')).toBe(english)
})
