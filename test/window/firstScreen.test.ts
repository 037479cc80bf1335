import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'

const window = windowOverHost()
const { bridge } = await import('#window/host/bridge.ts')
const { fetchFirstScreen } = await import('#window/firstScreen.ts')
const { useBoardStore } = await import('#window/host/boardStore.ts')
const { useSessionStore } = await import('#window/host/sessionStore.ts')
const { useTodayStore } = await import('#window/host/todayStore.ts')

const NOW = '2026-11-25T09:00'

describe('the screen of the address', () => {
  it('is asked for beside the session, and Today once for its screen too', async () => {
    await window.open(NOW, opening())
    setActivePinia(createPinia())
    const asked = vi.spyOn(bridge.calls, 'today')
    const session = useSessionStore().load()
    await Promise.all([session, fetchFirstScreen({ name: 'today' })])
    const today = useTodayStore()
    expect(today.today?.now).toBe(NOW)
    await today.loadShown()
    expect(asked).toHaveBeenCalledOnce()
    await today.loadShown()
    expect(asked).toHaveBeenCalledTimes(2)
  })

  it('has the cards of the board beside the texts of the window', async () => {
    await window.open(NOW, opening())
    setActivePinia(createPinia())
    await fetchFirstScreen({ name: 'board' })
    expect([...useBoardStore().byId.keys()]).toEqual(['app'])
  })

  it('is no reason to fail: what cannot be fetched is said by the screen itself', async () => {
    await window.open(NOW)
    setActivePinia(createPinia())
    vi.spyOn(bridge.calls, 'board').mockRejectedValueOnce(new Error('away'))
    await expect(fetchFirstScreen({ name: 'board' })).resolves.toBeUndefined()
  })
})
