import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rebuild } from '#domain/logbook/logbook.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { restoreBackup } from '#electron/host/logbook/opening/restoreBackup.ts'
import { aHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { recording } from '#test/build/commands.ts'
import { note } from '#test/build/entries.ts'
import { answersOf } from './answersOf.ts'
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
      applications: asJson([...applications.values()]),
      templates: asJson([...templates.values()]),
      shownReminders: [...(await log.shownReminders())].sort(),
    }).toEqual(stored)
    // What was chosen stays; what could not be chosen then is as it is by default.
    expect(settings).toMatchObject(chosen)
    expect(await log.verify()).toBeNull()
  })

  it('answers every question as before, messages begun included', async () => {
    const { handlers } = await aHost(aShell({ folder: aCopy() }))
    expect(asJson(await answersOf(handlers))).toEqual(expected('shown.json'))
  })

  it('rings for nothing that it rang for before', async () => {
    const { shell, tick } = await aHost(aShell({ folder: aCopy() }))
    await tick()
    // What is told of an interview stands by now beside one ahead: that alone is new.
    expect(shell.shown.map(({ body }) => body)).toEqual(['Noter ce qui s’est dit (Axovane)'])
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
