import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { firstPageFindings } from '#tools/structure/firstPage.mjs'

/** A small house: its first page, what it loads, and the texts that come later. */
const aHouse = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'relance-first-page-'))
  onTestFinished(() => {
    rmSync(root, { recursive: true })
  })
  const all = {
    'package.json': '{ "imports": { "#window/*": "./src/window/*" } }',
    'src/texts/fr/later.ts': "import { board } from './board.ts'\nexport const later = { board }",
    ...files,
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

it('names a file of the first page whose text comes later', () => {
  const root = aHouse({
    'src/window/main.ts': "import '#window/App.vue'",
    'src/window/App.vue': "<template>{{ t('board.title') }}</template>",
  })
  expect(firstPageFindings(root)).toEqual([
    'src/window/App.vue: is loaded with the first page, whose texts do not hold `board`: load it later, or move that text to first.ts.',
  ])
})

it('lets what is fetched later, and types, name what comes later', () => {
  const root = aHouse({
    'src/window/main.ts':
      "import type { A } from '#window/a.ts'\nexport const b = (): Promise<A> => import('#window/b.ts')\nexport const c = 'today.title'",
    'src/window/a.ts': "export type A = 'board.title'",
    'src/window/b.ts': "export const b = 'board.title'",
  })
  expect(firstPageFindings(root)).toEqual([])
})

it('names a file of the first page that brings along how input is checked', () => {
  const root = aHouse({
    'src/window/main.ts': "import { PREFIX } from '#window/key.ts'\nexport const a = PREFIX",
    'src/window/key.ts': "import * as v from 'valibot'\nexport const PREFIX = 'form:'",
  })
  expect(firstPageFindings(root)).toEqual([
    'src/window/key.ts: is loaded with the first page, which checks no input: put what that page needs of it into a file without valibot.',
  ])
})
