import { expect, it, vi } from 'vitest'
import { menuTemplate } from '#electron/desktop/menu.ts'
import { translator } from '#texts/translator.ts'

// Only pure functions are asked here; the journeys run the rest on real pages.
vi.mock('electron', () => ({ Menu: {} }))

it.each(['fr', 'en'] as const)('has a menu with words for every item in %s', (language) => {
  const items = menuTemplate(translator(language), 'darwin').flatMap(({ submenu, ...item }) => [
    item,
    ...(Array.isArray(submenu) ? submenu : []),
  ])
  for (const item of items)
    if (item.type !== 'separator') expect(item.label).not.toMatch(/^native\.|^$/u)
  expect(items.length).toBeGreaterThan(20)
})
