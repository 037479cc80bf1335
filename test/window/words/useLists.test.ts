import { createApp } from 'vue'
import { beforeAll, describe, expect, it } from 'vitest'
import { i18n, showLanguage } from '#window/i18n/i18n.ts'
import { useLists } from '#window/words/useLists.ts'

beforeAll(() => showLanguage('fr'))

const lists = () => {
  const app = createApp({})
  app.use(i18n)
  return app.runWithContext(useLists)
}

describe('lists in the window', () => {
  it('let each name keep its own direction', () => {
    expect(lists().enumerated(['محمد علي', 'Mme Laurent', 'דנה כהן'])).toBe(
      '\u2068محمد علي\u2069, Mme Laurent et \u2068דנה כהן\u2069',
    )
    expect(lists().inSeries(['par e-mail', 'شركة النور'])).toBe(
      'par e-mail, \u2068شركة النور\u2069',
    )
  })

  it('are nothing where there is nothing', () => {
    expect(lists().enumerated([])).toBe('')
  })
})
