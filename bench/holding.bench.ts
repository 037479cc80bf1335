/**
 * How long a host over 10,000 applications lets nothing else through, whatever is asked of it: while it
 * starts, while other settings plan everything anew, Today, the people, an erasure. Against selecting and
 * JSON-parsing the same 80,000 events in one go. Both in milliseconds of processor of one thread, so that
 * a busy machine stretches neither.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from '#domain/logbook/commands.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { benchHost } from './benchHost.ts'
import { writeBoardHistory } from './boardHistory.ts'
import { longestHold } from './longestHold.ts'
import { median } from './median.ts'
import { parseEvents } from './parseEvents.ts'

const ROUNDS = 3
/** What goes in pieces; what is read in one; what rewrites a file or looks at everybody in one. */
const PIECES_LIMIT = 0.5
const READ_LIMIT = 1
const AT_ONCE_LIMIT = 2.2

type Host = Awaited<ReturnType<typeof benchHost>>

const act = async (host: Host, commands: Command[]): Promise<void> => {
  const outcome = await host.handlers.act(commands)
  if (!outcome.ok) throw new Error(outcome.reason)
}

const settingsOf = async (host: Host): Promise<Settings> =>
  (await host.handlers.start(undefined)).settings

const asked: Readonly<
  Record<string, { readonly limit: number; readonly ask: (host: Host, round: number) => unknown }>
> = {
  'other settings': {
    limit: PIECES_LIMIT,
    ask: async (host, round) => {
      const settings = { ...(await settingsOf(host)), quietDays: round % 2 === 0 }
      await act(host, [{ do: 'change-settings', settings }])
    },
  },
  Today: { limit: READ_LIMIT, ask: (host) => host.handlers.today({ rows: 50 }) },
  'the people': {
    limit: AT_ONCE_LIMIT,
    ask: (host) => host.handlers.people({ order: 'name', most: 50 }),
  },
  'erasing an application': {
    limit: AT_ONCE_LIMIT,
    ask: (host, round) =>
      act(host, [{ do: 'erase-application', application: `application-${String(round)}` }]),
  },
}

const folder = mkdtempSync(join(tmpdir(), 'relance-bench-'))
try {
  await writeBoardHistory(folder)
  const holds = new Map<string, number[]>()
  const baseline: number[] = []
  const note = async (name: string, work: () => unknown): Promise<void> => {
    holds.set(name, [...(holds.get(name) ?? []), await longestHold(work)])
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    baseline.push(await longestHold(() => parseEvents(folder)))
    let host: Host | undefined
    await note('starting', async () => {
      host = await benchHost(folder)
    })
    for (const [name, { ask }] of Object.entries(asked))
      await note(name, () => (host === undefined ? null : ask(host, round)))
    await host?.close()
  }
  for (const [name, measured] of holds)
    console.log(
      JSON.stringify({
        name: `longest hold at 10,000: ${name} (ms of processor)`,
        measured: median(measured),
        baseline: median(baseline),
        limit: asked[name]?.limit ?? READ_LIMIT,
      }),
    )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
