import userEvent from '@testing-library/user-event'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/vue'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import AppFrame from '#window/frame/AppFrame.vue'
import { startRouting, useRoute } from '#window/frame/useRoute.ts'
import { i18n, showLanguage } from '#window/i18n/i18n.ts'

beforeAll(() => showLanguage('fr'))
afterEach(cleanup)

const user = userEvent.setup()
const { route, go } = useRoute()
let stop: () => void

const Screen = defineComponent({
  setup: () => () => h('section', { key: route.value.name }, h('h1', route.value.name)),
})
const show = (inBrowser = false) =>
  render(AppFrame, {
    props: { dueCount: 2, backupLine: 'Copie : hier', inBrowser },
    slots: { default: Screen },
    global: { plugins: [i18n] },
  })

beforeEach(() => {
  history.replaceState(null, '', '#/today')
  stop = startRouting()
})
afterEach(() => stop())

it('marks the place one is in, also on the pages below it', async () => {
  show()
  go({ name: 'application', id: 'a1' })
  await nextTick()
  expect(screen.getByRole('link', { current: 'page' }).textContent).toContain('Tableau')
})

it('tells how many steps wait today, and where the backup is', () => {
  show()
  expect(screen.getByText('2 gestes pour aujourd’hui')).toBeTruthy()
  expect(screen.getByText('Copie : hier')).toBeTruthy()
})

it('moves the focus to the title of the screen, and names the window without personal words', async () => {
  show()
  expect(document.activeElement).toBe(document.body)
  await user.click(screen.getByRole('link', { name: /Carnet/u }))
  await nextTick()
  await nextTick()
  expect(document.title).toBe('Carnet — Relance')
  screen.getByRole('link', { name: /Carnet/u }).blur()
  go({ name: 'application', id: 'secret' })
  await nextTick()
  await nextTick()
  expect(document.activeElement?.textContent).toBe('application')
  expect(document.title).toBe('Candidature — Relance')
})

it('waits with the focus for the title of a screen that is still on its way', async () => {
  const ready = ref(false)
  const Late = defineComponent({
    setup: () => () => (ready.value ? h('h1', 'late') : h('p', 'nothing yet')),
  })
  const props = { dueCount: 0, backupLine: '' }
  render(AppFrame, { props, slots: { default: Late }, global: { plugins: [i18n] } })
  go({ name: 'settings' })
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
  ready.value = true
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('late'))
})

it('skips to the page', async () => {
  show()
  await fireEvent.click(screen.getByText('Aller au contenu'))
  expect(document.activeElement).toBe(screen.getByRole('main'))
})

it.each([
  ['{Control>}2{/Control}', 'board'],
  ['3', 'ahead'],
  ['4', 'journal'],
  ['5', 'people'],
  ['{Control>},{/Control}', 'settings'],
  ['{Alt>}n{/Alt}', 'debrief'],
])('goes by %s to %s', async (keys, name) => {
  show()
  await user.keyboard(keys)
  expect(route.value.name).toBe(name)
})

it('passes on search, undo and redo', async () => {
  const frame = show()
  await user.keyboard(
    '{Control>}k{/Control}{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}',
  )
  expect(Object.keys(frame.emitted())).toEqual(expect.arrayContaining(['search', 'undo', 'redo']))
})

it('lists every key on ?, each with its words', async () => {
  show()
  await user.keyboard('?')
  const list = within(await screen.findByRole('dialog', { name: 'Raccourcis du clavier' }))
  expect(list.getByText('Nouvel entretien')).toBeTruthy()
  expect(list.getByText('Ctrl Maj Z')).toBeTruthy()
})

it('lists in a browser only the keys that it leaves to the page', async () => {
  show(true)
  await user.keyboard('?')
  const list = within(await screen.findByRole('dialog', { name: 'Raccourcis du clavier' }))
  expect(list.getByText('Alt N')).toBeTruthy()
  expect(list.queryByText('Ctrl N')).toBeNull()
})

it.each([
  [false, 'Ctrl\u00A02'],
  [true, '2'],
])('prints keys that work, in a browser %s: %s', (inBrowser, keys) => {
  show(inBrowser)
  expect(screen.getByRole('link', { name: /Tableau/u }).textContent).toBe(`Tableau${keys}`)
})
