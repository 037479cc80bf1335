import { describe, expect, it } from 'vitest'
import type { SeenProgress } from '#electron/host/incoming/format/progress.ts'
import { startReader } from '#electron/host/incoming/reading/reader.ts'
import { type Look, stallWatch } from '#electron/host/incoming/reading/stalled.ts'
import { systemScheduler } from '#electron/host/machine/scheduler.ts'
import { bytesOf } from '#test/build/incomingFile.ts'

const seen = (beats: number): SeenProgress => ({ beats, done: 0, rows: 0 })

describe('a reader’s thread', () => {
  it('ends what it does when it is told to, and says so', async () => {
    const reader = startReader({ scheduler: systemScheduler, onProgress: () => undefined })
    const bytes = bytesOf('a;b\n'.repeat(100_000))
    const answer = reader.ask('open', { bytes, name: 'x.csv', pasted: false })
    reader.end()
    expect(await answer).toEqual({ ok: false, reason: 'file-let-go' })
    expect(await reader.ask('open', { bytes, name: 'x.csv', pasted: false })).toEqual({
      ok: false,
      reason: 'file-let-go',
    })
  })

  it('does not start a reader that an update has put in the place of its own', async () => {
    const reader = startReader({
      scheduler: systemScheduler,
      onProgress: () => undefined,
      print: 'of another build',
    })
    const bytes = bytesOf('a;b\n')
    expect(await reader.ask('open', { bytes, name: 'x.csv', pasted: false })).toEqual({
      ok: false,
      reason: 'program-replaced',
    })
    reader.end()
  })

  it('tells how far it has come', async () => {
    const told: SeenProgress[] = []
    const reader = startReader({
      scheduler: { ...systemScheduler, after: (_, task) => systemScheduler.after(1, task) },
      onProgress: (progress) => told.push(progress),
    })
    const bytes = bytesOf('Entreprise;Poste\n'.repeat(99_000))
    expect(await reader.ask('open', { bytes, name: 'x.csv', pasted: false })).toMatchObject({
      ok: true,
    })
    reader.end()
    expect(told.length).toBeGreaterThan(0)
    expect(told.at(-1)?.beats).toBeGreaterThan(1)
  })
})

describe('a reader that does not get on', () => {
  const look = (at: number, beats: number, workedMs?: number) => ({
    at,
    seen: seen(beats),
    workedMs,
  })

  it('is stuck after two seconds of work without a step, whatever the wall clock says', () => {
    const watch = stallWatch()
    const isStuck = (seenThen: Look) => watch(seenThen, 2_000)
    expect(isStuck(look(0, 1, 100))).toBe(false)
    expect(isStuck(look(60_000, 1, 2_099))).toBe(false)
    expect(isStuck(look(60_200, 1, 2_100))).toBe(true)
  })

  it('is not stuck while it steps', () => {
    const watch = stallWatch()
    const isStuck = (seenThen: Look) => watch(seenThen, 2_000)
    expect(isStuck(look(0, 1, 0))).toBe(false)
    expect(isStuck(look(3_000, 2, 3_000))).toBe(false)
    expect(isStuck(look(4_999, 2, 4_999))).toBe(false)
    expect(isStuck(look(5_000, 2, 5_000))).toBe(true)
  })

  it('is stuck after a minute in which it cannot even say how much it worked', () => {
    const watch = stallWatch()
    const isStuck = (seenThen: Look) => watch(seenThen, 2_000)
    expect(isStuck(look(0, 1))).toBe(false)
    expect(isStuck(look(59_999, 1))).toBe(false)
    expect(isStuck(look(60_000, 1))).toBe(true)
  })
})
