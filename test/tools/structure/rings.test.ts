import { describe, expect, it } from 'vitest'
import { ringFindings } from '#tools/structure/rings.mjs'

/** Imports written `a/x.ts > b/y.ts`. */
const imports = (...lines: readonly string[]) =>
  lines.map((line) => {
    const [from = '', to = ''] = line.split(' > ')
    return { from, to }
  })

describe('rings of folders', () => {
  it('are none where imports only go down, and within a folder', () => {
    const down = imports('a/x.ts > b/y.ts', 'b/y.ts > c/z.ts', 'a/x.ts > c/z.ts', 'c/z.ts > c/w.ts')
    expect(ringFindings(down)).toEqual([])
  })

  it('are told with their folders, the imports that close them and what to do', () => {
    expect(ringFindings(imports('a/x.ts > b/y.ts', 'b/z.ts > a/w.ts'))).toEqual([
      'Ring of 2 folders (a, b): a/x.ts imports b/y.ts; b/z.ts imports a/w.ts. Move what one needs of the other into a folder below both, or hand it in as an argument.',
    ])
  })

  it('are found between a folder and its parent', () => {
    const [finding] = ringFindings(imports('a/x.ts > a/b/y.ts', 'a/b/y.ts > a/w.ts'))
    expect(finding).toContain('Ring of 2 folders (a, a/b)')
  })

  it('are found over several folders, each ring once', () => {
    const findings = ringFindings(
      imports(
        ...['a/1.ts > b/1.ts', 'b/1.ts > c/1.ts', 'c/1.ts > a/1.ts', 'c/1.ts > b/1.ts'],
        ...['d/1.ts > e/1.ts', 'e/1.ts > d/1.ts', 'c/1.ts > d/1.ts', 'd/1.ts > f/1.ts'],
      ),
    )
    expect(findings.map((finding) => /\((.*?)\)/u.exec(finding)?.[1])).toEqual(['a, b, c', 'd, e'])
  })
})
