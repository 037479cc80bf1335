import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rebuild } from '#domain/logbook/logbook.ts'
import { without } from '#domain/without.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { restoreBackup } from '#electron/host/logbook/opening/restoreBackup.ts'
import { aHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { recording } from '#test/build/commands.ts'
import { note } from '#test/build/entries.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { batches } from './arbitraryDraft.ts'
import { answersOf } from './answersOf.ts'
import { writeEarlier } from './earlierFile.ts'
import { openTestLog } from './openTestLog.ts'

const FIXTURE = join(import.meta.dirname, '../../../fixtures/earlierLogbook')
const expected = (name: string) => JSON.parse(readFileSync(join(FIXTURE, name), 'utf8'))
/** As it crosses to the window: what is absent and what is undefined are the same. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value))

const aCopy = (): string => {
  const folder = aFolder()
  cpSync(join(FIXTURE, 'data'), folder, { recursive: true })
  return folder
}

describe('a logbook that an earlier version wrote', () => {
  it('holds the same events, which amount to the same state', async () => {
    const { log } = await openTestLog(aCopy())
    const events = await log.read()
    const { applications, settings, templates } = rebuild(events, 'UTC')
    const { settings: chosen, ...stored } = expected('stored.json')
    expect({
      events: asJson(events),
      // When something was first noted was not told then.
      applications: asJson([...applications.values()].map((one) => without(one, 'notedAt'))),
      templates: asJson([...templates.values()]),
      shownReminders: [...(await log.shownReminders())].sort(),
    }).toEqual(stored)
    // What was chosen stays; what could not be chosen then is as it is by default.
    expect(settings).toMatchObject(chosen)
    expect(await log.verify()).toBeNull()
  })

  it('keeps every hash, salt and word to the byte, and all of it is sound under today’s rules', async () => {
    const folder = aCopy()
    const written = (columns: string) => {
      const connection = connect(join(folder, 'relance.db'))
      const rows = Array.from(
        connection.prepare(`SELECT ${columns} FROM events ORDER BY seq`).iterate(),
        (row) =>
          JSON.stringify(row.map((value) => (value instanceof Uint8Array ? [...value] : value))),
      )
      connection.close()
      return rows
    }
    const columns =
      'seq, batch, ordinal, type, version, application, subject, recorded_at, salt, body, body_hash, prev_hash, hash'
    const before = written(columns)
    const { log } = await openLog(folder, { now: () => 0 })
    expect(await log?.verify()).toBeNull()
    await log?.close()
    expect(written(columns)).toEqual(before)
    expect(written('n = seq AND lamport = seq AND device = 1 AND envelope = 1')).toEqual(
      before.map(() => '[1]'),
    )
  })

  it('amounts to the same, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (history) => {
        const folder = aFolder()
        const drafts = history.flat()
        writeEarlier(folder, drafts)
        const { log } = await openLog(folder, { now: () => 0 })
        expect(await log?.verify()).toBeNull()
        expect(rebuild((await log?.read()) ?? [], 'UTC')).toEqual(rebuild(drafts, 'UTC'))
        await log?.close()
      }),
      { numRuns: 25 },
    )
  })

  it('answers every question as before, messages begun included', async () => {
    const { handlers } = await aHost(aShell({ folder: aCopy() }))
    expect(asJson(await answersOf(handlers))).toEqual(expected('shown.json'))
  })

  it('rings for nothing that it rang for before', async () => {
    const { shell, tick } = await aHost(aShell({ folder: aCopy() }))
    await tick()
    // What is told of an interview stands by now beside one ahead: that alone is new.
    expect(shell.shown.map(({ body }) => body)).toEqual(['Raconter l’entretien (Axovane)'])
  })

  it('goes on being written, and opens again', async () => {
    const folder = aCopy()
    const shell = aShell({ folder })
    const first = await aHost(shell)
    const entry = note('2026-11-24T08:00')
    const written = await first.handlers.act([recording(entry, 'waits')])
    expect(written).toMatchObject({ ok: true })
    await first.close()
    const { state, log } = await openLog(folder, { now: shell.clock.now })
    expect(state).toEqual({ status: 'open' })
    expect((await log?.read())?.length).toBe(121)
    expect(await log?.verify()).toBeNull()
    await log?.close()
  })

  it('comes back from the copy that version made', async () => {
    const folder = aCopy()
    const now = () => Date.UTC(2026, 10, 24, 9)
    const restored = await restoreBackup(folder, 'relance-20261124T080000056Z-asked-119', { now })
    if (!restored.ok) throw new Error(restored.reason)
    const { events } = expected('stored.json')
    expect(asJson(await restored.value.log?.read())).toEqual(events.slice(0, 119))
    await restored.value.log?.close()
  })
})
