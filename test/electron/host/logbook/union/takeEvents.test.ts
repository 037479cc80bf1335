import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { EventDraft } from '#domain/logbook/events.ts'
import { rebuild } from '#domain/logbook/logbook.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { replaceBy } from '#electron/host/logbook/opening/restoreBackup.ts'
import { aLogOf, copyOf } from '#test/build/packedLogbook.ts'
import { met, noted, opened } from '../drafts.ts'
import { inBatch, openTestLog, START_MS } from '../openTestLog.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

const ADDED: EventDraft = {
  type: 'logbook-added',
  application: null,
  body: { from: '', events: 0, opened: 0, changed: 0 },
}
const stateOf = async (log: EventLog) => rebuild(await log.read(), 'UTC')
const take = async (log: EventLog, from: { readonly log: EventLog }) =>
  log.take(await copyOf(from), [ADDED], inBatch(crypto.randomUUID()))

/** Another computer with the same past. */
const twinOf = async (house: { readonly log: EventLog }) => {
  const folder = temporaryFolder()
  await (await openTestLog(folder)).log.close()
  const replaced = await replaceBy(folder, await copyOf(house), { now: () => START_MS })
  if (!replaced.ok || replaced.value.log === undefined) throw new Error('not replaced')
  await replaced.value.log.close()
  return openTestLog(folder)
}

it('two logbooks with a past in common hold both what each wrote since, nothing twice', async () => {
  const desk = await aLogOf([[opened('one')], [noted('one', 'n1', 'Bonjour')]])
  const laptop = await twinOf(desk)
  await desk.log.append([noted('one', 'desk', 'au bureau')], inBatch())
  await laptop.log.append([opened('two', 'Halte'), noted('one', 'laptop', 'en route')], inBatch())
  expect(await take(desk.log, laptop)).toMatchObject({ ok: true })
  const state = await stateOf(desk.log)
  expect([...state.applications.keys()]).toEqual(['one', 'two'])
  expect(state.applications.get('one')?.entries.map(({ id }) => id)).toEqual([
    'n1',
    'desk',
    'laptop',
  ])
  expect(await desk.log.verify()).toBeNull()
  // The same file again, and back the other way.
  expect((await desk.log.compare(await copyOf(laptop))).unknown).toEqual([])
  expect(await take(laptop.log, desk)).toMatchObject({ ok: true })
  expect((await stateOf(laptop.log)).applications).toEqual(
    new Map(
      [...state.applications].map(([id, card]) => [id, id === 'one' ? expect.anything() : card]),
    ),
  )
  expect(await laptop.log.verify()).toBeNull()
  await desk.log.append([noted('two', 'after', 'ensuite')], inBatch())
  expect(await desk.log.verify()).toBeNull()
})

it('a logbook that shares nothing is added whole, and the log reads through after a restart', async () => {
  const folder = temporaryFolder()
  const desk = await aLogOf([[opened('one')]], folder)
  const other = await aLogOf([[opened('two', 'Halte')], [met('two', 'anna', 'Anna')]])
  expect(await take(desk.log, other)).toMatchObject({ ok: true })
  expect(await desk.log.verify()).toBeNull()
  await desk.log.close()
  rmSync(join(folder, 'relance.marker'))
  const again = await openTestLog(folder, { distrust: true })
  expect([...(await stateOf(again.log)).applications.keys()]).toEqual(['one', 'two'])
})

it('what is erased on either side is erased on both', async () => {
  const desk = await aLogOf([
    [opened('one'), met('one', 'anna', 'Anna')],
    [opened('two', 'Halte'), met('two', 'bruno', 'Bruno')],
  ])
  const laptop = await twinOf(desk)
  const erase = (log: EventLog, application: string, person: string) =>
    log.erase(
      [{ application, subject: person }],
      [{ type: 'person-erased', application, body: { person } }],
      inBatch(),
    )
  await erase(desk.log, 'one', 'anna')
  await laptop.log.append([met('one', 'anna', 'Anna Verne')], inBatch())
  await erase(laptop.log, 'two', 'bruno')
  expect(await take(desk.log, laptop)).toMatchObject({ ok: true })
  const words = JSON.stringify(await desk.log.read())
  expect(words).not.toContain('Anna')
  expect(words).not.toContain('Bruno')
  expect(await desk.log.verify()).toBeNull()
})

it('a folder that was copied and went on under the same name does not fit, and is told so', async () => {
  const folder = temporaryFolder()
  const desk = await aLogOf([[opened('one')]], folder)
  const before = await copyOf(desk)
  await desk.log.append([noted('one', 'n1', 'ici')], inBatch())
  const went = await copyOf(desk)
  await desk.log.close()
  // The whole disk goes back to an earlier day: folder and name are the same.
  const { copyFileSync } = await import('node:fs')
  for (const side of ['-wal', '-shm']) rmSync(join(folder, `relance.db${side}`), { force: true })
  copyFileSync(before, join(folder, 'relance.db'))
  rmSync(join(folder, 'relance.marker'))
  const again = await openTestLog(folder)
  await again.log.append([noted('one', 'n2', 'autrement')], inBatch())
  expect((await again.log.compare(went)).branched).toBe(true)
})
