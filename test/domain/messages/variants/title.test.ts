import { expect, it } from 'vitest'
import { titlesIn } from '#domain/messages/variants/title.ts'

it.each([
  ['Dear Ms Benali', 'en', 'US', 'Dear Ms. Benali'],
  ['Mr Roy and Dr Keller', 'en', 'CA-ON', 'Mr. Roy and Dr. Keller'],
  ['Dear Mrs Okafor', 'en', 'GB-EAW', 'Dear Mrs Okafor'],
  ['Dear Mr. Roy', 'en', 'US', 'Dear Mr. Roy'],
  ['Hello Camille Drury', 'en', 'US', 'Hello Camille Drury'],
  ['Bonjour Madame Mr', 'fr', 'CA-QC', 'Bonjour Madame Mr'],
  ['Dear Ms Benali', 'en', undefined, 'Dear Ms Benali'],
] as const)('%s, in %s of %s: %s', (names, language, region, written) => {
  expect(titlesIn(names, language, region)).toBe(written)
})
