/**
 * One change through the real door, from the question over HTTP to the answer once it is durable: the built
 * browser shell with 100 applications against a program that only echoes over HTTP and inserts the same
 * bytes into SQLite, and with 10,000 against 100. What the page seals and opens again counts as the door's.
 * All three stand in processes of their own and are asked in turn.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { startCalledShell } from '#test/journeys/support/callShell.ts'
import { startProcess } from '#test/journeys/support/shellProcess.ts'
import { ensureBuild } from '#tools/setup/build.mjs'
import { writeBoardHistory } from './boardHistory.ts'
import { median } from './median.ts'

const ROOT = join(import.meta.dirname, '..')
const ROUNDS = 15
const REPEATS = 30
const TOUCHED = 100
const BARE_LIMIT = 3.6
const SIZE_LIMIT = 1.5

const commandOf = (turn: number): Command => ({
  do: 'record-entry',
  application: `application-${String(turn % TOUCHED)}`,
  entry: {
    kind: 'note',
    id: `n-${String(turn)}`,
    at: localDateTime(minuteOf('2026-11-23T08:00') + (turn % 600)),
    zone: 'Europe/Paris',
    note: 'Ils rappellent la semaine prochaine.',
  },
})

type Change = (turn: number) => Promise<void>
interface Door {
  readonly change: Change
  readonly close: () => Promise<unknown>
}

const bareDoor = async (folder: string): Promise<Door> => {
  mkdirSync(folder, { recursive: true })
  const bare = startProcess([join(import.meta.dirname, 'bareDoor.ts'), folder])
  const [, address = ''] = await bare.says(/^(http\S+)$/mu)
  const close = () => {
    bare.child.kill('SIGTERM')
    return bare.ended
  }
  const change: Change = async (turn) => {
    const answer = await fetch(address, { method: 'POST', body: JSON.stringify([commandOf(turn)]) })
    await answer.json()
  }
  return { change, close }
}

const realDoor = async (folder: string, applications: number): Promise<Door> => {
  await writeBoardHistory(folder, applications)
  const { shell, call } = await startCalledShell(folder)
  const close = () => {
    shell.child.kill('SIGTERM')
    return shell.ended
  }
  const change: Change = async (turn) => {
    const outcome = await call('act', [commandOf(turn)])
    if (!outcome.ok) throw new Error(outcome.reason)
  }
  return { change, close }
}

if ((await ensureBuild(ROOT, process.execPath)) !== 0) throw new Error('The shell did not build.')
const around = mkdtempSync(join(tmpdir(), 'relance-bench-'))
const doors: Door[] = []
try {
  const bare = await bareDoor(join(around, 'bare'))
  doors.push(bare)
  const few = await realDoor(join(around, '100'), 100)
  doors.push(few)
  const many = await realDoor(join(around, '10000'), 10_000)
  doors.push(many)
  const times = new Map<Door, number[]>(doors.map((door) => [door, []]))
  for (let round = -2; round < ROUNDS; round += 1)
    for (const door of doors) {
      const start = performance.now()
      for (let n = 0; n < REPEATS; n += 1) await door.change((round + 2) * REPEATS + n)
      // The first rounds warm up.
      if (round >= 0) times.get(door)?.push((performance.now() - start) / REPEATS)
    }
  const report = (name: string, measured: Door, baseline: Door, limit: number): void => {
    const of = (door: Door): number => median(times.get(door) ?? [])
    console.log(JSON.stringify({ name, measured: of(measured), baseline: of(baseline), limit }))
  }
  report('one change through the door, 100 against echo and insert (ms)', few, bare, BARE_LIMIT)
  report('one change through the door, 10,000 against 100 (ms)', many, few, SIZE_LIMIT)
} finally {
  for (const door of doors) await door.close()
  rmSync(around, { recursive: true, force: true, maxRetries: 3 })
}
