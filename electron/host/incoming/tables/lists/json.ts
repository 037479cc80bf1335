import type { Workbook } from '#domain/incoming/workbook.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import { parseJson } from '#electron/host/incoming/format/parseJson.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { rowBudget } from '#electron/host/incoming/tables/gatherSheet.ts'
import { isItem } from './flatItem.ts'
import { type ItemList, sheetOfItems } from './sheetOfItems.ts'
import { isTrelloBoard, trelloList } from './trello.ts'

type Item = Readonly<Record<string, unknown>>

/** How deep within a file lists are looked for. */
const DEPTH_MAX = 4
/** Lists that stand within each item of another and are what is meant, as the efforts of each month. */
const WITHIN_ITEMS = /effort|application|candidature|bewerbung|job|entries|items|cards|rows/iu

const itemsIn = (value: unknown): readonly Item[] | null =>
  Array.isArray(value) && value.length > 0 && value.every(isItem) ? value : null

/** The items of the lists within items, each with what its own item says beside it. */
const openedUp = (items: readonly Item[]): readonly Item[] => {
  const [first] = items
  const name = Object.keys(first ?? {}).find(
    (each) => WITHIN_ITEMS.test(each) && itemsIn(first?.[each]) !== null,
  )
  if (name === undefined) return items
  return items.flatMap((item) => {
    const { [name]: within, ...around } = item
    return (itemsIn(within) ?? []).map((each) => ({ ...around, ...each }))
  })
}

/** Rows that are lists of values have their names in the first of them, or none. */
const rowsAsItems = (rows: readonly (readonly unknown[])[]): readonly Item[] =>
  rows.map((row) => Object.fromEntries(row.map((value, at) => [String(at + 1), value])))

const listsIn = (root: unknown, name: string, depth: number): readonly ItemList[] => {
  const items = itemsIn(root)
  if (items !== null) return [{ name, items: openedUp(items) }]
  if (Array.isArray(root) && root.length > 0 && root.every(Array.isArray))
    return [{ name, items: rowsAsItems(root as unknown[][]) }]
  if (!isItem(root) || depth >= DEPTH_MAX) return []
  return Object.entries(root).flatMap(([inner, value]) => listsIn(value, inner, depth + 1))
}

const parsed = (text: string): unknown => {
  try {
    return parseJson(text)
  } catch {
    throw new CannotRead('file-damaged')
  }
}

/** Reads the lists of a JSON file as tables, one sheet for each; a single item is a list of one. */
export const readJson = (text: string, name: string, progress: Progress): Workbook => {
  const root = parsed(text)
  progress.step(0.3)
  const lists = isTrelloBoard(root) ? [trelloList(root, name)] : listsIn(root, name, 0)
  const found = lists.length === 0 && isItem(root) ? [{ name, items: [root] }] : lists
  const countRow = rowBudget()
  const sheets = found
    .map((list) => sheetOfItems(list, countRow, progress))
    .filter(({ rows }) => rows.length > 0)
  return { format: 'json', name, sheets }
}
