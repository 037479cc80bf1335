import { createHash } from 'node:crypto'
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDoor } from '#electron/commandDoor/openDoor.ts'
import { runCommandLine } from '#electron/commandLine/run.ts'
import { aHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'

/** Runs one command; what it said, and how it ended. */
const run = async (...args: readonly string[]) => {
  let out = ''
  const explained: string[] = []
  const code = await runCommandLine(
    args,
    {
      print: (text) => void (out += `${text}\n`),
      write: (content) => void (out += content),
      explain: (sentence) => explained.push(sentence),
    },
    'fr',
  )
  return { code, out, explained: explained.join('\n') }
}

/** A logbook with one application, which no program holds. */
const aLogbook = async (): Promise<string> => {
  const shell = aShell()
  const host = await aHost(shell)
  await host.handlers.act([opening({ application: 'a1' })])
  await host.close()
  return shell.folder
}

const printOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )

describe('a line that is not understood', () => {
  it.each([
    ['frob'],
    ['today', 'too', 'much'],
    ['today', '--dry-run'],
    ['export', '--format', 'pdf'],
    ['export', '--from', '2026-02-30'],
    ['export', '--from', '2026-12-01', '--to', '2026-11-30'],
    ['export', 'quebec', '--form-language', 'de'],
    ['export', '--form-language', 'fr'],
    ['export', '--with', 'everything'],
    ['export', '--format', 'csv', '--format', 'xlsx'],
    ['import'],
    ['today', '--frob'],
    ['today', '--data', ''],
    ['import', 'sheet.csv', '--data= '],
  ])('opens nothing and says so: %s', async (...args) => {
    const { code, explained } = await run(...args)
    expect(code).toBe(2)
    expect(explained).toMatch(/^Relance: .+/u)
    expect(explained).not.toMatch(/ {4}at /u)
  })
})

describe('without a program that runs', () => {
  it.skipIf(process.platform === 'win32')(
    'tells a folder that it may not look into from one without a logbook (skipped where links need rights)',
    async () => {
      const folder = join(aFolder(), 'loop')
      symlinkSync(folder, folder)
      const { code, explained } = await run('today', '--data', folder)
      expect(code).toBe(3)
      expect(explained).toContain('ne peut pas être lu depuis ce compte (ELOOP)')
    },
  )

  it('makes no logbook where there is none', async () => {
    const folder = join(aFolder(), 'none')
    const { code, out } = await run('today', '--json', '--data', folder)
    expect(code).toBe(3)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'no-logbook' } })
    expect(existsSync(folder)).toBe(false)
  })

  it('reads without changing one byte', async () => {
    const folder = await aLogbook()
    const before = printOf(folder)
    const today = await run('today', '--json', '--data', folder)
    expect([today.code, JSON.parse(today.out)]).toMatchObject([0, { format: 'relance-today' }])
    const table = await run('export', '--json', '--data', folder)
    expect(JSON.parse(table.out)).toMatchObject({
      format: 'relance-table',
      rows: [{ application: 'a1' }],
    })
    expect((await run('export', '--data', folder)).out).toContain('"Entreprise"')
    expect(printOf(folder)).toEqual(before)
  })

  it('leaves a logbook alone that another program holds', async () => {
    const shell = aShell()
    await aHost(shell)
    const { code, out } = await run('export', '--json', '--data', shell.folder)
    expect(code).toBe(4)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'busy' } })
  })

  it('writes to a new file for its owner alone, never over another', async () => {
    const folder = await aLogbook()
    const path = join(aFolder(), 'table.xlsx')
    const asked = ['export', '--format', 'xlsx', '--output', path, '--data', folder] as const
    expect((await run(...asked)).code).toBe(0)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const before = readFileSync(path)
    expect((await run(...asked)).code).toBe(6)
    expect(readFileSync(path)).toEqual(before)
  })
})

describe('through the desktop app that runs', () => {
  it('reads and writes as it does alone, and asks no window where a file goes', async () => {
    const shell = aShell()
    const host = await aHost(shell)
    await host.handlers.act([opening({ application: 'a1' })])
    const door = await openDoor(shell.folder, host.commands)
    onTestFinished(door.close)
    const at = ['--data', shell.folder] as const
    expect(JSON.parse((await run('today', '--json', ...at)).out)).toMatchObject({
      format: 'relance-today',
    })
    expect((await run('export', ...at)).out).toContain('"Entreprise"')
    const path = join(aFolder(), 'table.xlsx')
    expect((await run('export', '--format', 'xlsx', '--output', path, ...at)).code).toBe(0)
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
    const sheet = join(aFolder(), 'suivi.csv')
    writeFileSync(
      sheet,
      'Entreprise;Poste;Date de candidature;Statut\nCitron;Vendeuse;2026-10-13;Envoyée\n',
    )
    const imported = await run('import', sheet, '--json', ...at)
    expect(JSON.parse(imported.out)).toMatchObject({ written: true, counts: { new: 1 } })
    expect((await run('export', ...at)).out).toContain('Citron')
    // One change of the app: it can take it back.
    expect(await host.handlers.undo({})).toMatchObject({ ok: true })
    expect((await run('export', ...at)).out).not.toContain('Citron')
  })

  it('says that the logbook is in other hands where the app does not hold it either', async () => {
    const holder = aShell()
    await aHost(holder)
    const second = await aHost(aShell({ folder: holder.folder }))
    const door = await openDoor(holder.folder, second.commands)
    onTestFinished(door.close)
    expect((await run('today', '--data', holder.folder)).code).toBe(4)
  })
})

describe('a table that is imported', () => {
  const CLEAR = 'Entreprise;Poste;Date de candidature;Statut\nCitron;Vendeuse;2026-10-13;Envoyée\n'
  const ASKING =
    'Entreprise;Poste;Date de candidature;Statut\nCitron;Vendeuse;2026-10-13;Entretien passé le 12\n'
  const aFile = (text: string): string => {
    const path = join(aFolder(), 'suivi.csv')
    writeFileSync(path, text)
    return path
  }

  it('is written once, and not at all by a dry run', async () => {
    const folder = await aLogbook()
    const path = aFile(CLEAR)
    const dry = await run('import', path, '--dry-run', '--json', '--data', folder)
    expect(JSON.parse(dry.out)).toMatchObject({ written: false, counts: { new: 1 } })
    const first = await run('import', path, '--json', '--data', folder)
    expect(JSON.parse(first.out)).toMatchObject({ written: true, counts: { new: 1 } })
    const second = await run('import', path, '--json', '--data', folder)
    expect(JSON.parse(second.out)).toMatchObject({ counts: { new: 0, 'already-there': 1 } })
  })

  it('that leaves a question writes nothing, and tells the question', async () => {
    const folder = await aLogbook()
    const { code, out } = await run('import', aFile(ASKING), '--json', '--data', folder)
    expect(code).toBe(5)
    expect(JSON.parse(out)).toMatchObject({
      error: { code: 'questions', questions: [{ asks: expect.any(String) as string }] },
    })
    expect((await run('export', '--data', folder)).out).not.toContain('Citron')
  })

  it('that is none, or is not there, is said in a sentence', async () => {
    const folder = await aLogbook()
    for (const path of [aFile('%PDF-1.7'), '/nonexistent/x.csv', '/'])
      expect((await run('import', path, '--data', folder)).code).toBe(6)
  })
})
