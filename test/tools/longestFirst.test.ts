import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import type { TestSpecification, Vitest } from 'vitest/node'
import { LongestFirst } from '#tools/longestFirst.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const measured = { cache: { getTestSpecificationResult: () => undefined } } as unknown as Vitest

const file = (project: string, path: string): TestSpecification =>
  ({
    moduleId: resolve(ROOT, path),
    project: { name: project, config: { sequence: { groupOrder: 0 }, isolate: false } },
  }) as unknown as TestSpecification

it('begins with the journeys that run long, however few their lines, and keeps projects together', async () => {
  const sorted = await new LongestFirst(measured).sort([
    file('unit', 'test/tools/structure/documents.test.ts'),
    file('journeys', 'test/journeys/network.test.ts'),
    file('journeys', 'test/journeys/main.keys.test.ts'),
    file('journeys', 'test/journeys/board.test.ts'),
  ])
  expect(sorted.map(({ moduleId }) => moduleId.slice(ROOT.length + 1))).toEqual([
    'test/journeys/main.keys.test.ts',
    'test/journeys/board.test.ts',
    'test/journeys/network.test.ts',
    'test/tools/structure/documents.test.ts',
  ])
})
