import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

interface UniversalApp {
  readonly makeUniversalApp: (options: Readonly<Record<string, unknown>>) => Promise<void>
}

const ROOT = join(import.meta.dirname, '..', '..', '..')
const builder = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')
const packager = createRequire(
  createRequire(import.meta.url).resolve('app-builder-lib/package.json'),
)

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'relance-builder-'))))
afterAll(() => rmSync(folder, { recursive: true }))

/** The programs of the second voice, as they stand beside the archive of one kind of Mac. */
const VENDOR = ['node_modules', 'node-notifier', 'vendor', 'mac.noindex'] as const
const UNPACKED = ['Contents', 'Resources', 'app.asar.unpacked', ...VENDOR] as const

const PLIST = '<?xml version="1.0"?><plist version="1.0"><dict/></plist>'

const makeApp = (kind: string): string => {
  const app = join(folder, kind, 'Relance.app')
  cpSync(join(ROOT, ...VENDOR), join(app, ...UNPACKED), { recursive: true, dereference: true })
  mkdirSync(join(app, 'Contents', 'MacOS'))
  writeFileSync(join(app, 'Contents', 'Info.plist'), PLIST)
  mkdirSync(join(app, 'Contents', 'Resources', 'app'))
  writeFileSync(join(app, 'Contents', 'Resources', 'app', 'package.json'), '{}')
  return app
}

it.skipIf(process.platform === 'win32')(
  'the two halves of the universal program come together, with the one program made for Intel',
  async () => {
    const { makeUniversalApp } = packager('@electron/universal') as UniversalApp
    const x64ArchFiles = /^ {2}x64ArchFiles: '?([^'\n]+)'?$/mu.exec(builder)?.[1]
    const out = join(folder, 'out', 'Relance.app')
    vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin')
    await makeUniversalApp({
      x64AppPath: makeApp('x64'),
      arm64AppPath: makeApp('arm64'),
      outAppPath: out,
      mergeASARs: true,
      ...(x64ArchFiles === undefined ? {} : { x64ArchFiles }),
    })
    expect(existsSync(join(out, ...UNPACKED))).toBe(true)
  },
)

it('offers to open .ics files, and takes them from no calendar program', () => {
  // What stands for all systems, Windows makes the program of each such file.
  const everywhere = /^fileAssociations:\n((?: .*\n)+)/mu.exec(builder)?.[1] ?? ''
  expect(everywhere).toContain('ext: relance')
  expect(everywhere).not.toContain('ext: ics')
  const installer = readFileSync(join(ROOT, 'resources', 'installer.nsh'), 'utf8')
  expect(builder).toMatch(/^ {2}include: resources\/installer\.nsh$/mu)
  const [put = '', taken = ''] = installer.split('!macro customUnInstall')
  const written = [...put.matchAll(/WriteReg\w+ SHELL_CONTEXT "([^"]+)" "([^"]*)"/gu)]
  for (const [, key, name] of written.filter(([, place]) => place?.includes('.ics'))) {
    if (key === String.raw`Software\Classes\.ics\OpenWithProgids`)
      expect(taken).toContain(`DeleteRegValue SHELL_CONTEXT "${key}" "${name}"`)
    else expect(key).toMatch(/^Software\\Classes\\Relance\.ics/u)
  }
  expect(taken).toContain(String.raw`DeleteRegKey SHELL_CONTEXT "Software\Classes\Relance.ics"`)
})

it('makes an AppImage that needs no old library and keeps the sandbox', () => {
  expect(builder).toMatch(/^toolsets:\n {2}appimage: 1\.0\.3$/mu)
  expect(builder).not.toContain('executableArgs')
})

it('is called Relance where people see its file, and has a command in small letters on Linux alone', () => {
  expect(builder).not.toMatch(/^executableName:/mu)
  expect(builder).toMatch(/^linux:\n(?: .*\n)*? {2}executableName: relance$/mu)
  const commands = readFileSync(join(ROOT, 'docs', 'COMMAND_LINE.md'), 'utf8')
  expect(commands).toContain('`/Applications/Relance.app/Contents/MacOS/Relance --cli today`')
  expect(commands).toContain('`Relance.exe --cli')
})
