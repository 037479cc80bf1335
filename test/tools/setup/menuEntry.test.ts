import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { APP_ID } from '#electron/launch/appIds.ts'
import {
  lacksMenuEntry,
  menuEntry,
  menuFile,
  putIntoMenu,
  takeOutOfMenu,
} from '#tools/setup/menuEntry.mjs'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const lineOf = (entry: string, key: string): string | undefined =>
  entry.split('\n').find((line) => line.startsWith(`${key}=`))

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'relance-menu-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** Whether the desktop's own program takes the file for an entry; true where there is none. */
const isValid = (file: string): boolean => {
  const { error, status } = spawnSync('desktop-file-validate', [file])
  return error !== undefined || status === 0
}

describe.skipIf(process.platform === 'win32')('the entry of the menu', () => {
  it('starts this folder, with the options it is given', () => {
    const entry = menuEntry(ROOT, ['/usr/bin/node', join(ROOT, 'tools', 'start.mjs'), '--demo'])
    expect(lineOf(entry, 'Exec')).toBe(`Exec="/usr/bin/node" "${ROOT}/tools/start.mjs" "--demo"`)
    expect(lineOf(entry, 'Icon')).toBe(`Icon=${ROOT}/resources/icon.png`)
    expect(lineOf(entry, 'StartupWMClass')).toBe(`StartupWMClass=${APP_ID}`)
    const file = join(folder, 'a', 'applications', `${APP_ID}.desktop`)
    expect(putIntoMenu(entry, file)).toMatchObject({ ok: true })
    expect(readFileSync(file, 'utf8')).toBe(entry)
    expect(isValid(file)).toBe(true)
    expect(takeOutOfMenu(file)).toMatchObject({ ok: true })
    expect(existsSync(file)).toBe(false)
    expect(takeOutOfMenu(file)).toMatchObject({ ok: true })
  })

  it.each(['a b', 'Élodie', 'l’été', 'q"q', 'd$HOME', 'b`id`', 'a\\b', '50%', '$&', 'x;y', 'a\nb'])(
    'reaches a folder called %j',
    (name) => {
      const root = join(folder, name)
      mkdirSync(join(root, 'resources'), { recursive: true })
      const source = readFileSync(join(ROOT, 'resources', `${APP_ID}.desktop`))
      writeFileSync(join(root, 'resources', `${APP_ID}.desktop`), source)
      const program = join(root, 'start')
      writeFileSync(program, '#!/bin/sh\nprintf %s "started $1"\n', { mode: 0o755 })
      const entry = menuEntry(root, [program, `--data=${name}`])
      const file = join(folder, `${APP_ID}.desktop`)
      putIntoMenu(entry, file)
      expect(isValid(file)).toBe(true)
      expect(runExec(lineOf(entry, 'Exec') ?? '')).toBe(`started --data=${name}`)
    },
  )

  it.runIf(process.platform === 'linux')(
    'is offered where there is neither one’s own nor that of a package',
    () => {
      const [own, packaged] = [join(folder, 'own'), join(folder, 'packaged')]
      const env = { XDG_DATA_HOME: own, XDG_DATA_DIRS: `relative:${packaged}` }
      expect(lacksMenuEntry(env)).toBe(true)
      for (const data of [own, packaged]) {
        const file = menuFile({ XDG_DATA_HOME: data })
        putIntoMenu('', file)
        expect(lacksMenuEntry(env)).toBe(false)
        takeOutOfMenu(file)
      }
    },
  )

  it('says why it cannot be written, and changes nothing', () => {
    writeFileSync(join(folder, 'file'), '')
    const { ok, said } = putIntoMenu('', join(folder, 'file', 'a.desktop'))
    expect(ok).toBe(false)
    expect(said).toMatch(/ENOTDIR|EEXIST/u)
  })
})

/** Reads a command as a desktop does, in the three steps of the specification, and runs it. */
const runExec = (line: string): string => {
  const signs: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', s: ' ' }
  const value = line
    .slice('Exec='.length)
    .replace(/\\(.)/gu, (_pair, sign: string) => signs[sign] ?? sign)
  const [program = '', ...args] = [...value.matchAll(/"((?:\\.|[^"\\])*)"/gsu)].map(
    ([, word = '']) => word.replace(/\\(.)/gsu, '$1').replaceAll('%%', '%'),
  )
  return execFileSync(program, args, { encoding: 'utf8' })
}

it('stands where the person’s own entries do, a relative folder being none', () => {
  const home = join('/', 'home', 'zoé')
  const usual = join(home, '.local', 'share', 'applications', `${APP_ID}.desktop`)
  expect(menuFile({}, home)).toBe(usual)
  expect(menuFile({ XDG_DATA_HOME: 'share' }, home)).toBe(usual)
  expect(menuFile({ XDG_DATA_HOME: join('/', 'data') }, home)).toBe(
    join('/', 'data', 'applications', `${APP_ID}.desktop`),
  )
})

it('says of Relance what the packages say', () => {
  const builder = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')
  const entry = readFileSync(join(ROOT, 'resources', `${APP_ID}.desktop`), 'utf8')
  const [, packaged = ''] = /^ {4}entry:\n((?: {6}.*\n)+)/mu.exec(builder) ?? []
  const said = packaged.trimEnd().split('\n')
  expect(said.length).toBeGreaterThan(4)
  for (const line of said) expect(entry).toContain(`\n${line.trim().replace(': ', '=')}\n`)
})
