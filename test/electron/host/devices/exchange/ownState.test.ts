import { hash } from 'node:crypto'
import { expect, it } from 'vitest'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { FOLD, stateHash } from '#domain/union/stateHash.ts'
import { ownState } from '#electron/host/devices/exchange/ownState.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'
import { anApplication } from '#test/build/anApplication.ts'

const cards = Array.from({ length: 250 }, (_, at) => anApplication({ id: `a${String(at)}` }))

const aLogbook = (applications = cards) => ({
  settings: defaultSettings('Europe/Paris'),
  applications: new Map(applications.map((card) => [card.id, card])),
  ...{ templates: new Map(), imports: new Map() },
})

const workingOn = (logbook: ReturnType<typeof aLogbook>, unknown: readonly string[] = []) => {
  const counted = { yields: 0 }
  const yieldToCalls = () => Promise.resolve(void (counted.yields += 1))
  const log = { carried: { index: () => ({ all: () => [1, 2, 3] }) } }
  const working = { log, logbook: () => logbook, unknown: () => new Set(unknown), yieldToCalls }
  return { counted, working: working as unknown as WorkingLogbook }
}

it('says the hash of the state as it is now, others passing between while it is worked out', async () => {
  const state = ownState()
  const { working, counted } = workingOn(aLogbook())
  await state.ready(working)
  expect(counted.yields).toBeGreaterThan(1)
  // One was written since.
  const [first, ...rest] = cards
  if (first === undefined) throw new Error('No card.')
  const changed = aLogbook([{ ...first, presence: 'removed' }, ...rest])
  for (const logbook of [aLogbook(), changed, aLogbook(rest)])
    expect(state.now(workingOn(logbook).working)).toEqual({
      ...{ fold: FOLD, events: 3, hash: stateHash(logbook, (text) => hash('sha256', text)) },
    })
})

it('says nothing where something is not understood here', () => {
  expect(ownState().now(workingOn(aLogbook(), ['a1']).working)).toBeUndefined()
})
