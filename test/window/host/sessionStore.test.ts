import { createPinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'

const host = windowOverHost()
const { useSessionStore } = await import('#window/host/sessionStore.ts')

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
