import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { EventDraft } from '#domain/logbook/events.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import { sortOf } from '#electron/host/incoming/sort/sortOf.ts'
import { unpackLogbook } from '#electron/host/outgoing/logbook/unpackLogbook.ts'
import { cardOpened, noteTaken, personMet } from '#test/build/loggedEvents.ts'
import { aLogOf, copyOf, freshPath, packed } from '#test/build/packedLogbook.ts'

/** Why a file is refused; nothing of it is left then. */
const refusalOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> => {
  const into = freshPath()
  try {
    await unpackLogbook(bytes, { into }, () => undefined)
  } catch (error) {
    expect(existsSync(into)).toBe(false)
    if (error instanceof CannotRead) return error.refusal.reason
    throw error
  }
  return undefined
}

const settings = (change: object): EventDraft => ({
  type: 'settings-changed',
  application: null,
  body: { settings: { ...defaultSettings('Europe/Paris'), ...change } },
})

/** What no honest program writes, with hashes that fit: this program would stumble over it ever after. */
const HOSTILE: readonly (readonly [string, readonly EventDraft[]])[] = [
  [
    'a moment that is none',
    [
      cardOpened('one'),
      {
        type: 'entry-recorded',
        application: 'one',
        body: {
          entry: { kind: 'note', id: 'n', at: 'demain', zone: 'Europe/Paris', note: 'x' },
        },
      },
    ],
  ],
  [
    'a zone that is none',
    [
      cardOpened('one'),
      {
        type: 'entry-recorded',
        application: 'one',
        body: {
          entry: { kind: 'note', id: 'n', at: '2026-03-02T10:00', zone: 'Mars/Olympus', note: 'x' },
        },
      },
    ],
  ],
  ['an entry named as every object', [cardOpened('one'), noteTaken('one', '__proto__', 'x')]],
  ['a person named as every object', [cardOpened('one'), personMet('one', 'constructor', 'Anna')]],
  ['an application named as every object', [cardOpened('__proto__')]],
  ['an hour of the settings that is none', [settings({ contactHours: [] })]],
  [
    'a step put off to no moment',
    [
      cardOpened('one'),
      {
        type: 'step-snoozed',
        application: 'one',
        body: { step: 's', until: '2026-13-45T99:00', zone: 'Europe/Paris' },
      },
    ],
  ],
  [
    'an event of an application without one',
    [
      cardOpened('one'),
      { ...noteTaken('one', 'n', 'x'), application: null } as unknown as EventDraft,
    ],
  ],
]

it.each(HOSTILE)('%s is refused, packed or as a backup', async (_, drafts) => {
  const house = await aLogOf([drafts])
  expect(await refusalOf(await packed(house))).toBe('logbook-file-damaged')
  const backup = new Uint8Array(readFileSync(await copyOf(house)))
  expect(await refusalOf(backup)).toBe('logbook-file-damaged')
})

it('a backup with a content of another shape is refused like any file', async () => {
  const house = await aLogOf([
    [{ ...cardOpened('one'), body: { details: { company: 5 } } } as never],
  ])
  const backup = new Uint8Array(readFileSync(await copyOf(house)))
  expect(await refusalOf(backup)).toBe('logbook-file-damaged')
})

it('a backup that an earlier program made still opens', async () => {
  const backups = join(import.meta.dirname, '../../../../fixtures/earlierLogbook/data/backups')
  for (const name of readdirSync(backups))
    expect(await refusalOf(new Uint8Array(readFileSync(join(backups, name))))).toBeUndefined()
})

it('a packed file in which a name stands twice is refused: others would read the other one', async () => {
  const parts = unzipSync(await packed(await aLogOf([[cardOpened('one')]])))
  const bytes = Buffer.from(zipSync({ ...parts, 'manifest.jsoN': new Uint8Array(4) }))
  const doubled = Buffer.from(
    bytes.toString('latin1').replaceAll('manifest.jsoN', 'manifest.json'),
    'latin1',
  )
  expect(await refusalOf(new Uint8Array(doubled))).toBe('logbook-file-damaged')
})

it('a packed file within a packed file is no logbook, whatever it is called', async () => {
  const inner = await packed(await aLogOf([[cardOpened('one')]]))
  const outer = new Uint8Array(zipSync({ 'carnet.relance': inner }))
  expect(await refusalOf(outer)).toBe('file-unknown')
  expect(() => sortOf(outer, 'carnet.relance', false)).toThrow(CannotRead)
})

it('a packed file with a name that leads out of its folder is refused', async () => {
  const parts = unzipSync(await packed(await aLogOf([[cardOpened('one')]])))
  const bytes = zipSync({ ...parts, '../relance.db': new Uint8Array(4) })
  expect(await refusalOf(new Uint8Array(bytes))).toBe('logbook-file-damaged')
})
