/**
 * Two computers that keep one logbook of 10,000 applications (80,000 events) through a folder: how long
 * one of them lets nothing else through while it joins, takes a hundred events of the other one, and
 * publishes a hundred of its own; and what the joining costs as a whole. Against selecting and JSON-parsing
 * the same 80,000 events in one go. In milliseconds of processor, which a busy machine does not stretch.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Command } from '#domain/logbook/commands.ts'
import type { SharingAnswer } from '#electron/host/devices/sharing.ts'
import { benchHost } from './benchHost.ts'
import { NOW, writeBoardHistory } from './boardHistory.ts'
import { cpuMilliseconds } from './cpuMilliseconds.ts'
import { longestHold } from './longestHold.ts'
import { parseEvents } from './parseEvents.ts'

const PHRASE = 'abricot balcon cerise domino ficelle galet'
const WRITTEN = 100

const noteOn = (n: number): Command => ({
  do: 'record-entry',
  application: `application-${String(n * 97)}`,
  entry: {
    ...{ kind: 'note', id: `note-${String(n)}`, at: NOW, zone: 'Europe/Paris' },
    note: 'Rappelé le standard, elle est en réunion jusqu’à midi.',
  },
})

const done = (answer: { readonly ok: boolean; readonly reason?: string } | SharingAnswer): void => {
  if (!answer.ok) throw new Error(answer.reason)
}

const say = (name: string, measured: number, baseline: number, limit: number): void => {
  console.log(JSON.stringify({ name, measured, baseline, limit }))
}

const root = mkdtempSync(path.join(tmpdir(), 'relance-bench-'))
try {
  const at = (name: string): string => {
    mkdirSync(path.join(root, name))
    return path.join(root, name)
  }
  const [desk, laptop, phone, folder] = [at('desk'), at('laptop'), at('phone'), at('place')]
  await writeBoardHistory(desk)
  const place = { kind: 'folder', folder } as const
  const before = cpuMilliseconds()
  const parsing = await longestHold(() => parseEvents(desk))
  const parsingWhole = cpuMilliseconds() - before

  const here = await benchHost(desk)
  done(await here.sharing.begin({ place, phrase: PHRASE, name: 'fixe' }))

  const join = async (data: string) => {
    const host = await benchHost(data)
    done(await host.sharing.join({ place, phrase: PHRASE, name: 'portable', how: 'adopt' }))
    return host
  }
  // One for what it costs as a whole, and one for how long it holds: to look costs as much.
  const begun = cpuMilliseconds()
  await (await join(phone)).close()
  const joiningWhole = cpuMilliseconds() - begun
  let there = here
  const joining = await longestHold(async () => {
    there = await join(laptop)
  })
  done(await there.sharing.exchange())
  for (let n = 0; n < WRITTEN; n += 1) done(await here.handlers.act([noteOn(n)]))
  const publishing = await longestHold(async () => {
    done(await here.sharing.exchange())
  })
  const taking = await longestHold(async () => {
    done(await there.sharing.exchange())
  })
  await there.close()
  await here.close()
  say('join 80,000 events, all threads (ms of processor)', joiningWhole, parsingWhole, 100)
  say('longest hold while joining 80,000 events (ms of processor)', joining, parsing, 4)
  say('longest hold while 100 events leave (ms of processor)', publishing, parsing, 0.5)
  say('longest hold while 100 events of elsewhere come (ms of processor)', taking, parsing, 0.5)
} finally {
  rmSync(root, { recursive: true, force: true })
}
