import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { withIntegrity } from '#electron/browser/integrity.ts'
import { readRenderer } from '#electron/launch/rendererFile.ts'

const folder = mkdtempSync(join(tmpdir(), 'relance-integrity-'))
mkdirSync(join(folder, 'assets'))
const PAGE =
  '<!doctype html><html><head><meta charset="utf-8"><script type="module" crossorigin src="./assets/a.js"></script>' +
  '<link rel="stylesheet" crossorigin href="./assets/a.css"><link rel="icon" href="./icon.svg"></head></html>'
writeFileSync(join(folder, 'index.html'), PAGE)
writeFileSync(join(folder, 'assets', 'a.js'), "import('./b.js')")
writeFileSync(join(folder, 'assets', 'b.js'), 'export default 1')
writeFileSync(join(folder, 'assets', 'a.css'), 'p { color: red }')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

describe('the page of the browser shell', () => {
  const page = withIntegrity(readRenderer(folder))
  const html = page?.body.toString() ?? ''
  const map = /<script type="importmap">(.*?)<\/script>/u.exec(html)?.[1] ?? ''

  it('names the digest of every script and style sheet of the build before any of them is asked for', () => {
    expect(JSON.parse(map)).toEqual({
      integrity: {
        './assets/a.css': digest('p { color: red }'),
        './assets/a.js': digest("import('./b.js')"),
        './assets/b.js': digest('export default 1'),
      },
    })
    expect(html.indexOf('importmap')).toBeLessThan(html.indexOf('src='))
  })

  it('names that of what it loads itself on the element', () => {
    expect(html).toContain(`src="./assets/a.js" integrity="${digest("import('./b.js')")}"`)
    expect(html).toContain(`href="./assets/a.css" integrity="${digest('p { color: red }')}"`)
    expect(html).toContain('href="./icon.svg">')
  })

  it('is allowed its map and nothing else within it', () => {
    expect(page?.allowed).toBe(`'${digest(map)}'`)
  })

  it('is none where the build has none', () => {
    expect(withIntegrity(readRenderer(join(folder, 'absent')))).toBeNull()
  })
})
