import { createPinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'

const host = windowOverHost()
const { useSessionStore } = await import('#window/host/sessionStore.ts')

describe('what other windows choose', () => {
  it('holds here too: settings, and what was taken back', async () => {
    const { handlers } = await host.open('2026-11-24T09:00')
    const session = useSessionStore(createPinia())
    await session.load()
    const settings = { ...session.settings, personName: 'Nadia' }
    await handlers.act([{ do: 'change-settings', settings }])
    expect(session.settings.personName).toBe('Nadia')
    await handlers.undo({})
    expect(session.settings.personName).toBe('')
  })

  it('is kept beside a preference chosen here', async () => {
    const { handlers } = await host.open('2026-11-24T09:00')
    const session = useSessionStore(createPinia())
    await session.load()
    await handlers.setPreferences({ hideDetails: true })
    await session.choosePreferences({ theme: 'dark' })
    expect((await handlers.start(undefined)).preferences).toMatchObject({
      hideDetails: true,
      theme: 'dark',
    })
  })
})

describe('the region', () => {
  it('decides how the language is spoken, at once and without a reload', async () => {
    const { i18n } = await import('#window/i18n/i18n.ts')
    const { handlers } = await host.open('2026-11-24T09:00')
    const session = useSessionStore(createPinia())
    await session.load()
    const choose = (region: 'CA-QC' | 'FR') =>
      handlers.act([{ do: 'change-settings', settings: { ...session.settings, region } }])
    await session.choosePreferences({ language: 'fr' })
    expect(i18n.global.t('frame.newInterview')).toBe('Nouvel entretien')
    await choose('CA-QC')
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('fr-CA'))
    expect(i18n.global.t('frame.newInterview')).toBe('Nouvelle entrevue')
    await choose('FR')
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('fr'))
    expect(i18n.global.t('frame.newInterview')).toBe('Nouvel entretien')
  })
})

describe('the time', () => {
  it('goes on in a window that was left alone, and follows the person over midnight', async () => {
    const { shell, tick } = await host.open('2026-11-25T23:59')
    const session = useSessionStore(createPinia())
    await session.load()
    shell.clock.set('2026-11-26T00:05')
    await tick()
    expect(session.now).toBe('2026-11-26T00:05')
  })

  it.each([
    ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['focus', () => window.dispatchEvent(new Event('focus'))],
    ['pageshow', () => window.dispatchEvent(new Event('pageshow'))],
  ])('is right at %s after the machine slept', async (_what, happens) => {
    const { shell } = await host.open('2026-11-25T18:00')
    const session = useSessionStore(createPinia())
    await session.load()
    shell.clock.set('2026-11-26T09:10')
    happens()
    await vi.waitFor(() => expect(session.now).toBe('2026-11-26T09:10'))
  })
})

describe('the shortcuts of a single key', () => {
  it('stay off once they were switched off', async () => {
    const { useSingleKeys } = await import('#window/frame/useShortcuts.ts')
    const { handlers } = await host.open('2026-11-24T09:00')
    await useSessionStore(createPinia()).load()
    useSingleKeys().value = false
    await vi.waitFor(async () => {
      expect((await handlers.start(undefined)).preferences.singleKeys).toBe(false)
    })
  })
})

describe('other computers', () => {
  it('are known of as soon as they keep the logbook too, and no longer than that', async () => {
    const { push, sharing } = await host.open('2026-11-24T09:00')
    const session = useSessionStore(createPinia())
    await session.load()
    expect(session.isShared).toBe(false)
    push('devices', { ...sharing.view(), standing: 'on' })
    expect(session.isShared).toBe(true)
    push('devices', { ...sharing.view(), standing: 'off' })
    expect(session.isShared).toBe(false)
  })
})
