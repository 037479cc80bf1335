import { EventEmitter } from 'node:events'
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron'
import { expect, it, vi } from 'vitest'
import { type Clicked, contextTemplate, offerContextMenu } from '#electron/desktop/contextMenu.ts'
import { translator } from '#texts/translator.ts'

const electron = vi.hoisted(() => ({
  templates: [] as MenuItemConstructorOptions[][],
  popup: vi.fn(),
}))
vi.mock('electron', () => ({
  Menu: {
    buildFromTemplate: (template: MenuItemConstructorOptions[]) => {
      electron.templates.push(template)
      return { popup: electron.popup }
    },
  },
}))

const field: Clicked = {
  isEditable: true,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [],
  editFlags: {
    canUndo: true,
    canRedo: false,
    canCut: false,
    canCopy: false,
    canPaste: true,
    canDelete: false,
    canSelectAll: true,
    canEditRichly: false,
  },
}
const correcting = { replace: vi.fn(), learn: vi.fn() }
const t = translator('fr')

it('offers in a field what can be done there, and nothing outside of one', () => {
  const items = contextTemplate(field, t, correcting)
  expect(items.find(({ role }) => role === 'paste')?.enabled).toBe(true)
  expect(items.find(({ role }) => role === 'cut')?.enabled).toBe(false)
  expect(contextTemplate({ ...field, isEditable: false }, t, correcting)).toEqual([])
})

it('copies text that is chosen on the page', () => {
  const [copy, ...others] = contextTemplate(
    { ...field, isEditable: false, selectionText: 'Brumelle' },
    t,
    correcting,
  )
  expect([copy?.role, others]).toEqual(['copy', []])
})

it('offers other spellings of a word nobody knows, and learns it', () => {
  const clicked = { ...field, misspelledWord: 'entretein', dictionarySuggestions: ['entretien'] }
  const items = contextTemplate(clicked, t, correcting)
  const press = (label: string) =>
    (items.find((item) => item.label === label) as { click: () => void }).click()
  press('entretien')
  press('Ajouter au dictionnaire')
  expect(correcting.replace).toHaveBeenCalledExactlyOnceWith('entretien')
  expect(correcting.learn).toHaveBeenCalledExactlyOnceWith('entretein')
})

it('opens over the window that was clicked, and corrects and learns there', () => {
  const replaceMisspelling = vi.fn()
  const session = { addWordToSpellCheckerDictionary: vi.fn() }
  const webContents = Object.assign(new EventEmitter(), { replaceMisspelling, session })
  const window = { webContents } as unknown as BrowserWindow
  offerContextMenu(window, () => t)
  webContents.emit('context-menu', {}, { ...field, isEditable: false })
  expect(electron.popup).not.toHaveBeenCalled()
  const misspelt = { misspelledWord: 'entretein', dictionarySuggestions: ['entretien'] }
  webContents.emit('context-menu', {}, { ...field, ...misspelt })
  expect(electron.popup).toHaveBeenCalledExactlyOnceWith({ window })
  const [correct, learn] = (electron.templates[0] ?? []) as { click: () => void }[]
  correct?.click()
  learn?.click()
  expect(replaceMisspelling).toHaveBeenCalledExactlyOnceWith('entretien')
  expect(session.addWordToSpellCheckerDictionary).toHaveBeenCalledExactlyOnceWith('entretein')
})
