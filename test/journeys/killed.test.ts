import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import { opening, recording } from '#test/build/commands.ts'
import { type CalledShell, startCalledShell } from './support/callShell.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { makeTestClock } from './support/testClock.ts'

/** Writers that write at the same time, as several pages would. */
const WRITERS = 4
/** Entries confirmed before each of the kills. */
const CONFIRMED_BEFORE = [1, 30, 80]

const noteOf = (id: string): Entry => ({
  id,
  kind: 'note',
  at: '2026-11-23T10:00',
  zone: 'Europe/Paris',
  note: `Note ${id}`,
})
const NOW_MS = Date.parse('2026-11-24T17:00:00+01:00')

const start = (folder: string): Promise<CalledShell> =>
  startCalledShell(folder, { ...makeTestClock(folder, NOW_MS).env, TZ: 'Europe/Paris' })

/** Writes note after note until the shell is gone; the ids of those it confirmed. */
const writeUntilGone = async (
  { call }: CalledShell,
  confirmed: Set<string>,
  progress: () => void,
): Promise<void> => {
  for (;;) {
    const id = randomUUID()
    try {
      const outcome = await call('act', [recording(noteOf(id))])
      expect(outcome).toEqual(expect.objectContaining({ ok: true }))
    } catch (error) {
      // Gone in the middle of a request: nothing was confirmed.
      if (error instanceof TypeError) return
      throw error
    }
    confirmed.add(id)
    progress()
  }
}

const everyEntry = async ({ call }: CalledShell): Promise<ReadonlySet<string>> => {
  const { rows, total } = await call('journal', { filter: {}, offset: 0, limit: 500 })
  expect(rows).toHaveLength(total)
  return new Set(rows.map(({ entry }) => entry.id))
}

describe('a shell that is killed while it writes', () => {
  it('has every confirmed entry at the next start, kill after kill', async () => {
    const folder = newDataFolder()
    const confirmed = new Set<string>()
    const first = await start(folder)
    expect(await first.call('act', [opening()])).toEqual(expect.objectContaining({ ok: true }))
    first.shell.child.kill('SIGTERM')
    expect(await first.shell.ended).toBe(0)

    for (const more of CONFIRMED_BEFORE) {
      const running = await start(folder)
      const goal = confirmed.size + more
      const writers = Array.from({ length: WRITERS }, () =>
        writeUntilGone(running, confirmed, () => {
          if (confirmed.size >= goal) running.shell.child.kill('SIGKILL')
        }),
      )
      await Promise.all([...writers, running.shell.ended])
      expect(running.shell.child.signalCode).toBe('SIGKILL')

      const again = await start(folder)
      expect(await again.call('start')).toMatchObject({ logbook: { status: 'open' } })
      const kept = await everyEntry(again)
      expect([...confirmed].filter((id) => !kept.has(id))).toEqual([])
      // What was cut off may be there, whole, or not: never more than each writer had in hand.
      expect(kept.size - confirmed.size).toBeLessThanOrEqual(WRITERS * CONFIRMED_BEFORE.length)
      again.shell.child.kill('SIGTERM')
      expect(await again.shell.ended).toBe(0)
    }
  })

  it('takes a request repeated after the kill as the same one', async () => {
    const folder = newDataFolder()
    const running = await start(folder)
    const note = recording(noteOf(randomUUID()))
    await running.call('act', [opening()])
    await running.call('act', [note])
    running.shell.child.kill('SIGKILL')
    await running.shell.ended

    const again = await start(folder)
    expect(await again.call('act', [note])).toEqual(expect.objectContaining({ ok: true }))
    expect((await everyEntry(again)).size).toBe(1)
    again.shell.child.kill('SIGTERM')
    expect(await again.shell.ended).toBe(0)
  })
})
