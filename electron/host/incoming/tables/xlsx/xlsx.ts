import type { Sheet, Workbook } from '#domain/incoming/workbook.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import type { Zip } from '#electron/host/incoming/format/zip.ts'
import { gatherSheet, rowBudget } from '#electron/host/incoming/tables/gatherSheet.ts'
import { linksOf } from './links.ts'
import { relationsOf, workbookPart, type ListedSheet, type WorkbookPart } from './parts.ts'
import { remarksOf } from './remarks.ts'
import { sharedTexts } from './sharedTexts.ts'
import { cellForms, themeColours } from './styles.ts'
import { readRows, type SheetContext } from './worksheet.ts'

/** The texts that cells share are about so much of the work. */
const TEXTS_SHARE = 0.2

const partOf = (zip: Zip, { relations }: WorkbookPart, kind: string) => {
  const relation = relations.find((each) => each.kind === kind)
  return relation === undefined ? null : zip.read(relation.target)
}

const remarksIn = (
  zip: Zip,
  part: string,
  progress: Progress,
): Pick<SheetContext, 'remarks'> & { readonly relations: ReturnType<typeof relationsOf> } => {
  const relations = relationsOf(zip, part, progress)
  const read = (kind: string, threaded: boolean) => {
    const relation = relations.find((each) => each.kind === kind)
    return remarksOf(relation === undefined ? null : zip.read(relation.target), threaded, progress)
  }
  // A conversation stands in both, whole only in its own part.
  return {
    relations,
    remarks: new Map([...read('comments', false), ...read('threadedComment', true)]),
  }
}

/** Reads the tables of an XLSX file; its programs, pictures and pivots are left alone. */
export const readXlsx = (zip: Zip, name: string, progress: Progress): Workbook => {
  const workbook = workbookPart(zip, progress)
  const theme = themeColours(partOf(zip, workbook, 'theme'))
  const shared = {
    from1904: workbook.from1904,
    forms: cellForms(partOf(zip, workbook, 'styles'), theme, progress),
    texts: sharedTexts(partOf(zip, workbook, 'sharedStrings'), {
      progress,
      share: [0, TEXTS_SHARE],
    }),
    progress,
  }
  const hasMacros = zip.names.some((each) => each.endsWith('vbaProject.bin'))
  const countRow = rowBudget()
  const shareOfEach = (1 - TEXTS_SHARE) / Math.max(1, workbook.sheets.length)
  const sheetOf = ({ name: sheetName, hidden, part }: ListedSheet, at: number): Sheet => {
    const bytes = zip.read(part)
    if (bytes === null) throw new CannotRead('file-damaged')
    const { relations, remarks } = remarksIn(zip, part, progress)
    const gathering = gatherSheet(sheetName, hidden, countRow)
    if (hasMacros) gathering.noted('macros')
    const from = TEXTS_SHARE + at * shareOfEach
    const links = linksOf(bytes, relations, progress)
    readRows(bytes, { ...shared, remarks, links, share: [from, from + shareOfEach] }, gathering)
    return gathering.sheet()
  }
  return { format: 'xlsx', name, sheets: workbook.sheets.map(sheetOf) }
}
