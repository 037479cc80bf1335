import { expect, it } from 'vitest'
import { interfaceLanguage } from '#electron/host/machine/interfaceLanguage.ts'

it.each([
  ['system', 'fr-CA', 'fr'],
  ['system', 'fr', 'fr'],
  ['system', 'fro', 'en'],
  ['system', 'de-CH', 'en'],
  ['en', 'fr-FR', 'en'],
  ['fr', 'en-GB', 'fr'],
] as const)('with %s chosen on a system in %s Relance speaks %s', (language, system, spoken) => {
  expect(interfaceLanguage({ language }, system)).toBe(spoken)
})
