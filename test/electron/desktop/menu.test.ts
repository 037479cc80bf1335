import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { menuTemplate } from '#electron/desktop/menu.ts'
import { translator } from '#texts/translator.ts'

// Only pure functions are asked here; the journeys run the rest on real pages.
vi.mock('electron', () => ({ Menu: {} }))

const fr = translator('fr')
const deeds = { goTo: vi.fn(), print: vi.fn() }

const itemsOf = (platform: NodeJS.Platform, language: 'fr' | 'en' = 'fr') =>
  menuTemplate(translator(language), platform, deeds).flatMap(({ submenu, ...item }) => [
    item,
    ...(Array.isArray(submenu) ? submenu : []),
  ])

it.each([
  ['fr', 'darwin'],
  ['en', 'darwin'],
  ['fr', 'win32'],
  ['en', 'linux'],
] as const)('has a menu with words for every item in %s on %s', (language, platform) => {
  const items = itemsOf(platform, language)
  for (const item of items)
    if (item.type !== 'separator') expect(item.label).not.toMatch(/^native\.|^$/u)
  expect(items.length).toBeGreaterThan(25)
})

describe('the menu bar', () => {
  const click = (platform: NodeJS.Platform, label: string) => {
    const item = itemsOf(platform).find((each) => each.label === label)
    ;(item as { click?: () => void }).click?.()
    return item
  }

  it.each(['darwin', 'win32', 'linux'] as const)(
    'of %s has the settings, help, and About',
    (platform) => {
      expect(click(platform, fr('native.preferences'))?.accelerator).toBe('CmdOrCtrl+,')
      expect(deeds.goTo).toHaveBeenLastCalledWith('#/settings')
      click(platform, fr('native.whereData'))
      expect(deeds.goTo).toHaveBeenLastCalledWith('#/settings/data')
      click(platform, fr('native.print'))
      expect(deeds.print).toHaveBeenCalled()
      const roles = itemsOf(platform).map((item: MenuItemConstructorOptions) => item.role)
      expect(roles).toEqual(expect.arrayContaining(['about', 'help', 'quit', 'paste', 'minimize']))
    },
  )
})
