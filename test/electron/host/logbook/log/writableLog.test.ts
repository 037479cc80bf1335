import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventDraft } from '#domain/logbook/events.ts'
import { applyEvent, emptyLogbook, rebuild } from '#domain/logbook/logbook.ts'
import type { KeptDraft } from '#electron/host/logbook/events/keptDrafts.ts'
import { batches } from '#test/electron/host/logbook/arbitraryDraft.ts'
import { met, opened, templateWritten } from '#test/electron/host/logbook/drafts.ts'
import { inBatch, openTestLog, START_MS } from '#test/electron/host/logbook/openTestLog.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

test('events get their place, the moment they were written and what was asked for', async () => {
  const { log } = await openTestLog(temporaryFolder())
  await log.append([opened('app-1')], { batch: 'first', recordedAt: START_MS })
  await log.append([met('app-1', 'ann', 'Anne'), templateWritten('Bonjour')], {
    batch: 'second',
    recordedAt: START_MS + 1,
  })
  const common = { version: 1, batch: 'second', recordedAt: '2026-03-02T09:00:00.001Z' }
  const expected = [
    { ...common, seq: 2, id: 'second.1', ...met('app-1', 'ann', 'Anne') },
    { ...common, seq: 3, id: 'second.2', ...templateWritten('Bonjour') },
  ]
  expect((await log.read()).slice(1)).toEqual(expected)
})

test('a batch written before is written once, and answered as if it were now', async () => {
  const { log } = await openTestLog(temporaryFolder())
  const drafts = [opened('app-1'), opened('app-2')]
  const first = await log.append(drafts, inBatch('same'))
  await log.append([opened('app-3')], inBatch('same.1'))
  expect(await log.append(drafts, inBatch('same', START_MS + 5))).toEqual(first)
  expect((await log.read()).map(({ id }) => id)).toEqual(['same.1', 'same.2', 'same.1.1'])
})

test('a batch is written whole or not at all', async () => {
  const { log } = await openTestLog(temporaryFolder())
  const unstorable = { type: 'note', application: new Date(0), body: {} } as unknown as EventDraft
  await expect(log.append([opened('app-1'), unstorable], inBatch())).rejects.toThrow(TypeError)
  expect(await log.read()).toEqual([])
  const next = await log.append([opened('app-2')], inBatch())
  expect(next).toMatchObject({ ok: true })
  expect((await log.read()).map(({ seq }) => seq)).toEqual([1])
  expect(await log.verify()).toBeNull()
})

test('reminders shown stay shown after a restart, each once', async () => {
  const folder = temporaryFolder()
  const first = await openTestLog(folder)
  await first.log.markRemindersShown(['step-1@10:00', 'step-2@10:00'], START_MS)
  await first.log.markRemindersShown(['step-2@10:00'], START_MS + 1)
  await first.log.close()
  const { log } = await openTestLog(folder)
  expect(await log.shownReminders()).toEqual(new Set(['step-1@10:00', 'step-2@10:00']))
})

test('whatever was written, a restart rebuilds exactly the state there was before', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (history) => {
      const folder = temporaryFolder()
      const { log } = await openTestLog(folder)
      const live = emptyLogbook('Europe/Paris')
      for (const drafts of history) {
        const context = inBatch()
        const outcome = await log.append(drafts, context)
        if (!outcome.ok) throw new Error(outcome.reason)
        const recordedAt = new Date(context.recordedAt).toISOString()
        for (const event of drafts) applyEvent(live, { ...event, recordedAt })
      }
      await log.close()
      const again = await openTestLog(folder)
      expect(rebuild(await again.log.read(), 'Europe/Paris')).toEqual(live)
      expect(await again.log.verify()).toBeNull()
      await again.log.close()
    }),
    { numRuns: 25 },
  )
})

const draft = (given: Partial<KeptDraft>): KeptDraft => ({
  ...{ key: 'thank:met:ann', application: 'app-1', person: null },
  ...{ keptAt: '2026-03-02T10:00', content: '{}' },
  ...given,
})
const erasing = (application: string, subject?: string): EventDraft =>
  subject === undefined
    ? { type: 'application-erased', application, body: {} }
    : { type: 'person-erased', application, subject, body: { person: subject } }

