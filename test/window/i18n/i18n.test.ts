import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LAYERS } from '#texts/languages.ts'

/** Whether the texts of Canada can be fetched. */
const canada = vi.hoisted(() => ({ isReached: true }))
vi.mock('#texts/languages.ts', async (original) => {
  const real = await original<{ LAYERS: typeof LAYERS }>()
  const layers: typeof LAYERS = {
    ...real.LAYERS,
    'fr-CA': async () => {
      if (!canada.isReached) throw new Error('Not reached')
      return real.LAYERS['fr-CA']()
    },
  }
  return { ...real, LAYERS: layers }
})

const fresh = async () => {
  vi.resetModules()
  return import('#window/i18n/i18n.ts')
}

describe('a language whose texts cannot be fetched', () => {
  beforeEach(() => {
    canada.isReached = false
  })

  it('leaves the one that is shown, with what opens later, and is shown the next time', async () => {
    const { i18n, showLanguage, shownLanguage, fetchLaterTexts } = await fresh()
    await showLanguage('fr')
    await showLanguage('fr-CA')
    expect([shownLanguage(), document.documentElement.lang]).toEqual(['fr', 'fr'])
    await fetchLaterTexts()
    expect(i18n.global.te('journal.figures.medianFrom', 'fr')).toBe(true)
    canada.isReached = true
    await showLanguage('fr-CA')
    expect(shownLanguage()).toBe('fr-CA')
  })

  it('does not come back over one that was chosen since', async () => {
    const { showLanguage, shownLanguage } = await fresh()
    await showLanguage('fr')
    await Promise.all([showLanguage('fr-CA'), showLanguage('en')])
    expect(shownLanguage()).toBe('en')
  })

  it('is an error where nothing is shown yet', async () => {
    const { showLanguage } = await fresh()
    await expect(showLanguage('fr-CA')).rejects.toThrow('Not reached')
  })
})
