import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { structureFindings } from '#tools/structure/structureFindings.mjs'

const root = mkdtempSync(join(tmpdir(), 'relance-structure-'))
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

describe('the check of the structure', () => {
  it('finds nothing in this project', () => {
    expect(structureFindings(process.cwd())).toEqual([])
  })

  it('tells of everything at once, each with what to do', () => {
    const files = {
      'package.json': JSON.stringify({ imports: { '#window/*': './src/window/*' } }),
      'src/window/a/Page.vue': `<script setup lang="ts">\nimport type { B } from '#window/b/b.ts'\n</script>`,
      'src/window/b/b.ts': "export const late = () => import('#window/a/Page.vue')",
      'src/window/main.ts': "export const title = 'board.title'",
      'src/texts/fr/later.ts': "import { board } from './board.ts'",
      'test/window/a/other.test.ts': '',
      'test/window/b/help.ts': '',
      'test/window/a/Page.test.ts': "import { help } from '../b/help.ts'",
      'eslint-suppressions.json': JSON.stringify({ 'src/gone.ts': { 'max-lines': { count: 1 } } }),
      'CONTRIBUTING.md': '| change | code files |\n| --- | --- |\n| a rule | `src/gone.ts` |',
      'docs/decisions/1.md': '`src/domain/gone.ts`',
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    expect(structureFindings(root).map((finding) => finding.split(/[.:] /u)[0])).toEqual([
      'Ring of 2 folders (src/window/a, src/window/b)',
      'test/window/a/other.test.ts tests no source',
      'test/window/a/Page.test.ts uses test/window/b/help.ts, a helper of other tests',
      'eslint-suppressions.json excuses src/gone.ts, which is not there',
      'src/window/main.ts',
      'CONTRIBUTING.md names src/gone.ts, which is not there',
      'docs/decisions/1.md names src/domain/gone.ts, which is not there',
    ])
  })
})