test('a draft whose words were erased is not kept again, whoever asks, and one of others is', async () => {
  const { log } = await openTestLog(temporaryFolder())
  await log.append([opened('app-1'), met('app-1', 'ann', 'Anne'), opened('app-2')], inBatch())
  expect(await log.keepDraft(draft({ person: 'ann' }))).toMatchObject({ ok: true })
  await log.erase([{ application: 'app-1', subject: 'ann' }], [erasing('app-1', 'ann')], inBatch())
  expect(await log.drafts()).toEqual([])
  const refused = { ok: false, reason: 'no-such-person' }
  for (const words of [
    { person: 'ann' },
    { content: '{"met":["ann"]}' },
    { application: 'app-2', content: '{"from":"app-1/ann"}' },
  ])
    expect(await log.keepDraft(draft(words))).toEqual(refused)
  expect(await log.keepDraft(draft({ key: 'kept' }))).toMatchObject({ ok: true })
  await log.erase([{ application: 'app-1' }], [erasing('app-1')], inBatch())
  for (const words of [{}, { application: 'app-2', content: '{"cards":["app-1"]}' }])
    expect(await log.keepDraft(draft(words))).toEqual({ ok: false, reason: 'no-such-application' })
  expect(await log.keepDraft(draft({ application: 'app-2' }))).toMatchObject({ ok: true })
  expect((await log.drafts()).map(({ application }) => application)).toEqual(['app-2'])
})

test('nor after a restart, nor where another computer erased it', async () => {
  const [here, there] = [temporaryFolder(), temporaryFolder()]
  const { log } = await openTestLog(here)
  await log.append([opened('app-1'), opened('app-2')], inBatch())
  await log.close()
  cpSync(here, there, { recursive: true })
  const other = await openTestLog(there)
  await other.log.erase([{ application: 'app-1' }], [erasing('app-1')], inBatch())
  const again = await openTestLog(here)
  expect(await again.log.keepDraft(draft({}))).toMatchObject({ ok: true })
  const { carried } = other.log
  const taken =
    carried?.events(
      carried
        .index()
        .all()
        .map(({ seq }) => seq),
    ) ?? []
  expect(await again.log.carried?.take(taken)).toMatchObject({ ok: true })
  const refused = { ok: false, reason: 'no-such-application' }
  expect(await again.log.keepDraft(draft({}))).toEqual(refused)
  await again.log.close()
  const last = await openTestLog(here)
  expect(await last.log.keepDraft(draft({}))).toEqual(refused)
  expect(await last.log.drafts()).toEqual([])
})

test('what is written follows what was taken over, in pieces or read again at a start', async () => {
  const folders = Array.from({ length: 4 }, () => temporaryFolder())
  const [first = '', ...others] = folders
  const begun = await openTestLog(first)
  await begun.log.append([opened('app-1')], inBatch())
  await begun.log.close()
  for (const folder of others) cpSync(first, folder, { recursive: true })
  const [one, two, slow, quick] = await Promise.all(folders.map((each) => openTestLog(each)))
  const eventsOf = (from: typeof one) => {
    const carried = from?.log.carried
    return (
      carried?.events(
        carried
          .index()
          .all()
          .map(({ seq }) => seq),
      ) ?? []
    )
  }
  for (const word of ['a', 'b'])
    for (const each of [one, two]) await each?.log.append([met('app-1', word, word)], inBatch())
  await two?.log.carried?.take(eventsOf(one).slice(0, -1))
  await two?.log.append([met('app-1', 'c', 'c')], inBatch())
  const all = [...eventsOf(one), ...eventsOf(two)]
  for (const event of all) await slow?.log.carried?.take([event])
  await quick?.log.carried?.take(all)
  await quick?.log.close()
  const again = await openTestLog(others[2] ?? '')
  const seen = []
  for (const each of [slow, again]) {
    await each?.log.append([met('app-1', 'd', 'd')], inBatch())
    seen.push(eventsOf(each).at(-1)?.seen)
  }
  expect(seen[0]).toHaveLength(2)
  expect(seen[0]).toEqual(seen[1])
  for (const each of [one, two, slow, again]) await each?.log.close()
})

test('a copy asked for while something is erased is made once that is done in every file', async () => {
  const folder = temporaryFolder()
  const { log, backups } = await openTestLog(folder)
  await log.append([opened('app-1', 'Canarisetti'), opened('app-2')], inBatch())
  for (let copy = 0; copy < 3; copy += 1) await backups.backUp('asked')
  const order: string[] = []
  const path = join(folder, 'copy.db')
  await Promise.all([
    log
      .erase([{ application: 'app-1' }], [erasing('app-1')], inBatch())
      .then(() => order.push('erased')),
    log.copyTo(path).then(({ ok }) => order.push(ok ? 'copied' : 'refused')),
  ])
  expect(order).toEqual(['erased', 'copied'])
  expect(readFileSync(path).includes('Canarisetti')).toBe(false)
})
