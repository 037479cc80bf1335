import type { Sheet, Workbook } from '#domain/incoming/workbook.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { walkXml } from '#electron/host/incoming/format/walkXml.ts'
import type { Zip } from '#electron/host/incoming/format/zip.ts'
import { rowBudget } from '#electron/host/incoming/tables/gatherSheet.ts'
import { gatherStyles, walkStyles } from './odsStyles.ts'
import { gatherTable, type OdsTable } from './odsTable.ts'

/** Reads the tables of an ODS file. Tables within cells and drawings are left alone. */
export const readOds = (zip: Zip, name: string, progress: Progress): Workbook => {
  const content = zip.read('content.xml')
  if (content === null) throw new CannotRead('file-damaged')
  const { walk: walkStyle, styles } = gatherStyles()
  walkStyles(zip.read('styles.xml'), walkStyle, progress)
  const sheets: Sheet[] = []
  const countRow = rowBudget()
  let table: OdsTable | null = null
  /** Tables within tables. */
  let within = 0
  walkXml(
    content,
    {
      open: (element, attribute) => {
        if (element === 'table') within += 1
        if (table !== null) {
          if (within === 1) table.open(element, attribute)
        } else if (element === 'table') table = gatherTable(attribute, styles, countRow)
        else walkStyle.open?.(element, attribute)
      },
      text: (text) => {
        if (within === 1) table?.text(text)
      },
      close: (element) => {
        if (element === 'table') within -= 1
        if (table === null) walkStyle.close?.(element)
        else if (within === 0) {
          sheets.push(table.sheet())
          table = null
        } else if (within === 1 && element !== 'table') table.close(element)
      },
    },
    { progress },
  )
  return { format: 'ods', name, sheets }
}
