import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { beforeAll, describe, expect, it } from 'vitest'
import { personLineOf } from '#domain/views/personDirectory.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { person } from '#test/build/entries.ts'
import { i18n, showLanguage } from '#window/i18n/i18n.ts'
import { useWhereKnown } from '#window/words/useWhereKnown.ts'

const where = (agency: string | undefined, isOfAgency: boolean): string => {
  const tom = person('Tom Reed', isOfAgency ? { agency: true } : {})
  const application = anApplication({
    people: [tom],
    details: { company: 'Brumelle', ...(agency === undefined ? {} : { agency }) },
  })
  const line = personLineOf([{ application, person: tom, left: false }], '2026-11-25T10:00')
  let words = ''
  const app = createApp({
    setup: () => {
      words = useWhereKnown().whereKnown(line)
      return () => null
    },
  })
  app.use(i18n).use(createPinia()).mount(document.createElement('div'))
  app.unmount()
  return words
}

describe('where a person is known', () => {
  beforeAll(() => showLanguage('fr'))

  it('is the agency they work for, then the company they speak for', () => {
    const plain = (words: string) => words.replaceAll(/[\u2066-\u2069]/gu, '')
    expect(plain(where('Hays', true))).toBe('Hays (cabinet), pour Brumelle')
    expect(plain(where(undefined, true))).toBe('cabinet de recrutement, pour Brumelle')
    expect(plain(where('Hays', false))).toBe('Brumelle')
  })
})
