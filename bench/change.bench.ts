/**
 * What follows one click, in a logbook of 10,000 applications against one of 100: a change through the
 * host, durable; one application read for its page; Today; a month ahead. Both hosts stand in one process and are
 * asked in turn, so that a busy machine slows both.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { benchHost } from './benchHost.ts'
import { writeBoardHistory } from './boardHistory.ts'
import { median } from './median.ts'

const ROUNDS = 15
const REPEATS = 40
/** The same hundred are asked for in the small logbook and in the large one. */
const TOUCHED = 100
const CHANGE_LIMIT = 1.2
const READ_LIMIT = 1.2
const TODAY_LIMIT = 2
const MONTH_LIMIT = 1.5
/** The month of the sample's moment, in whole weeks, with the rows the calendar asks for. */
const MONTH = { first: '2026-10-26', last: '2026-12-06', rows: 4 }

type Host = Awaited<ReturnType<typeof benchHost>>

const idOf = (turn: number): string => `application-${String(turn % TOUCHED)}`

const DETAILS = {
  post: 'Responsable d’exploitation',
  pace: 'normal',
  directContact: false,
  trial: 'technician-supervisor',
} as const

/** A note and another name of the company, as one change: what a form writes. */
const commandsOf = (turn: number): Command[] => {
  const application = idOf(turn)
  const at = localDateTime(minuteOf('2026-11-23T08:00') + (turn % 600))
  return [
    {
      do: 'record-entry',
      application,
      entry: { kind: 'note', id: `n-${String(turn)}`, at, zone: 'Europe/Paris', note: 'Un mot.' },
    },
    {
      do: 'change-details',
      application,
      details: { ...DETAILS, company: `Brumelle ${String(turn)}` },
    },
  ]
}

const report = async (
  name: string,
  limit: number,
  hosts: readonly [Host, Host],
  work: (host: Host, turn: number) => unknown,
): Promise<void> => {
  const times: [number[], number[]] = [[], []]
  for (let round = -2; round < ROUNDS; round += 1)
    for (const side of [0, 1] as const) {
      const start = performance.now()
      for (let n = 0; n < REPEATS; n += 1) await work(hosts[side], (round + 2) * REPEATS + n)
      // The first rounds warm up.
      if (round >= 0) times[side].push((performance.now() - start) / REPEATS)
    }
  const [baseline, measured] = times
  console.log(
    JSON.stringify({ name, measured: median(measured), baseline: median(baseline), limit }),
  )
}

const folders = [100, 10_000].map((applications) => ({
  applications,
  folder: mkdtempSync(join(tmpdir(), 'relance-bench-')),
}))
try {
  for (const { folder, applications } of folders) await writeBoardHistory(folder, applications)
  const [small, large] = await Promise.all(folders.map(({ folder }) => benchHost(folder)))
  if (small === undefined || large === undefined) throw new Error('A host of the bench is missing.')
  const hosts = [small, large] as const
  await report('read one application, 10,000 against 100 (ms)', READ_LIMIT, hosts, (host, turn) =>
    host.handlers.application({ application: idOf(turn) }),
  )
  await report('Today, 10,000 against 100 (ms)', TODAY_LIMIT, hosts, (host) =>
    host.handlers.today({ rows: 50 }),
  )
  await report('a month ahead, 10,000 against 100 (ms)', MONTH_LIMIT, hosts, (host) =>
    host.handlers.ahead(MONTH),
  )
  await report('one change, 10,000 against 100 (ms)', CHANGE_LIMIT, hosts, async (host, turn) => {
    const outcome = await host.handlers.act(commandsOf(turn))
    if (!outcome.ok) throw new Error(outcome.reason)
  })
  for (const host of hosts) await host.close()
} finally {
  for (const { folder } of folders) rmSync(folder, { recursive: true, force: true })
}
