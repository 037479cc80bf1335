import { describe, expect, it } from 'vitest'
import { suppressionFindings } from '#tools/structure/suppressions.mjs'

const LONG = { 'max-lines-per-function': { count: 1 } }

describe('a suppression', () => {
  it('may excuse the sizes of a file', () => {
    const sizes = { ...LONG, 'max-lines': { count: 1 } }
    expect(suppressionFindings({ 'src/a.ts': sizes }, ['src/a.ts'])).toEqual([])
  })

  it('for a file that is gone is told', () => {
    expect(suppressionFindings({ 'src/a.ts': LONG }, ['src/b.ts'])).toEqual([
      'eslint-suppressions.json excuses src/a.ts, which is not there. Remove the entry.',
    ])
  })

  it('for anything but sizes is told', () => {
    expect(suppressionFindings({ 'src/a.ts': { eqeqeq: { count: 1 } } }, ['src/a.ts'])).toEqual([
      'eslint-suppressions.json excuses src/a.ts from eqeqeq. Only sizes may be excused: mend the file.',
    ])
  })
})
