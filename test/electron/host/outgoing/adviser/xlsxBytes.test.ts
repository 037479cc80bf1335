import { expect, it } from 'vitest'
import { typedCell } from '#electron/host/outgoing/adviser/xlsxBytes.ts'

it.each([
  [
    'a sign no workbook may hold, which would end the sheet there',
    'avant\uFFFEaprès\uFFFF',
    'avantaprès',
  ],
  ['half of a sign', 'avant \uD800 après', 'avant \uFFFD après'],
  ['what would be read as the number of a sign', '_x000D_ _x0041_', '_x005F_x000D_ _x005F_x0041_'],
  ['what only looks like it', '_x00_ _xyzw_', '_x00_ _xyzw_'],
  ['a text as long as a cell', 'é'.repeat(32_767), 'é'.repeat(32_767)],
  ['a longer one', 'é'.repeat(32_768), `${'é'.repeat(32_766)}…`],
  [
    'a longer one, a sign of two halves at its end',
    `${'é'.repeat(32_765)}😀éé`,
    `${'é'.repeat(32_765)}…`,
  ],
])('a cell holds %s', (_, text, held) => {
  expect(typedCell(text, 'text', '…')).toBe(held)
})
