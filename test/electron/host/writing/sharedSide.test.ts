import { cpSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { defaultSettings } from '#domain/logbook/settings.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { openWorkingLogbook } from '#electron/host/writing/workingLogbook.ts'
import { aScheduler } from '#test/build/aShell.ts'
import { cardOpened } from '#test/build/loggedEvents.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

const ZONE = 'Europe/Paris'
const AWAY = 'America/Montreal'
const changed: EventDraft = {
  type: 'settings-changed',
  application: null,
  body: { settings: defaultSettings(AWAY) },
}
const clock = { now: () => Date.UTC(2026, 2, 2, 9), elapsed: () => 0, zone: () => ZONE }

let batches = 0
const inBatch = () => ({ batch: `batch-${String((batches += 1))}`, recordedAt: batches })

const anOpenLog = async (folder: string): Promise<EventLog> => {
  const { log } = await openLog(folder, { now: () => 0 })
  if (log === undefined) throw new Error('It did not open.')
  onTestFinished(log.close)
  return log
}

/** A logbook that two computers write, and what one of them wrote alone. */
const shared = async (written: readonly EventDraft[]) => {
  const [here, there] = [temporaryFolder(), temporaryFolder()]
  const first = await anOpenLog(here)
  await first.append([cardOpened('app-1')], inBatch())
  await first.close()
  cpSync(here, there, { recursive: true })
  const other = await anOpenLog(there)
  await other.append(written, inBatch())
  const log = await anOpenLog(here)
  const events = other.carried?.events(
    other.carried
      .index()
      .all()
      .map(({ seq }) => seq),
  )
  return { log, events: events ?? [] }
}

it('settings of another computer are in force once everything is planned by them', async () => {
  const { log, events } = await shared([changed, cardOpened('app-2')])
  const seen: unknown[] = []
  let look = (): void => undefined
  const yieldToCalls = () => {
    look()
    return Promise.resolve()
  }
  const scheduler = { ...aScheduler(), yieldToCalls }
  const working = await openWorkingLogbook(log, clock, scheduler, { isShared: () => true })
  const taken = await log.carried?.take(events)
  if (taken?.ok !== true) throw new Error('Not taken.')
  const now = () => [
    working.time().zone,
    working.logbook().settings.zone,
    [...working.logbook().applications.keys()],
    working
      .plans()
      .all()
      .map(({ card }) => card.id),
    working.journal().length,
  ]
  const before = now()
  look = () => void seen.push(now())
  await working.takeIn(taken.value.seqs)
  look = () => undefined
  expect(seen.length).toBeGreaterThan(0)
  expect(new Set(seen.map((each) => JSON.stringify(each)))).toEqual(
    new Set([JSON.stringify(before)]),
  )
  expect(now().slice(0, 4)).toEqual([AWAY, AWAY, ['app-1', 'app-2'], ['app-1', 'app-2']])
})

it('what is asked of the journal meanwhile is not what it says afterwards', async () => {
  const { log, events } = await shared([changed, cardOpened('app-2')])
  const scheduler = aScheduler()
  const working = await openWorkingLogbook(log, clock, scheduler, { isShared: () => true })
  const taken = await log.carried?.take(events)
  if (taken?.ok !== true) throw new Error('Not taken.')
  const taking = working.takeIn(taken.value.seqs)
  const meanwhile = working.journal()
  await taking
  expect(working.journal()).not.toBe(meanwhile)
})
