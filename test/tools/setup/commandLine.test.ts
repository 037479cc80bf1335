import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OPTIONS } from '#electron/launch/flags.ts'
import { isForChromium as appLeaves } from '#electron/launch/forChromium.ts'
import {
  isForChromium,
  readLine,
  readStart,
  standing,
  START_OPTIONS,
} from '#tools/setup/commandLine.mjs'

const home = () => '/home/élodie'
const start = (...args: string[]) => readStart(args, { from: '/where/I/stand', home, tag: 'en-GB' })

describe('npm start', () => {
  it('asks for nothing by default', () => {
    expect(start()).toEqual({
      ok: true,
      browser: false,
      menu: undefined,
      app: [],
      chromium: [],
    })
  })

  it.each([
    ['--data=~/relance', resolve('/home/élodie/relance')],
    ['--data=~', resolve('/home/élodie')],
    ['--data=ici', resolve('/where/I/stand/ici')],
    ['--data=/abs', resolve('/abs')],
  ])('takes %s from where the person stands', (arg, folder) => {
    expect(start(arg)).toMatchObject({ ok: true, app: [`--data=${folder}`] })
  })

  it.each([
    ['--data=~root/relance', '~root/relance'],
    ['--data=$HOME/relance', '$HOME/relance'],
    ['--data=C:/relance', 'C:/relance'],
    ["--data='~/relance'", "'~/relance'"],
  ])('leaves %s to the app, which says that it is no folder', (arg, folder) => {
    expect(start(arg)).toMatchObject({ ok: true, app: [`--data=${folder}`] })
  })

  it('hands every other option on, and what is Chromium’s to Chromium', () => {
    const line = start('--browser', '--no-open', '--port', '4000', '--disable-gpu', '--hidden')
    expect(line).toEqual({
      ok: true,
      browser: true,
      menu: undefined,
      app: ['--no-open', '--port=4000', '--hidden'],
      chromium: ['--disable-gpu'],
    })
  })

  it.each([
    ['--dmeo'],
    ['--Data=x'],
    ['--demo=1'],
    ['--data'],
    ['--data='],
    ['--data= '],
    ['demo'],
    ['-x'],
    ['--data=a --data=b'],
    ['--port=1 --no-open --port=2'],
  ])('starts nothing with %s, and says why in one line', (args) => {
    const line = start(...(args === '--data= ' ? [args] : args.split(' ')))
    expect(line).toMatchObject({ ok: false, code: 2 })
    expect('said' in line && line.said).toMatch(/^[^\n]+\.$/u)
  })

  it('answers --help with every option that it takes', () => {
    for (const tag of ['fr-FR', 'en-GB', 'C', '']) {
      const line = readStart(['--demo', '--help'], { from: '/', home, tag })
      expect(line).toMatchObject({ ok: false, code: 0 })
      for (const name of Object.keys(START_OPTIONS))
        expect('said' in line && line.said).toContain(`--${name}`)
    }
  })

  it('knows the options of the app, and leaves the same to Chromium', () => {
    const own = ['browser', 'menu', 'no-menu']
    const apps = Object.keys(START_OPTIONS).filter((name) => !own.includes(name))
    expect([...apps, 'help'].sort()).toEqual(Object.keys(OPTIONS).sort())
    for (const arg of ['--lang=fr', '--no-sandbox', '--disable-gpu', '--demo', '--no-opne', '--x'])
      expect(isForChromium(arg)).toBe(appLeaves(arg))
  })

  it('changes the menu of programs with the options that stand beside', () => {
    expect(start('--menu', '--demo')).toMatchObject({ menu: 'put', app: ['--demo'] })
    expect(start('--no-menu')).toMatchObject({ menu: 'take', app: [] })
  })
})

describe('where the person stands', () => {
  it.each([
    ['called through npm from another folder', { INIT_CWD: '/far' }, '/app', '/far'],
    ['called by itself', {}, '/app', '/app'],
    ['called from elsewhere below another npm', { INIT_CWD: '/far' }, '/here', '/here'],
  ])('%s', (_how, env, cwd, place) => {
    expect(standing('/app', { cwd, env })).toBe(place)
  })
})

describe('a script that takes nothing', () => {
  it('refuses every option and every word', () => {
    expect(readLine(['--x'], { help: 'h' })).toMatchObject({ ok: false, code: 2 })
    expect(readLine(['x'], { help: 'h' })).toMatchObject({ ok: false, code: 2 })
    expect(readLine(['--help'], { help: 'h' })).toEqual({ ok: false, code: 0, said: 'h' })
  })

  const tools = resolve(import.meta.dirname, '../../../tools')
  it.each([
    'start.mjs',
    'dev.mjs',
    'test.mjs',
    'check.mjs',
    'bench.mjs',
    'structure.mjs',
    'docs.ts',
  ])('tools/%s does nothing for a mistyped option', async (script) => {
    const folder = mkdtempSync(join(tmpdir(), 'relance-line-'))
    const { code, said } = await new Promise<{ code: unknown; said: string }>((done) => {
      const args = [join(tools, script), '--helpp']
      execFile(process.execPath, args, { cwd: folder }, (error, out, err) =>
        done({ code: error?.code ?? 0, said: out + err }),
      )
    })
    expect(code).toBe(2)
    expect(said).toMatch(/^[^\n]*--helpp[^\n]*\n$/u)
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  })
})
