import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Push } from '#electron/host/machine/ports.ts'
import { makeBackground } from '#electron/host/session/background.ts'
import { aHost } from '#test/build/aHost.ts'
import { opening } from '#test/build/commands.ts'

let said: string[] = []
beforeEach(() => {
  said = []
  vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(words.join(' ')))
})
afterEach(() => vi.restoreAllMocks())

const failing = () => {
  throw new RangeError('Madame Dupont')
}

it('tells once that something failed and once that it works again, and logs no words', async () => {
  const pushed: unknown[] = []
  const push = ((name: string, told: unknown) => void pushed.push([name, told])) as Push
  const { run, trouble } = makeBackground(push)
  expect(await run('upkeep', failing)).toBe(false)
  expect(await run('upkeep', () => Promise.reject(new Error('Dupont')))).toBe(false)
  expect(trouble()).toBe('upkeep')
  expect(await run('reminders', () => 1)).toBe(true)
  expect(await run('upkeep', () => 1)).toBe(true)
  expect(trouble()).toBeUndefined()
  expect(pushed).toEqual([
    ['trouble', { of: 'upkeep' }],
    ['trouble', { of: null }],
  ])
  expect(said.join()).toContain('the upkeep failed (RangeError)')
  expect(said.join()).not.toContain('Dupont')
})

it('survives a window that cannot be told', async () => {
  const { run } = makeBackground(failing)
  expect(await run('upkeep', failing)).toBe(false)
})

it('a tick that fails is shown and tried again at the next', async () => {
  const host = await aHost()
  await host.handlers.act([opening()])
  const now = vi.spyOn(host.shell.clock, 'now').mockImplementation(failing)
  host.shell.clock.advance(60_000)
  await host.tick()
  expect(host.shell.pushed('trouble')).toEqual([{ of: 'reminders' }])
  now.mockRestore()
  expect(await host.handlers.start(undefined)).toMatchObject({ trouble: 'reminders' })
  host.shell.clock.advance(60_000)
  await host.tick()
  expect(host.shell.pushed('trouble')).toEqual([{ of: 'reminders' }, { of: null }])
})
