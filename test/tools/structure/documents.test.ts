import { describe, expect, it } from 'vitest'
import { changeFindings, pathFindings } from '#tools/structure/documents.mjs'

const THERE = new Set(['src/domain/rules/', 'docs/RULES.md', 'CONTRIBUTING.md'])
const findings = (text: string) => pathFindings('README.md', text, (path) => THERE.has(path))

describe('a path in a document', () => {
  it('that is there is fine, and so is a command or a web address', () => {
    const text =
      '`src/domain/rules/`, [rules](docs/RULES.md), [how](CONTRIBUTING.md "title"), `npm run check`, [MIT](https://mit.example), [below](#below)'
    expect(findings(text)).toEqual([])
  })

  it.each([
    ['in backticks', 'a row in `src/domain/gone.ts`', 'src/domain/gone.ts'],
    ['as the goal of a link', '[rules](docs/GONE.md#first)', 'docs/GONE.md'],
  ])('that leads nowhere is told: %s', (_, text, path) => {
    expect(findings(text)).toEqual([
      `README.md names ${path}, which is not there. Name where it is now.`,
    ])
  })
})

describe('the table of changes', () => {
  const table = (...rows: readonly string[]) => [
    '# How',
    '',
    '| change | code files | texts |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'After.',
  ]
  const told = (...rows: readonly string[]) => changeFindings('HOW.md', table(...rows).join('\n'))

  it('has rows of three code files at most', () => {
    expect(told('| a rule | `src/a.ts`, `src/b.ts`, `src/c.ts` | `src/texts/fr/` |')).toEqual([])
  })

  it('tells a row of four', () => {
    expect(told('| a rule | `src/a.ts`, `src/b.ts`, `src/c.ts`, `src/d.ts` | |')).toEqual([
      'HOW.md: “a rule” touches 4 code files. Mend the structure until it takes 3 at most.',
    ])
  })

  it('tells a row that names a folder, which is any number of files', () => {
    expect(told('| a rule | `src/a/` | |')).toEqual([
      'HOW.md: “a rule” names the folder src/a/. Name the code files in it.',
    ])
  })

  it('is missed where there is none', () => {
    expect(changeFindings('HOW.md', '# How')).toEqual([
      'HOW.md has no table of changes (change | code files | …).',
    ])
  })
})
