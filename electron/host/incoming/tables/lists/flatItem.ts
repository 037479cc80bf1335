import type { Cell } from '#domain/incoming/workbook.ts'

/** Deeper than anything that says one thing of an item. */
const DEPTH_MAX = 6

type Flat = Map<string, Cell>

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** An object of JSON, whose names are its own whatever they are called. */
export const isItem = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value)

const plainCell = (value: unknown): Cell | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : { text: value }
  if (typeof value === 'number') return { text: String(value), number: value }
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' }
  return null
}

/** Everything that stands in a value, one after the other. */
const wordsIn = (value: unknown, depth: number): string => {
  if (depth > DEPTH_MAX) return ''
  const plain = plainCell(value)
  if (plain !== null) return plain.text
  if (!isList(value) && !isItem(value)) return ''
  const inner: readonly unknown[] = isList(value) ? value : Object.values(value)
  const words = inner.map((each) => wordsIn(each, depth + 1)).filter((text) => text !== '')
  return words.join(isList(value) ? ', ' : ' ')
}

/** The cell of one value; lists stand in one cell, with commas. */
export const cellOfValue = (value: unknown): Cell | null => {
  const plain = plainCell(value)
  if (plain !== null) return plain
  const text = wordsIn(value, 0)
  return text === '' ? null : { text }
}

const flattenInto = (
  flat: Flat,
  item: Readonly<Record<string, unknown>>,
  path: string,
  depth: number,
) => {
  for (const [name, value] of Object.entries(item)) {
    const place = path === '' ? name : `${path}.${name}`
    if (isItem(value) && depth < DEPTH_MAX) flattenInto(flat, value, place, depth + 1)
    else {
      const cell = cellOfValue(value)
      if (cell !== null) flat.set(place, cell)
    }
  }
}

/** What an item says, by the way to it: `applyChannel.email`. */
export const flatItem = (item: Readonly<Record<string, unknown>>): ReadonlyMap<string, Cell> => {
  const flat: Flat = new Map()
  flattenInto(flat, item, '', 0)
  return flat
}
