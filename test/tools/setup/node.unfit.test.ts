import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

const { scripts } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'),
) as { readonly scripts: Readonly<Record<string, string>> }

/** A clone of which only the scripts and a Node that was brought along are there. */
const cloneWith = (program: string): string => {
  const root = mkdtempSync(join(tmpdir(), 'relance-unfit-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const folder of ['tools', 'node_modules/.bin'])
    mkdirSync(join(root, folder), { recursive: true })
  for (const name of ['start', 'test'])
    writeFileSync(
      join(root, 'tools', `${name}.mjs`),
      'console.log(`runs on ${process.version} with ${process.argv.slice(2)}`)\n',
    )
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'unfit', scripts }))
  const own = join(root, 'node_modules', '.bin', 'node')
  writeFileSync(own, program)
  chmodSync(own, 0o755)
  return root
}

describe.skipIf(process.platform === 'win32')('a Node brought along that cannot run', () => {
  it.each([
    ['lacks its loader', '#!/lib/no-such-loader.so.2\n'],
    ['is made for another machine', '\u007FELFjunk'],
    ['finds the C library too old', '#!/bin/sh\necho "version GLIBC_2.38 not found" >&2\nexit 1\n'],
  ])('and %s leaves the scripts of npm to the system’s', (_how, program) => {
    for (const script of ['start', 'test']) {
      const root = cloneWith(program)
      const { stdout, status } = spawnSync('npm', ['run', script, '--', '--browser'], {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: dirname(process.execPath) + delimiter + (process.env['PATH'] ?? ''),
        },
      })
      expect(stdout).toContain(`runs on ${process.version} with --browser`)
      expect(status).toBe(0)
    }
  })
})
