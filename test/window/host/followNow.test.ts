import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { effectScope, ref, toRef } from 'vue'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { useSessionStore } = await import('#window/host/sessionStore.ts')
const { followingNow } = await import('#window/host/followNow.ts')

const followed = async () => {
  const host = await window.open('2026-11-25T09:00')
  const pinia = createPinia()
  const session = useSessionStore(pinia)
  await session.load()
  const draft = ref({ at: session.now })
  const at = toRef(draft.value, 'at')
  const startOver = () => {
    draft.value.at = '2026-11-25T09:00'
  }
  const form = effectScope().run(() => followingNow({ draft, startOver }))
  const pass = async (to: string): Promise<void> => {
    host.shell.clock.set(to)
    await host.tick()
  }
  return { at, pass, session, host, startOver: () => form?.startOver() }
}

describe('the moment a form began with', () => {
  it('stays the present one while nobody names another', async () => {
    const { at, pass } = await followed()
    await pass('2026-11-26T14:30')
    expect(at.value).toBe('2026-11-26T14:30')
    await pass('2026-11-28T00:05')
    expect(at.value).toBe('2026-11-28T00:05')
  })

  it('stays what the person made it', async () => {
    const { at, pass } = await followed()
    at.value = '2026-11-24T15:00'
    await pass('2026-11-26T14:30')
    await pass('2026-11-27T14:30')
    expect(at.value).toBe('2026-11-24T15:00')
  })

  it('is the present one again where one starts over, and goes on so', async () => {
    const { at, pass, startOver } = await followed()
    at.value = '2026-11-24T15:00'
    await pass('2026-11-26T14:30')
    startOver()
    expect(at.value).toBe('2026-11-26T14:30')
    await pass('2026-11-27T09:00')
    expect(at.value).toBe('2026-11-27T09:00')
  })

  it('is the present one as soon as it was asked for, though no push came', async () => {
    const { at, session, host } = await followed()
    host.shell.clock.set('2026-11-26T14:30')
    await session.moment()
    expect(at.value).toBe('2026-11-26T14:30')
  })
})
