import { describe, expect, it } from 'vitest'
import { helperFindings, testFindings } from '#tools/structure/testPaths.mjs'

const SOURCES = [
  'src/domain/rules/rule.ts',
  'src/window/ui/Field.vue',
  'src/window/theme/tokens.css',
  'electron/host/host.ts',
  'tools/stages.mjs',
]

describe('a test', () => {
  it.each([
    'test/domain/rules/rule.test.ts',
    'test/window/ui/Field.test.ts',
    'test/window/theme/tokens.test.ts',
    'test/electron/host/host.test.ts',
    'test/tools/stages.test.ts',
    'test/domain/rules/rule.properties.test.ts',
  ])('stands at the path of its source: %s', (test) => {
    expect(testFindings([...SOURCES, test])).toEqual([])
  })

  it.each([
    'test/domain/rules/rules.test.ts',
    'test/domain/rules/rules.properties.test.ts',
    'test/window/window.test.ts',
  ])('of a whole folder is named after the folder: %s', (test) => {
    expect(testFindings([...SOURCES, test])).toEqual([])
  })

  it('is a journey otherwise', () => {
    expect(testFindings([...SOURCES, 'test/journeys/board.test.ts'])).toEqual([])
  })

  it.each([
    ['test/domain/rule.test.ts', 'src/domain/rule'],
    ['test/domain/rules/numbers.test.ts', 'src/domain/rules/numbers'],
    ['test/gone/gone.test.ts', 'src/gone/gone'],
    ['test/electron/host/hosts.test.ts', 'electron/host/hosts'],
    ['test/domain/rules/rows.slow.test.ts', 'src/domain/rules/rows'],
    ['test/stages.test.ts', 'src/stages'],
  ])('without a source is told: %s', (test, source) => {
    expect(testFindings([...SOURCES, test])).toEqual([
      `${test} tests no source: there is no ${source}.*. Move it to the path of what it tests, or name it after its folder.`,
    ])
  })
})

describe('a helper of tests', () => {
  it.each([
    ['test/window/screens/board/BoardScreen.test.ts', 'test/window/screens/board/mountBoard.ts'],
    ['test/window/screens/board/BoardScreen.test.ts', 'test/window/windowHost.ts'],
    ['test/domain/views/card.test.ts', 'test/build/entries.ts'],
    ['test/domain/views/card.test.ts', 'test/fixtures/ruleCases.json'],
    ['test/electron/notices/programNotifier.test.ts', 'test/journeys/support/notifySend.ts'],
  ])('may be used by %s: %s', (from, to) => {
    expect(helperFindings([{ from, to }])).toEqual([])
  })

  it('of one folder is told where tests of another use it', () => {
    const from = 'test/domain/moves/concerns.test.ts'
    const to = 'test/window/screens/board/mountBoard.ts'
    expect(helperFindings([{ from, to }])).toEqual([
      `${from} uses ${to}, a helper of other tests. Move what several folders of tests use to test/build/.`,
    ])
  })
})
