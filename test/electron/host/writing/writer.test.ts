import { describe, expect, it, onTestFinished } from 'vitest'
import { refused } from '#domain/outcome.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { openWorkingLogbook } from '#electron/host/writing/workingLogbook.ts'
import { makeWriter } from '#electron/host/writing/writer.ts'
import { aClock, aFolder, aScheduler } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'

/** How the disk behaves at the next write: it confirms, it loses it, or it keeps it without saying so. */
type Disk = 'sound' | 'lost' | 'unconfirmed' | 'full'

const aWriter = async () => {
  const { log } = await openLog(aFolder(), { now: () => 0 })
  if (log === undefined) throw new Error('not open')
  onTestFinished(() => log.close())
  const batches: string[] = []
  let disk: Disk = 'sound'
  const unreliable: EventLog = {
    ...log,
    append: async (drafts, context) => {
      batches.push(context.batch)
      const behaves = disk
      disk = 'sound'
      if (behaves === 'full') return refused('disk-full')
      if (behaves === 'lost') return refused('not-saved')
      const written = await log.append(drafts, context)
      return behaves === 'unconfirmed' ? refused('not-saved') : written
    },
  }
  const clock = aClock('2026-11-24T09:00')
  const working = await openWorkingLogbook(unreliable, clock, aScheduler())
  const writer = makeWriter(working, clock, () => undefined)
  return {
    writer,
    working,
    log,
    batches,
    fail: (next: Disk) => {
      disk = next
    },
  }
}

describe('a write', () => {
  it('that was not saved is not shown and can be repeated under the same batch', async () => {
    const { writer, working, batches, fail } = await aWriter()
    fail('lost')
    expect(await writer.act([opening()])).toEqual({ ok: false, reason: 'not-saved' })
    expect(working.plans().all()).toEqual([])
    expect(await writer.act([opening()])).toMatchObject({ ok: true })
    expect(working.plans().all()).toHaveLength(1)
    expect(batches[0]).toBe(batches[1])
  })

  it('that reached the disk without a word is not written twice', async () => {
    const { writer, working, log, fail } = await aWriter()
    fail('unconfirmed')
    await writer.act([opening()])
    expect(await writer.act([opening()])).toMatchObject({ ok: true })
    expect(await log.read()).toHaveLength(1)
    expect(working.plans().all()).toHaveLength(1)
  })

  it('after a doubtful one first looks at what the disk really holds', async () => {
    const { writer, working, fail } = await aWriter()
    fail('unconfirmed')
    await writer.act([opening({ application: 'doubtful' })])
    await writer.act([opening({ application: 'next' })])
    expect(
      working
        .plans()
        .all()
        .map(({ card }) => card.id)
        .sort(),
    ).toEqual(['doubtful', 'next'])
  })

  it('of a table is refused where a doubtful one turns out to be there, which it was not compared with', async () => {
    const { writer, working, log, fail } = await aWriter()
    fail('unconfirmed')
    await writer.act([opening({ application: 'doubtful' })])
    const counts = { read: 0, new: 0, joins: 0, 'already-there': 0, unreadable: 0, 'left-out': 0 }
    const table = { import: 'table', name: 'x.csv', counts, rows: [], commands: [] }
    expect(await writer.importTable(table, working.revision())).toEqual(refused('changed-since'))
    expect(await log.read()).toHaveLength(1)
  })

  it('refused for want of space changes nothing and leaves no doubt', async () => {
    const { writer, working, batches, fail } = await aWriter()
    fail('full')
    expect(await writer.act([opening()])).toEqual({ ok: false, reason: 'disk-full' })
    expect(working.plans().all()).toEqual([])
    await writer.act([opening()])
    expect(batches[0]).not.toBe(batches[1])
  })

  it('taken back that was not saved can be taken back again', async () => {
    const { writer, working, fail } = await aWriter()
    await writer.act([opening()])
    fail('unconfirmed')
    expect(await writer.undo()).toEqual({ ok: false, reason: 'not-saved' })
    expect(await writer.undo()).toMatchObject({ ok: true, value: { undoable: false } })
    expect(working.plans().all()).toEqual([])
  })

  it('is acknowledged only when the log has it', async () => {
    const { writer, log } = await aWriter()
    const act = writer.act([opening()])
    await act
    expect((await log.read()).map(({ type }) => type)).toEqual(['application-opened'])
  })
})
