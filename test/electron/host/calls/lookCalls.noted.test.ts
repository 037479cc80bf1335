import { expect, it } from 'vitest'
import { aHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'

it('the answer that a next interview is keeps the day on which it was noted, restarted or not', async () => {
  const shell = aShell({ folder: aFolder(), at: '2026-12-01T10:00' })
  const host = await aHost(shell)
  const next = interview('2026-12-12T10:00', { id: 'next' })
  await host.handlers.act([
    opening({ application: 'a', entries: [interview('2026-11-02T10:00', { id: 'held' })] }),
    { do: 'record-entry', application: 'a', entry: next },
  ])
  const longest = async (handlers: typeof host.handlers) =>
    (await handlers.silence(undefined)).longestDays
  for (const at of ['2026-12-01T10:01', '2026-12-11T10:00']) {
    shell.clock.set(at)
    await host.tick()
    expect(await longest(host.handlers)).toBe(29)
  }
  await host.close()
  expect(await longest((await aHost(shell)).handlers)).toBe(29)
})
