import { expect, it } from 'vitest'
import { summaryOf } from '#tools/mutants/summary.mjs'

const SOURCE = 'const isOver = (a, b) => a > b && b !== 3 && a !== 4\n'
const mistake = (code: string, status = 'Survived', replacement = 'true') => {
  const column = SOURCE.indexOf(code) + 1
  return {
    status,
    location: { start: { line: 1, column }, end: { line: 1, column: column + code.length } },
    replacement,
  }
}
const summary = (...mutants: readonly ReturnType<typeof mistake>[]) =>
  summaryOf(
    { 'a.ts': { source: SOURCE, mutants } },
    {
      accepted: (tries) => new Set(tries.filter(({ text }) => !text.includes('a !== true'))),
      rows: [
        { file: 'a.ts', code: 'b !== 3', why: 'It is never three.' },
        { file: 'b.ts', code: 'not looked at', why: 'Another file.' },
      ],
    },
  )

it('tells what became of each mistake', () => {
  const { counts, left, idle } = summary(
    mistake('a > b', 'Killed'),
    mistake('a > b', 'Timeout'),
    mistake('a > b', 'Ignored'),
    mistake('b !== 3'),
    mistake('4', 'NoCoverage'),
    mistake('a > b', 'Survived', 'a >= b'),
  )
  expect(counts).toEqual({ tried: 5, noticed: 2, refused: 1, equal: 1 })
  expect([...left]).toEqual([['a.ts:1:26 a > b => a >= b', 'a.ts:1:25-1:30']])
  expect(idle).toEqual([])
})

it('names a row that no unseen mistake answers to', () => {
  expect(summary(mistake('b !== 3', 'Killed')).idle).toEqual([
    'a.ts: no mistake in “b !== 3” goes unseen',
  ])
})
