import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readRenderer } from '#electron/launch/rendererFile.ts'

const root = mkdtempSync(join(tmpdir(), 'relance-files-'))
const folder = join(root, 'renderer')
mkdirSync(join(folder, 'assets'), { recursive: true })
const page = '<script type="module" crossorigin src="./assets/first-abc.js"></script>'
writeFileSync(join(folder, 'index.html'), page)
writeFileSync(join(folder, 'assets', 'a.js'), 'script')
writeFileSync(join(folder, 'secret.db'), 'of no known type')
writeFileSync(join(root, 'outside.js'), 'outside')
mkdirSync(join(root, 'renderer-2'))
writeFileSync(join(root, 'renderer-2', 'a.js'), 'neighbour')
const renderer = readRenderer(folder)
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('files of the window', () => {
  it('are served with their type', () => {
    expect(renderer.file('/')).toMatchObject({ mime: 'text/html; charset=utf-8' })
    expect(renderer.file('/assets/a.js')?.body.toString()).toBe('script')
  })

  it.each([
    '/../outside.js',
    '/..%2foutside.js',
    '/%2e%2e/outside.js',
    '/assets/../../outside.js',
    '/..%5coutside.js',
    '/../renderer-2/a.js',
    '//outside.js',
    '/assets/a.js%00',
    '/%',
    'assets/a.js',
    '/secret.db',
    '/assets',
    '/absent.js',
  ])('are not found as %s', (path) => {
    expect(renderer.file(path)).toBeNull()
  })
})

describe('the build of the window', () => {
  it('is named after the script that the page begins with', () => {
    expect(renderer.build).toBe('first-abc.js')
    expect(readRenderer(join(root, 'absent')).build).toBe('')
  })

  it('is served as it was at the start, whatever an update puts in its place', () => {
    const served = readRenderer(folder)
    rmSync(join(folder, 'assets', 'a.js'))
    writeFileSync(join(folder, 'index.html'), 'a later page')
    expect(served.file('/assets/a.js')?.body.toString()).toBe('script')
    expect(served.file('/')?.body.toString()).toBe(page)
  })
})
