import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { rendererFile } from '#electron/launch/rendererFile.ts'

const root = mkdtempSync(join(tmpdir(), 'relance-files-'))
const folder = join(root, 'renderer')
mkdirSync(join(folder, 'assets'), { recursive: true })
writeFileSync(join(folder, 'index.html'), 'page')
writeFileSync(join(folder, 'assets', 'a.js'), 'script')
writeFileSync(join(folder, 'secret.db'), 'of no known type')
writeFileSync(join(root, 'outside.js'), 'outside')
mkdirSync(join(root, 'renderer-2'))
writeFileSync(join(root, 'renderer-2', 'a.js'), 'neighbour')
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('files of the window', () => {
  it('are served with their type', async () => {
    expect(await rendererFile(folder, '/')).toMatchObject({ mime: 'text/html; charset=utf-8' })
    expect((await rendererFile(folder, '/assets/a.js'))?.body.toString()).toBe('script')
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
  ])('are not found as %s', async (path) => {
    expect(await rendererFile(folder, path)).toBeNull()
  })
})
