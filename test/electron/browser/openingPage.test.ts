import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeOpeningPage } from '#electron/browser/openingPage.ts'

const folder = mkdtempSync(join(tmpdir(), 'relance-opening-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('leads to its address, for the person alone, until it is removed', () => {
  const page = makeOpeningPage(folder, 'http://127.0.0.1:1/#token=one')
  expect(page.path).not.toContain('one')
  expect(readFileSync(page.path, 'utf8')).toContain(
    'location.replace("http://127.0.0.1:1/#token=one")',
  )
  expect(statSync(page.path).mode & 0o077).toBe(0)
  page.lead('http://127.0.0.1:1/#token=two')
  expect(readFileSync(page.path, 'utf8')).not.toContain('one')
  page.remove()
  expect(existsSync(page.path)).toBe(false)
})

it('stands in a folder of its own where it cannot stand in the logbook’s', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  const page = makeOpeningPage(file, 'http://127.0.0.1:1/#token=one')
  expect(page.path.startsWith(tmpdir())).toBe(true)
  expect(statSync(join(page.path, '..')).mode & 0o077).toBe(0)
  page.remove()
  expect(existsSync(page.path)).toBe(false)
})
