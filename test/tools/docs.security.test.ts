import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const rows = readFileSync(join(ROOT, 'docs', 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

/** Ways to open what Electron keeps shut. */
const OPENED =
  /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|allowpopups|nodeIntegration: true|contextIsolation: false|sandbox: false|<webview/u

describe('the page on security', () => {
  it('has the twenty rules, each with checks that are there', () => {
    expect(rows.map(([, number]) => number)).toEqual(
      Array.from({ length: 20 }, (_, index) => String(index + 1)),
    )
    for (const [, number, , , checks = ''] of rows) {
      const paths = [...checks.matchAll(/`([^`]+)`/gu)].map(([, path = '']) => path)
      expect(paths, `rule ${number ?? ''}`).not.toEqual([])
      for (const path of paths) expect(existsSync(join(ROOT, path)), path).toBe(true)
      // What stands in for Electron proves nothing by itself.
      expect(paths.filter((path) => path.startsWith('test/stand-in/'))).toEqual([])
    }
  })

  it('holds of the version that is shipped, and of the sandbox of every page', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>
    }
    expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/u)
    // Before anything is ready: later it would throw.
    const main = readFileSync(join(ROOT, 'electron', 'main.ts'), 'utf8')
    expect(main).toMatch(/^\s*app\.enableSandbox\(\)$/mu)
  })

  it('holds of what is never named in the code', () => {
    const opened = ['electron', 'src/window']
      .flatMap((folder) =>
        readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }),
      )
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => OPENED.test(readFileSync(path, 'utf8')))
    expect(opened).toEqual([])
  })
})
