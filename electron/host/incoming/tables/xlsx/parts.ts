import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { walkXml } from '#electron/host/incoming/format/walkXml.ts'
import type { Zip } from '#electron/host/incoming/format/zip.ts'

/** A part of a workbook that another one names. */
export interface Relation {
  readonly id: string
  /** The last word of its kind: `worksheet`, `comments`, `hyperlink` … */
  readonly kind: string
  /** The name of the part within the file; of something outside its address. */
  readonly target: string
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

/** A name as it is seen from a part's folder. */
const resolved = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const names: string[] = []
  for (const name of `${folder}${target}`.split('/'))
    if (name === '..') names.pop()
    else if (name !== '.' && name !== '') names.push(name)
  return names.join('/')
}

/** What a part names, and where that is found; nothing where it names nothing. */
export const relationsOf = (zip: Zip, part: string, progress: Progress): Relation[] => {
  const folder = folderOf(part)
  const bytes = zip.read(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const found: Relation[] = []
  if (bytes === null) return found
  const open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name !== 'Relationship') return
    const target = attribute('Target') ?? ''
    const isOutside = attribute('TargetMode') === 'External'
    found.push({
      id: attribute('Id') ?? '',
      kind: (attribute('Type') ?? '').split('/').at(-1) ?? '',
      target: isOutside ? target : resolved(folder, target),
    })
  }
  walkXml(bytes, { open }, { progress })
  return found
}

/** One sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly part: string
}

/** What the workbook says of itself. */
export interface WorkbookPart {
  readonly part: string
  readonly from1904: boolean
  readonly sheets: readonly ListedSheet[]
  readonly relations: readonly Relation[]
}

const isTrue = (written: string | undefined): boolean => written === '1' || written === 'true'

export const workbookPart = (zip: Zip, progress: Progress): WorkbookPart => {
  const root = relationsOf(zip, '', progress).find(({ kind }) => kind === 'officeDocument')
  const part = root?.target ?? 'xl/workbook.xml'
  const bytes = zip.read(part)
  if (bytes === null) throw new CannotRead('file-damaged')
  const relations = relationsOf(zip, part, progress)
  const sheets: ListedSheet[] = []
  let from1904 = false
  const open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name === 'workbookPr') from1904 = isTrue(attribute('date1904'))
    if (name !== 'sheet') return
    const relation = relations.find(({ id }) => id === attribute('id'))
    // Sheets that hold a drawing only have no table.
    if (relation?.kind !== 'worksheet') return
    const hidden = (attribute('state') ?? 'visible') !== 'visible'
    sheets.push({ name: attribute('name') ?? '', hidden, part: relation.target })
  }
  walkXml(bytes, { open }, { progress })
  return { part, from1904, sheets, relations }
}
