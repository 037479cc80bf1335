import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The words the list of terms says not to use, by language. */
const unsaid = (column: number): readonly string[] =>
  readFileSync('docs/TERMS.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (?:What it is|-)/u.test(line))
    .flatMap((line) => (line.split('|')[column] ?? '').split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** Every text of a language, as its catalogues write it. */
const textsOf = (language: string): readonly string[] =>
  readdirSync(`src/texts/${language}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(`src/texts/${language}/${file}`, 'utf8')
          .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '')
          .matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/gu),
      ].map(([, plain = '', made = '']) => `${plain}${made}`),
    )

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

describe.each([
  ['fr', 3],
  ['en', 5],
] as const)('the texts in %s', (language, column) => {
  it('keep to one word for one thing', () => {
    const texts = textsOf(language)
    const words = unsaid(column)
    expect(texts.length).toBeGreaterThan(500)
    expect(words.length).toBeGreaterThan(15)
    const found = words.flatMap((word) => {
      const said = new RegExp(String.raw`(?<![\p{L}])${escaped(word)}(?![\p{L}])`, 'iu')
      return texts.filter((text) => said.test(text)).map((text) => `${word}: ${text}`)
    })
    expect(found).toEqual([])
  })
})
