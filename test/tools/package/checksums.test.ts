import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const workflow = readFileSync(join(ROOT, '.github', 'workflows', 'release.yml'), 'utf8')
const builder = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'relance-sums-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const run = () =>
  spawnSync(process.execPath, ['tools/package/checksums.mjs', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  })

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

it('names what one system made, and fails only where it made nothing', () => {
  expect(run().status).toBe(1)
  for (const name of ['relance_1_amd64.deb', 'Relance-1.AppImage', 'latest.yml'])
    writeFileSync(join(folder, name), '')
  expect(run()).toMatchObject({
    status: 0,
    stdout: `${EMPTY}  Relance-1.AppImage\n${EMPTY}  relance_1_amd64.deb\n`,
  })
})

it('stands in the release under names that GitHub leaves as they are', () => {
  expect(workflow).toContain('node tools/package/checksums.mjs dist > dist/SHA256SUMS-$RUNNER_OS')
  // A space would become a dot there, and the sum would name a file that is not.
  expect(builder).toMatch(/^nsis:\n(?: {2}.*\n)*? {2}artifactName: Relance-Setup-\S+$/mu)
})
