import { join } from 'node:path'
import { expect, it } from 'vitest'
import { mutatedFiles } from '#tools/mutants/mutatedFiles.mjs'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const of = (patterns: string): readonly string[] => mutatedFiles(patterns, ROOT).toSorted()
const NEXT = 'src/domain/rules/next.ts'
const WHOM = 'src/domain/rules/whom.ts'

it.each([
  [NEXT, [NEXT]],
  [`${NEXT},${WHOM}`, [NEXT, WHOM]],
  ['src/domain/rules/{next,whom}.ts', [NEXT, WHOM]],
  ['src/domain/{rules,calendar}/{next,whom}.ts', [NEXT, WHOM]],
  ['src/domain/rules/ne?t.ts', [NEXT]],
  [`${NEXT}:10-20,${WHOM}`, [`${NEXT}:10-20`, WHOM]],
])('%s names its files', (patterns, files) => {
  expect(of(patterns)).toEqual(files)
})

it('says so where no file answers to a pattern', () => {
  expect(() => of(`${NEXT},src/domain/rules/nowhere.ts`)).toThrow('nowhere.ts')
})
