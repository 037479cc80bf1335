import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { digestSources } from '#tools/setup/digestSources.mjs'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

it('tells sources apart by their names and by what is in them, and passes over the rest', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'src/rules'), { recursive: true })
  writeFileSync(join(root, 'src/rules/one.ts'), 'one')
  const first = digestSources(root, ['src'])
  expect(first).toMatch(/^[\da-f]{32}$/u)
  writeFileSync(join(root, 'src/notes.md'), 'words')
  expect(digestSources(root, ['src'])).toBe(first)
  writeFileSync(join(root, 'src/rules/one.ts'), 'two')
  const second = digestSources(root, ['src'])
  writeFileSync(join(root, 'src/two.ts'), '')
  expect(new Set([first, second, digestSources(root, ['src'])]).size).toBe(3)
})
