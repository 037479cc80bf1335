import { expect, test } from 'vitest'
import { fittingCell } from '#domain/csv/fittingCell.ts'
import { FORM_LANGUAGES, FORM_WORDS } from '#domain/outgoing/adviser/formWords.ts'

const LONGEST = 32_767

test.each(FORM_LANGUAGES)('a cell that is cut says so, and fits: %s', (language) => {
  const { cut } = FORM_WORDS[language]
  expect(cut).toMatch(/^… \[.+32.767.+\]$/u)
  const held = fittingCell('é'.repeat(LONGEST + 1), cut)
  expect(held).toHaveLength(LONGEST)
  expect(held.endsWith(`é${cut}`)).toBe(true)
})

test('what fits stays as it is, and no sign is cut in two', () => {
  expect(fittingCell('é'.repeat(LONGEST), '…')).toBe('é'.repeat(LONGEST))
  const before = 'é'.repeat(LONGEST - 2)
  expect(fittingCell(`${before}😀éé`, '…')).toBe(`${before}…`)
})
