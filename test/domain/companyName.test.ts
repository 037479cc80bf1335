import { expect, it } from 'vitest'
import { companyKey } from '#domain/companyName.ts'

it.each([
  ['Paul & Fils', 'paul fils'],
  ['Paul et Fils, S.A.R.L.', 'paul fils'],
  ['Sté Brumelle', 'brumelle'],
  ['S. A. S. Brumelle', 'brumelle'],
  ['L’Oréal', 'l oreal'],
  ['SAS', 'sas'],
  ['Société', 'societe'],
  ['3M', '3m'],
  ['R&D', 'r d'],
  ['阿里巴巴', '阿里巴巴'],
])('the company %j is known by %j', (company, key) => {
  expect(companyKey(company)).toBe(key)
})
