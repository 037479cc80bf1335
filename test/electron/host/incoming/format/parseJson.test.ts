import { expect, it } from 'vitest'
import { parseJson } from '#electron/host/incoming/format/parseJson.ts'

it('what is mostly brackets is refused before it becomes values', () => {
  expect(() => parseJson('['.repeat(2_000_001))).toThrow(RangeError)
  expect(() => parseJson(`[${'{},'.repeat(2_000_000)}0]`)).toThrow(RangeError)
})

it('as many as a large file has are read, deep ones too', () => {
  expect(parseJson(`[${'[],'.repeat(100_000)}0]`)).toHaveLength(100_001)
  expect(parseJson(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)).toHaveLength(1)
  expect(() => parseJson('{"a":')).toThrow(SyntaxError)
})
