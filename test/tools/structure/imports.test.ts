import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { importsOf } from '#tools/structure/imports.mjs'

const root = mkdtempSync(join(tmpdir(), 'relance-imports-'))
const write = (path: string, text: string) => {
  mkdirSync(join(root, dirname(path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

/** What `src/a/a.ts` (or a component there) names in this text, beside a file of each kind. */
const named = (text: string, file = 'src/a/a.ts') => {
  write('package.json', JSON.stringify({ imports: { '#b/*': './src/b/*' } }))
  for (const path of ['src/a/near.ts', 'src/b/b.ts', 'src/b/Card.vue']) write(path, '')
  write(file, text)
  return importsOf(root, [file]).map(({ to }) => to)
}

describe('the imports of a file', () => {
  it.each([
    ['a value', "import { b } from '#b/b.ts'"],
    ['a type', "import type { B } from '#b/b.ts'"],
    ['a type in place', "export type A = import('#b/b.ts').B"],
    ['what is passed on', "export { b } from '#b/b.ts'"],
    ['what is loaded later', "export const late = () => import('#b/b.ts')"],
    ['a file for its effect', "import '#b/b.ts'"],
  ])('include %s', (_, text) => {
    expect(named(text)).toEqual(['src/b/b.ts'])
  })

  it('include components, and the neighbour', () => {
    const text = "import Card from '#b/Card.vue'\nimport { near } from './near.ts'"
    expect(named(text)).toEqual(['src/b/Card.vue', 'src/a/near.ts'])
  })

  it('are read from both scripts of a component', () => {
    const text = `<script lang="ts">
import type { B } from '#b/b.ts'
</script>
<script setup lang="ts">
import { near } from './near.ts'
</script>
<template><p>import { c } from '#b/Card.vue'</p></template>`
    expect(named(text, 'src/a/Page.vue')).toEqual(['src/b/b.ts', 'src/a/near.ts'])
  })

  it('leave out packages and what only a comment or a text names', () => {
    const text = `import ts from 'typescript'
// import { b } from '#b/b.ts'
export const words = "import { b } from '#b/b.ts'"`
    expect(named(text)).toEqual([])
  })
})
