/**
 * `node tools/electronSince.ts`: asks the package registry for the declarations of every major version
 * of Electron up to the pinned one, and writes in which each call of the desktop shell stands first.
 * Run it after the shell calls something new (the test of the table says so); `npm test` never does.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { declaredMembers } from './docs/declaredMembers.ts'
import { desktopCalls } from './docs/desktopApi.ts'

/** The first whose package holds declarations of all its modules. */
const FIRST_MAJOR = 2

const root = join(import.meta.dirname, '..')

const run = (program: string, args: readonly string[], cwd: string): void => {
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`)
}

const declarationsOf = (version: string, folder: string): string => {
  run('npm', ['pack', '--silent', '--ignore-scripts', `electron@${version}`], folder)
  run('tar', ['xzf', `electron-${version}.tgz`, 'package/electron.d.ts'], folder)
  return readFileSync(join(folder, 'package', 'electron.d.ts'), 'utf8')
}

const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  devDependencies: { electron: string }
}
const pinned = Number(devDependencies.electron.split('.')[0])
const folder = mkdtempSync(join(tmpdir(), 'electron-since-'))
try {
  const calls = desktopCalls(root)
  const since: Record<string, number> = {}
  // From the newest back: what was taken away and came again counts from its last coming.
  const missing = new Set(calls)
  for (let major = pinned; major >= FIRST_MAJOR; major -= 1) {
    const declared = declaredMembers(declarationsOf(`${String(major)}.0.0`, folder))
    for (const call of calls) {
      if (!declared.has(call)) missing.delete(call)
      else if (missing.has(call)) since[call] = major
    }
  }
  const sorted = Object.fromEntries(calls.map((call) => [call, since[call]]))
  writeFileSync(join(root, 'tools/docs/electronSince.json'), `${JSON.stringify(sorted, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
