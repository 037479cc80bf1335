import { FILE_BOUNDS, isNamedLogbook } from '#domain/incoming/bounds.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import { decodeText } from '#electron/host/incoming/format/decodeText.ts'
import { openZip, type Zip } from '#electron/host/incoming/format/zip.ts'
import { looksLikeLogbook, openLogbookZip } from '#electron/host/outgoing/logbook/readParts.ts'
import { boxRefused, isZip, signatureRefused } from './signatures.ts'
import { sortOfLogbook, type FoundLogbook } from './sortOfLogbook.ts'
import { sortOfText, type TextSort } from './sortOfText.ts'
import { sortOfZip, type ZipSort } from './sortOfZip.ts'

/**
 * What a file is, with what had to be done to find it out: the text decoded, the packed file opened.
 * Mails and cards are handed on as bytes, as parts of them may be written otherwise than the whole.
 */
export type FoundSort =
  | { readonly sort: TextSort; readonly text: string }
  | { readonly sort: Exclude<ZipSort, 'logbook'>; readonly zip: Zip }
  | FoundLogbook

/** A logbook that was cut on its way has no list of its parts any more, but its name. */
const asNamed = (error: CannotRead, name: string): CannotRead => {
  const { reason } = error.refusal
  if (isNamedLogbook(name))
    return reason === 'file-damaged' ? new CannotRead('logbook-file-damaged') : error
  return reason === 'logbook-unpacks-too-large' ? new CannotRead('file-unpacks-too-large') : error
}

const opened = (bytes: Uint8Array<ArrayBuffer>, name: string): Zip => {
  try {
    const zip = openLogbookZip(bytes)
    // What carries a logbook may have named it otherwise; a table may hold less, whatever it is called.
    return looksLikeLogbook(zip) ? zip : openZip(bytes)
  } catch (error) {
    throw error instanceof CannotRead ? asNamed(error, name) : error
  }
}

/**
 * Finds what a file is from what it holds, never from its name alone; throws why it is not read where
 * it is of a kind that is not.
 */
export const sortOf = (
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  pasted: boolean,
): FoundSort => {
  const logbook = sortOfLogbook(bytes)
  if (logbook !== undefined) return logbook
  const isLarge = bytes.length > FILE_BOUNDS.bytes
  const known = signatureRefused(bytes) ?? boxRefused(bytes)
  if (known !== undefined) throw new CannotRead(known)
  if (isZip(bytes)) {
    const zip = opened(bytes, name)
    const found = sortOfZip(zip)
    if ('reason' in found) throw new CannotRead(found.reason)
    if (found.sort === 'logbook') return { sort: 'logbook', sealed: false }
    if (isLarge) throw new CannotRead('file-too-large')
    return { sort: found.sort, zip }
  }
  if (isLarge) throw new CannotRead('file-too-large')
  const text = decodeText(bytes)
  const found = sortOfText(text, name, pasted)
  if ('reason' in found) throw new CannotRead(found.reason)
  return { sort: found.sort, text }
}
