import type { Reason } from '#domain/outcome.ts'
import type { Zip } from '#electron/host/incoming/format/zip.ts'
import { looksLikeLogbook } from '#electron/host/outgoing/logbook/readParts.ts'

export type ZipSort = 'xlsx' | 'ods' | 'zip' | 'logbook'
/** What a packed file was found to be, or why it is not read. */
export type FoundZip = { readonly sort: ZipSort } | { readonly reason: Reason }

const saying = (bytes: Uint8Array | null): string =>
  bytes === null ? '' : new TextDecoder().decode(bytes)

const openDocument = (zip: Zip): FoundZip => {
  if (saying(zip.read('META-INF/manifest.xml')).includes('encryption-data'))
    return { reason: 'file-encrypted' }
  const kind = saying(zip.read('mimetype'))
  return kind.includes('spreadsheet') || kind === '' ? { sort: 'ods' } : { reason: 'file-word' }
}

/** What a packed file is, from the names of what it holds. */
export const sortOfZip = (zip: Zip): FoundZip => {
  const { names } = zip
  if (names.length === 0) return { reason: 'file-empty' }
  if (looksLikeLogbook(zip)) return { sort: 'logbook' }
  const ends = (end: string) => names.some((name) => name.toLowerCase().endsWith(end))
  if (ends('.iwa') || zip.has('Index.zip')) return { reason: 'file-numbers' }
  if (zip.has('content.xml')) return openDocument(zip)
  if (zip.has('[Content_Types].xml')) {
    if (ends('workbook.bin')) return { reason: 'file-old-excel' }
    if (ends('word/document.xml') || ends('ppt/presentation.xml')) return { reason: 'file-word' }
    return { sort: 'xlsx' }
  }
  return ends('.csv') || ends('.json') || ends('.tsv')
    ? { sort: 'zip' }
    : { reason: 'file-unknown' }
}
