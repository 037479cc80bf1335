import { mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import type { OutgoingRows } from '#contract/outgoing.ts'
import type { ReportChoice } from '#window/screens/outgoing/adviser/allRows.ts'
import { PART_ROWS, PART_SIGNS, usePrinting } from '#window/screens/outgoing/adviser/usePrinting.ts'

const { outgoingRows, savePrinted } = vi.hoisted(() => ({
  outgoingRows: vi.fn(),
  savePrinted: vi.fn(),
}))
vi.mock('#window/host/bridge.ts', () => ({ bridge: { calls: { outgoingRows, savePrinted } } }))

const CHOICE: ReportChoice = {
  choice: { table: 'journal', parts: [], language: 'fr', filter: {} },
  lives: false,
}

const hostWith = (total: number, signs = 0): void => {
  outgoingRows.mockImplementation(({ offset, limit }: Record<'offset' | 'limit', number>) => {
    const places = Array.from({ length: Math.min(limit, total - offset) }, (_, at) => offset + at)
    const value: Partial<OutgoingRows> = {
      ...{ title: 'Journal', total, columns: [] },
      rows: places.map((place) => [String(place), 'x'.repeat(signs)]),
    }
    return Promise.resolve({ ok: true, value })
  })
}
const printing = () => {
  let used: ReturnType<typeof usePrinting> | undefined
  mount(
    defineComponent({
      setup: () => {
        used = usePrinting()
        return () => null
      },
    }),
  )
  if (used === undefined) throw new Error('not mounted')
  return used
}
const rowsIn = ({ laidOut }: ReturnType<typeof usePrinting>): readonly string[] =>
  (laidOut.value?.pieces ?? []).flatMap(({ rows }) => rows.map(([cell]) => cell ?? ''))

Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() } })
afterEach(() => {
  vi.unstubAllGlobals()
})

it.each([
  ['at once', PART_ROWS, ['Journal']],
  [
    'in parts where it is longer',
    2 * PART_ROWS + 1,
    ['Journal (1-10000)', 'Journal (10001-20000)', 'Journal (20001-20001)'],
  ],
])('prints every row once, %s', async (_, total, titles) => {
  hostWith(total)
  const used = printing()
  const printed: string[] = []
  const named: string[] = []
  vi.stubGlobal('print', () => {
    named.push(document.title)
    printed.push(...rowsIn(used))
  })
  expect(await used.print(CHOICE)).toMatchObject({ ok: true })
  expect(printed).toEqual(Array.from({ length: total }, (__, at) => String(at)))
  expect(named).toEqual(titles)
  expect(used.preparing.value).toBeNull()
})

it.each([
  ['many to a part', PART_SIGNS / 2500, 'Journal (1-2485)'],
  ['a longer one than there is room for by itself', PART_SIGNS + 1, 'Journal (1-1)'],
])('prints fewer rows at once where they hold long texts: %s', async (_, signs, first) => {
  const total = signs > PART_SIGNS ? 2 : 3000
  hostWith(total, signs)
  const used = printing()
  const printed: string[] = []
  const named: string[] = []
  vi.stubGlobal('print', () => {
    named.push(document.title)
    printed.push(...rowsIn(used))
  })
  await used.print(CHOICE)
  expect(printed).toEqual(Array.from({ length: total }, (__, at) => String(at)))
  expect([named.length, named[0]]).toEqual([2, first])
})

it('asks for no further part once the person stops, or closes the dialog', async () => {
  hostWith(3 * PART_ROWS)
  const used = printing()
  let prints = 0
  vi.stubGlobal('print', () => {
    prints += 1
    used.clear()
  })
  await used.print(CHOICE)
  expect([prints, used.preparing.value]).toEqual([1, null])
  savePrinted.mockResolvedValue({ ok: true, value: { how: 'cancelled' } })
  expect(await used.savePdf(CHOICE)).toEqual({ ok: true, value: undefined })
  expect(savePrinted).toHaveBeenCalledTimes(1)
  savePrinted.mockResolvedValue({ ok: false, reason: 'disk-full' })
  expect(await used.savePdf(CHOICE)).toMatchObject({ reason: 'disk-full' })
  expect(used.preparing.value).toBeNull()
})
