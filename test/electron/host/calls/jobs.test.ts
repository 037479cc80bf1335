import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Making } from '#contract/outgoing.ts'
import type { Outcome } from '#domain/outcome.ts'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { openHanded } from '#test/build/handedOver.ts'

const value = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}
const write = async (host: TestHost, application: string): Promise<void> => {
  value(await host.handlers.act([opening({ application, details: { company: application } })]))
}
const companies = async ({ handlers }: TestHost): Promise<readonly string[]> =>
  (await handlers.applications({ applications: ['one', 'two', 'three'] })).map(
    ({ details }) => details.company,
  )

/** A host that notes how far a job is, and is asked to stop as soon as it says so, where it is to be. */
const noting = async ({ stops }: { readonly stops: boolean }) => {
  const told: Making[] = []
  const given = aShell({ folder: aFolder() })
  const host: TestHost = await aHost({
    ...given,
    push: (name, pushed) => {
      given.push(name, pushed)
      if (name !== 'making') return
      const making = pushed as Making
      told.push(making)
      if (stops) void host.handlers.stopLogbook({ job: making.job })
    },
  })
  return { host, told }
}
const backupsIn = ({ shell }: TestHost): readonly string[] =>
  readdirSync(join(shell.folder, 'backups'))

it('a backup tells how far it is; one that is stopped is not there', async () => {
  const { host, told } = await noting({ stops: false })
  await write(host, 'one')
  value(await host.handlers.backUp({ job: 'a' }))
  const shares = told.map(({ done }) => done)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(told.at(-1)).toEqual({ job: 'a', done: 1, last: true })

  const other = await noting({ stops: true })
  await write(other.host, 'one')
  expect(await other.host.handlers.backUp({ job: 'a' })).toEqual({
    ok: false,
    reason: 'file-let-go',
  })
  expect(backupsIn(other.host)).toEqual([])
  expect(other.told.every(({ last }) => last === undefined)).toBe(true)
  await write(other.host, 'two')
})

it('going back that is stopped leaves the logbook open as it was', async () => {
  const { host } = await noting({ stops: true })
  await write(host, 'one')
  const made = value(await host.handlers.backUp(undefined))
  await write(host, 'two')
  const asked = { backup: made.id, job: 'b' }
  expect(await host.handlers.restoreBackup(asked)).toEqual({ ok: false, reason: 'file-let-go' })
  expect(await companies(host)).toEqual(['one', 'two'])
  await write(host, 'three')
  expect(await companies(host)).toEqual(['one', 'two', 'three'])
  expect(await host.handlers.beforeRestore(undefined)).toBeNull()
  expect(readdirSync(host.shell.folder).filter((name) => /unfinished|aside/u.test(name))).toEqual(
    [],
  )
})

describe('a stop that is asked at once', () => {
  /** The logbook was not closed: what is written meanwhile is taken, and what was done can be taken back. */
  const goesOnWriting = async (
    host: TestHost,
    begin: (job: string) => Promise<Outcome<unknown>>,
  ): Promise<void> => {
    await write(host, 'two')
    const began = begin('j')
    const stopped = host.handlers.stopLogbook({ job: 'j' })
    const written = write(host, 'three')
    expect(await began).toEqual({ ok: false, reason: 'file-let-go' })
    await Promise.all([stopped, written])
    const { undo } = await host.handlers.history(undefined)
    expect(undo?.said.company).toBe('three')
    expect(await companies(host)).toContain('three')
    expect(host.shell.pushed('logbook')).toEqual([])
  }

  it('leaves the logbook open that another copy was to take the place of', async () => {
    const host = await aHost()
    await write(host, 'one')
    const { id: backup } = value(await host.handlers.backUp(undefined))
    await goesOnWriting(host, async (job) => host.handlers.restoreBackup({ backup, job }))
  })

  it('leaves the logbook open that a file was to take the place of', async () => {
    const desk = await aHost()
    await write(desk, 'one')
    value(await desk.handlers.exportLogbook({ job: 'e' }))
    const bytes = desk.shell.delivered[0]?.content
    if (bytes === undefined || typeof bytes === 'string') throw new Error('nothing left')
    const host = await aHost()
    value(await openHanded(host.handlers, bytes, { name: 'carnet.relance' }))
    value(await host.handlers.lookIntoLogbookFile({ file: 'f1' }))
    await goesOnWriting(host, async (job) =>
      host.handlers.takeLogbookFile({ file: 'f1', way: 'replace', job }),
    )
  })
})

it.each(['replace', 'add'] as const)(
  'a file that is stopped before it was taken over (%s) can be taken over still',
  async (way) => {
    const desk = await aHost()
    await write(desk, 'one')
    value(await desk.handlers.exportLogbook({ job: 'j' }))
    const [file] = desk.shell.delivered
    const { host } = await noting({ stops: true })
    await write(host, 'two')
    const bytes = file?.content
    if (bytes === undefined || typeof bytes === 'string') throw new Error('nothing left')
    value(await openHanded(host.handlers, bytes, { name: 'carnet.relance' }))
    value(await host.handlers.lookIntoLogbookFile({ file: 'f1' }))
    const asked = { file: 'f1', way }
    expect(await host.handlers.takeLogbookFile({ ...asked, job: 'c' })).toEqual({
      ok: false,
      reason: 'file-let-go',
    })
    expect(await companies(host)).toEqual(['two'])
    value(await host.handlers.takeLogbookFile(asked))
    expect(await companies(host)).toContain('one')
  },
)

it('copies are listed before they are read through, and told as damaged from then on', async () => {
  const { host } = await noting({ stops: false })
  await write(host, 'one')
  const made = value(await host.handlers.backUp(undefined))
  expect(await host.handlers.backups({ unread: true })).toEqual([made])
  expect(await host.handlers.backups(undefined)).toEqual([made])
})
