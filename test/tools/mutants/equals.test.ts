import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EQUALS, equalsOf, placesOf } from '#tools/mutants/equals.mjs'
import { mistaken } from '#tools/mutants/survivors.mjs'

const ROOT = join(import.meta.dirname, '..', '..', '..')

it('each mistake that changes nothing names code that stands once in its file, and why', () => {
  const places = EQUALS.map(({ file, code, why }) => {
    const found = placesOf(code, readFileSync(join(ROOT, file), 'utf8'))
    return [file, code, why.length > 20, found.length]
  })
  expect(places).toEqual(EQUALS.map(({ file, code }) => [file, code, true, 1]))
})

describe('a mistake', () => {
  const source = 'const a = 1\nconst isOver = (b) =>\n  b > a && b !== 3\n'
  const mistake = {
    status: 'Survived',
    location: { start: { line: 3, column: 3 }, end: { line: 3, column: 8 } },
    replacement: 'true',
  }

  it('is put into its file', () => {
    expect(mistaken(source, mistake)).toContain('=>\n  true && b !== 3\n')
  })

  it.each([
    ['(b) => b > a &&', ['true'], true],
    ['b > a', undefined, true],
    ['b > a', ['false'], false],
    ['&& b !== 3', ['true'], false],
    ['(b) =>', ['true'], false],
  ])('in “%s” as %o is said to change nothing: %s', (code, as, isSaid) => {
    const row = { file: 'a.ts', code, why: 'Because.', ...(as === undefined ? {} : { as }) }
    expect(equalsOf([row], mistake, source).length).toBe(isSaid ? 1 : 0)
  })
})
