import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isBuildStale } from '#tools/setup/build.mjs'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'relance-build-'))
  put('src/board/A.vue', 100)
  for (const name of [
    'main/main.js',
    'main/server.js',
    'preload/preload.cjs',
    'renderer/index.html',
  ]) {
    put(`out/${name}`, 200)
  }
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Writes a file dated so many seconds after 1970, its folders too. */
const put = (name: string, seconds: number): void => {
  const path = join(root, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  for (let at = path; at !== root; at = dirname(at)) utimesSync(at, seconds, seconds)
}

describe('the build', () => {
  it('is fresh when newer than its sources', () => {
    expect(isBuildStale(root)).toBe(false)
  })

  it.each([
    [199, false],
    [200, false],
    [201, true],
  ])('made at 200 with a source of %i is stale: %s', (seconds, expected) => {
    put('electron/host/a.ts', seconds)
    expect(isBuildStale(root)).toBe(expected)
  })

  it('is stale when a file was removed since', () => {
    rmSync(join(root, 'src/board/A.vue'))
    expect(isBuildStale(root)).toBe(true)
  })

  it('is stale when one of its parts is missing', () => {
    rmSync(join(root, 'out/preload'), { recursive: true })
    expect(isBuildStale(root)).toBe(true)
  })
})
