import { FILE_BOUNDS } from '#domain/incoming/bounds.ts'
import type { Cell, Sheet } from '#domain/incoming/workbook.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import type { Attribute, XmlWalk } from '#electron/host/incoming/format/walkXml.ts'
import { gatherSheet } from '#electron/host/incoming/tables/gatherSheet.ts'
import { odsCell } from './odsCell.ts'
import type { OdsStyles } from './odsStyles.ts'
import { gatherTexts, type OdsTexts } from './odsText.ts'

/** One table while it is walked: everything between its beginning and its end. */
export interface OdsTable extends Required<XmlWalk> {
  readonly sheet: () => Sheet
}

const repeats = (attribute: Attribute, name: string): number =>
  Math.max(1, Math.trunc(Number(attribute(name) ?? 1)) || 1)

const saysSomething = ({ text, remark, link }: Cell): boolean =>
  text.trim() !== '' || remark !== undefined || link !== undefined

interface Row {
  readonly hidden: boolean
  readonly times: number
  readonly cells: Map<number, Cell>
  column: number
}

interface OpenCell {
  readonly attribute: Attribute
  readonly texts: OdsTexts
  readonly covered: boolean
}

export const gatherTable = (
  attribute: Attribute,
  { fillOf, isHidden }: OdsStyles,
  countRow: () => void,
): OdsTable => {
  const gathering = gatherSheet(
    attribute('name') ?? '',
    isHidden(attribute('style-name')),
    countRow,
  )
  let line = 1
  let row: Row | null = null
  let cell: OpenCell | null = null

  const endRow = ({ hidden, times, cells }: Row): void => {
    // A row that says nothing may be repeated a million times to the end of the sheet.
    const said = cells.size > 0 ? times : 0
    for (let at = 0; at < said; at += 1) gathering.row(line + at, hidden, cells)
    line += times
  }
  const endCell = (into: Row, { attribute: given, texts, covered }: OpenCell): void => {
    const times = repeats(given, 'number-columns-repeated')
    const made = odsCell({ attribute: given, ...texts.read(), fill: fillOf(given('style-name')) })
    if (!covered && saysSomething(made)) {
      if (into.column + times > FILE_BOUNDS.columns)
        throw new CannotRead('file-too-many-columns', line)
      for (let at = 0; at < times; at += 1) into.cells.set(into.column + at, made)
    }
    if (given('formula') !== undefined)
      gathering.noted(made.text === '' ? 'unreckoned' : 'formulas')
    const down = repeats(given, 'number-rows-spanned')
    if (down > 1 || repeats(given, 'number-columns-spanned') > 1)
      gathering.merged({ top: line, bottom: line + down - 1, column: into.column })
    into.column += times
  }

  return {
    open: (name, given) => {
      if (cell !== null) cell.texts.open(name, given)
      else if (name === 'table-row') {
        const hidden = (given('visibility') ?? 'visible') !== 'visible'
        const times = repeats(given, 'number-rows-repeated')
        row = { hidden, times, cells: new Map(), column: 0 }
      } else if (row !== null && (name === 'table-cell' || name === 'covered-table-cell'))
        cell = { attribute: given, texts: gatherTexts(), covered: name.startsWith('covered') }
    },
    text: (text) => cell?.texts.text(text),
    close: (name) => {
      if (cell !== null && row !== null && name.endsWith('table-cell')) {
        endCell(row, cell)
        cell = null
      } else if (cell !== null) cell.texts.close(name)
      else if (name === 'table-row' && row !== null) {
        endRow(row)
        row = null
      }
    },
    sheet: gathering.sheet,
  }
}
