import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readMarker } from '#electron/host/logbook/files/marker.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { noted, opened } from '#test/electron/host/logbook/drafts.ts'
import { inBatch, openTestLog, START_MS } from '#test/electron/host/logbook/openTestLog.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

const draft = {
  key: 'k',
  application: 'app-1',
  person: null,
  keptAt: '2026-03-02T10:00',
  content: 'x',
}

/** A logbook that is open in a folder of a root of its own, so that what is put beside it is seen. */
const running = async () => {
  const root = temporaryFolder()
  const folder = join(root, 'logbook')
  const { log } = await openTestLog(folder)
  await log.append([opened('app-1')], inBatch())
  return { root, folder, log }
}

const replacements: readonly (readonly [string, (folder: string) => void])[] = [
  ['moved away', (folder) => renameSync(folder, `${folder}-elsewhere`)],
  ['removed', (folder) => rmSync(folder, { recursive: true })],
  [
    'exchanged for another one',
    (folder) => {
      cpSync(folder, `${folder}-copy`, { recursive: true })
      renameSync(folder, `${folder}-elsewhere`)
      renameSync(`${folder}-copy`, folder)
    },
  ],
  [
    'given another database',
    (folder) => {
      cpSync(join(folder, 'relance.db'), join(folder, 'other'))
      renameSync(join(folder, 'other'), join(folder, 'relance.db'))
    },
  ],
]

test.each(replacements)(
  'a folder that was %s while it was open is written no more, and what was in memory stands beside it',
  async (_, replace) => {
    const { root, folder, log } = await running()
    await log.append([noted('app-1', 'e-1', 'Before')], inBatch())
    replace(folder)
    const late = [noted('app-1', 'e-2', 'Late')]
    for (let attempt = 0; attempt < 2; attempt += 1)
      expect(await log.append(late, inBatch())).toEqual({ ok: false, reason: 'logbook-moved' })
    const [saved = '', ...others] = readdirSync(root).filter((name) => name.includes('-saved-'))
    expect(others).toEqual([])
    const connection = connect(join(root, saved), { readOnly: true })
    expect(connection.value('SELECT count(*) FROM events')).toBe(2)
    connection.close()
    // All can still be read.
    expect(await log.read()).toHaveLength(2)
    await log.close()
  },
)

test('what was closed is known bit for bit, what a crash left is not', async () => {
  const { folder, log } = await running()
  const marker = () => {
    const marked = readMarker(join(folder, 'relance.marker'))
    return marked.existed ? marked.remembered : null
  }
  expect(marker()).toMatchObject({ seq: 1, file: null })
  await log.close()
  expect(marker()?.file).toMatch(/^[\da-f]{64}$/u)
})

test('a draft that a lost write-ahead log took along is missed', async () => {
  const { root, folder, log } = await running()
  await log.close()
  const again = await openTestLog(folder)
  await again.log.keepDraft(draft)
  const crashed = join(root, 'crashed')
  mkdirSync(crashed)
  for (const name of ['relance.db', 'relance.marker'])
    cpSync(join(folder, name), join(crashed, name))
  const { state } = await openLog(crashed, { now: () => START_MS })
  expect(state).toMatchObject({ status: 'recovery', problem: 'damaged' })
  expect(readFileSync(join(crashed, 'relance.db')).includes('app-1')).toBe(true)
})

test('a logbook found damaged while it was open is read through at the next opening', async () => {
  const { folder, log } = await running()
  // So long that the page with its last word is not read at the opening.
  await log.append([noted('app-1', 'e-1', `${'x'.repeat(20_000)} Verdier`)], inBatch())
  await log.close()
  const again = await openTestLog(folder)
  const bytes = readFileSync(join(folder, 'relance.db'))
  bytes[bytes.indexOf(' Verdier') + 1] = 0x76
  writeFileSync(join(folder, 'relance.db'), bytes)
  expect(await again.log.verify()).toEqual({ damagedSeq: 2 })
  await again.log.close()
  const { state } = await openLog(folder, { now: () => START_MS })
  expect(state).toMatchObject({ status: 'recovery', problem: 'damaged' })
})
