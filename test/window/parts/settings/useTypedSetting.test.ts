import { cleanup, render } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'
import { i18n, showLanguage } from '#window/i18n/i18n.ts'
import { useTypedSetting } from '#window/parts/settings/useTypedSetting.ts'

beforeAll(() => showLanguage('fr'))
afterEach(cleanup)

const field = () => {
  const saved = ref('Ann')
  let typed: ReturnType<typeof useTypedSetting> | undefined
  render(
    defineComponent({
      setup: () => {
        typed = useTypedSetting(() => saved.value)
        return () => null
      },
    }),
    { global: { plugins: [createPinia(), i18n] } },
  )
  if (typed === undefined) throw new Error('not mounted')
  return { saved, ...typed }
}

it('takes over what another window saves while nothing is typed here', async () => {
  const { saved, written, elsewhere } = field()
  saved.value = 'Anna'
  await nextTick()
  expect(written.value).toBe('Anna')
  expect(elsewhere.value).toBeUndefined()
})

it('keeps the words that are typed here, and says what another window saved', async () => {
  const { saved, written, elsewhere, saving } = field()
  written.value = 'Ann Ro'
  saved.value = 'Anna'
  await nextTick()
  expect(written.value).toBe('Ann Ro')
  expect(elsewhere.value).toContain('Anna')
  saving()
  expect(elsewhere.value).toBeUndefined()
  saved.value = 'Ann Ro'
  await nextTick()
  expect(written.value).toBe('Ann Ro')
  expect(elsewhere.value).toBeUndefined()
})

it('takes its own words as the logbook tidied them', async () => {
  const { saved, written, elsewhere, saving } = field()
  written.value = '06 39  98'
  saving()
  saved.value = '06 39 98'
  await nextTick()
  expect(written.value).toBe('06 39 98')
  expect(elsewhere.value).toBeUndefined()
})
