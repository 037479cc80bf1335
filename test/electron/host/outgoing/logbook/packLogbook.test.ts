import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { rebuild } from '#domain/logbook/logbook.ts'
import { seal } from '#electron/host/outgoing/logbook/sealed.ts'
import { aLogOf, packed } from '#test/build/packedLogbook.ts'
import { cardOpened, noteTaken, personMet, textWritten } from '#test/build/loggedEvents.ts'
import { aFolder } from '#test/build/aShell.ts'

const house = () =>
  aLogOf([
    [cardOpened('one'), personMet('one', 'anna', 'Anna')],
    [noteTaken('one', 'n1', 'Merci «à» vous'), textWritten('Bonjour')],
    [cardOpened('two', 'Halte'), { type: 'application-removed', application: 'two', body: {} }],
  ])

/** Who has docs/FORMAT.md and nothing else: parts by name, lines, JSON. */
const readByThePage = (file: Uint8Array) => {
  const parts = unzipSync(file)
  const lines = (name: string): unknown[] =>
    strFromU8(parts[name] ?? new Uint8Array())
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown)
  return {
    manifest: JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array())) as unknown,
    applications: lines('applications.jsonl'),
    templates: lines('templates.jsonl'),
    events: lines('events.jsonl') as { readonly body: string; readonly type: string }[],
  }
}

it('a reader made from the page of the format finds the same applications', async () => {
  const from = await house()
  const read = readByThePage(await packed(from))
  const state = rebuild(await from.log.read(), 'UTC')
  expect(read.applications).toEqual([...state.applications.values()])
  expect(read.templates).toEqual([...state.templates.values()])
  expect(read.manifest).toMatchObject({
    format: 'relance',
    needs: 1,
    computer: 'bureau',
    counts: { applications: 1, people: 1, entries: 1, events: 6 },
  })
  expect(JSON.parse(read.events[0]?.body ?? '')).toMatchObject({ details: { company: 'Verdier' } })
})

const hasPrograms =
  spawnSync('age', ['--version']).status === 0 && spawnSync('unzip', ['-v']).status === 0

it.skipIf(!hasPrograms)(
  'the programs age and unzip open a sealed file (skipped where they are not installed)',
  async () => {
    const folder = aFolder()
    const bytes = await packed(await house())
    const path = join(folder, 'carnet.relance')
    writeFileSync(path, await seal(bytes, 'abeille jardin moulin', 8))
    // It asks for the phrase on a terminal alone; `script` of util-linux is one.
    const typed = spawnSync(
      'script',
      ['-qec', `age -d -o ${join(folder, 'open.zip')} ${path}`, '/dev/null'],
      { input: 'abeille jardin moulin\n' },
    )
    expect(typed.status).toBe(0)
    expect(new Uint8Array(readFileSync(join(folder, 'open.zip')))).toEqual(bytes)
    const into = join(folder, 'parts')
    mkdirSync(into)
    expect(spawnSync('unzip', ['-q', join(folder, 'open.zip'), '-d', into]).status).toBe(0)
    const [first = ''] = readFileSync(join(into, 'applications.jsonl'), 'utf8').split('\n')
    expect(JSON.parse(first)).toMatchObject({ details: { company: 'Verdier' } })
  },
)
