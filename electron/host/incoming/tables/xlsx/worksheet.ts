import type { Cell } from '#domain/incoming/workbook.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { walkXml } from '#electron/host/incoming/format/walkXml.ts'
import type { SheetGathering } from '#electron/host/incoming/tables/gatherSheet.ts'
import { cellPlace, type CellPlace, cellRange } from './cellPlace.ts'
import { cellValue, linkedBy, type WrittenCell } from './cellValue.ts'
import type { RemarksByPlace } from './remarks.ts'
import type { CellForm } from './styles.ts'

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly texts: readonly string[]
  readonly forms: readonly CellForm[]
  readonly from1904: boolean
  readonly remarks: RemarksByPlace
  /** Addresses by the place of their cell; they stand behind the rows, and are read before. */
  readonly links: ReadonlyMap<string, string>
  readonly progress: Progress
  readonly share: readonly [number, number]
}

const isTrue = (written: string | undefined): boolean => written === '1' || written === 'true'

const NOTHING: WrittenCell = { kind: 'n', value: null, inline: '', formula: null }

/** `C` for column 2. */
const columnName = (column: number): string => {
  let name = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  return name
}

/** The cell that is being read, and where. */
const makeCell = (
  written: WrittenCell,
  { line, column }: CellPlace,
  form: CellForm | undefined,
  { texts, from1904, remarks, links }: SheetContext,
): Cell => {
  const shown = cellValue(written, texts, { code: form?.code ?? '', from1904 })
  // Most sheets have neither links nor comments, and many cells.
  const place = links.size + remarks.size > 0 ? `${columnName(column)}${line}` : ''
  const link = links.get(place) ?? linkedBy(written.formula)
  const remark = remarks.get(place)
  if (link === undefined && remark === undefined && form?.fill === undefined) return shown
  return {
    ...shown,
    ...(link === undefined ? {} : { link }),
    ...(remark === undefined ? {} : { remark }),
    ...(form?.fill === undefined || shown.text === '' ? {} : { fill: form.fill }),
  }
}

/** Reads the rows of a sheet into what gathers them. */
export const readRows = (
  bytes: Uint8Array,
  context: SheetContext,
  { row, merged, noted }: Pick<SheetGathering, 'row' | 'merged' | 'noted'>,
): void => {
  let line = 0
  let hidden = false
  let column = -1
  let cells = new Map<number, Cell>()
  let form: CellForm | undefined
  let written = NOTHING
  let part: 'value' | 'inline' | 'formula' | null = null
  const PARTS: ReadonlyMap<string, 'value' | 'inline' | 'formula'> = new Map([
    ['v', 'value'],
    ['t', 'inline'],
    ['f', 'formula'],
  ])

  const open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name === 'row') {
      line = Number(attribute('r') ?? line + 1)
      hidden = isTrue(attribute('hidden'))
      column = -1
      cells = new Map()
    } else if (name === 'c') {
      column = cellPlace(attribute('r'))?.column ?? column + 1
      form = context.forms[Number(attribute('s') ?? 0)]
      written = { ...NOTHING, kind: attribute('t') ?? 'n' }
    } else if (name === 'mergeCell') {
      const range = cellRange(attribute('ref'))
      if (range !== null)
        merged({ top: range.from.line, bottom: range.to.line, column: range.from.column })
    }
    part = PARTS.get(name) ?? null
    if (part === 'formula') written = { ...written, formula: '' }
  }
  const text = (said: string): void => {
    if (part !== null) written = { ...written, [part]: (written[part] ?? '') + said }
  }
  const close = (name: string): void => {
    part = null
    if (name === 'row') row(line, hidden, cells)
    if (name !== 'c') return
    if (written.formula !== null)
      noted(written.value === null || written.kind === 'e' ? 'unreckoned' : 'formulas')
    cells.set(column, makeCell(written, { line, column }, form, context))
  }
  walkXml(bytes, { open, close, text }, context)
}
