import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { EventDraft } from '#domain/logbook/events.ts'
import { rebuild } from '#domain/logbook/logbook.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { replaceBy } from '#electron/host/logbook/opening/restoreBackup.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
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

/** A folder that was copied as it is, its name included, with a day on each side since. */
const twoUnderOneName = async () => {
  const folder = temporaryFolder()
  const first = await aLogOf([[opened('one')], [noted('one', 'n1', 'hier')]], folder)
  const before = await copyOf(first)
  await first.log.append([noted('one', 'there', 'là-bas'), opened('two', 'Halte')], inBatch())
  const went = await copyOf(first)
  const device = first.log.carried?.device()
  await first.log.close()
  // The whole disk goes back to an earlier day: folder and name are the same.
  for (const side of ['-wal', '-shm']) rmSync(join(folder, `relance.db${side}`), { force: true })
  copyFileSync(before, join(folder, 'relance.db'))
  rmSync(join(folder, 'relance.marker'))
  const here = await openTestLog(folder)
  expect(here.log.carried?.device()).toBe(device)
  return { folder, here, went, device }
}
const notes = async (log: EventLog) =>
  (await stateOf(log)).applications
    .get('one')
    ?.entries.map(({ id }) => id)
    .toSorted()

it.each([
  ['nothing was written since', [], ['n1', 'there']],
  ['both went on', ['here'], ['here', 'n1', 'there']],
])(
  'a folder that was copied under its name is added whole, nothing twice (%s), and writes under another one from then on',
  async (_, since, whole) => {
    const { folder, here, went, device } = await twoUnderOneName()
    for (const id of since) await here.log.append([noted('one', id, 'ici')], inBatch())
    expect((await here.log.compare(went)).unknown).toHaveLength(2)
    expect(await here.log.take(went, [ADDED], inBatch())).toMatchObject({ ok: true })
    expect(here.log.carried?.device()).not.toBe(device)
    await here.log.append([noted('one', 'then', 'ensuite')], inBatch())
    expect(await notes(here.log)).toEqual([...whole, 'then'].toSorted())
    expect((await stateOf(here.log)).applications.has('two')).toBe(true)
    expect(await here.log.verify()).toBeNull()
    // The same file again, from a start at which all is read.
    expect((await here.log.compare(went)).unknown).toEqual([])
    const named = here.log.carried?.device()
    await here.log.close()
    rmSync(join(folder, 'relance.marker'))
    const again = await openTestLog(folder, { distrust: true })
    expect(again.log.carried?.device()).toBe(named)
    expect(await notes(again.log)).toEqual([...whole, 'then'].toSorted())
  },
)

it('the two sides of a folder that was copied hold the same once each was added to the other', async () => {
  const { here, went } = await twoUnderOneName()
  await here.log.append([noted('one', 'here', 'ici')], inBatch())
  const folder = temporaryFolder()
  await (await openTestLog(folder)).log.close()
  const replaced = await replaceBy(folder, went, { now: () => START_MS })
  if (!replaced.ok || replaced.value.log === undefined) throw new Error('not replaced')
  const there = replaced.value.log
  await there.append([noted('one', 'later', 'plus tard')], inBatch())
  expect(await take(here.log, { log: there })).toMatchObject({ ok: true })
  expect(await take(there, here)).toMatchObject({ ok: true })
  expect(await notes(here.log)).toEqual(['here', 'later', 'n1', 'there'])
  expect(await notes(there)).toEqual(await notes(here.log))
  for (const log of [here.log, there]) expect(await log.verify()).toBeNull()
  await there.close()
})

it('what would not stand here is refused, and nothing of it is left', async () => {
  const folder = temporaryFolder()
  const desk = await aLogOf([[opened('one')]], folder)
  const went = await copyOf(await aLogOf([[opened('two', 'Halte')]]))
  const there = connect(went)
  there.exec(`UPDATE events SET body = replace(body, 'Halte', 'Autre')`)
  there.close()
  const before = readdirSync(folder)
  expect(await desk.log.take(went, [ADDED], inBatch())).toMatchObject({
    reason: 'logbook-file-damaged',
  })
  expect([...(await stateOf(desk.log)).applications.keys()]).toEqual(['one'])
  expect(readdirSync(folder)).toEqual(before)
  expect(await desk.log.append([noted('one', 'n1', 'ensuite')], inBatch())).toMatchObject({
    ok: true,
  })
})
