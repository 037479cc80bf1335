import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { walkXml } from '#electron/host/incoming/format/walkXml.ts'
import { cellRange } from './cellPlace.ts'
import type { Relation } from './parts.ts'

/** Addresses by the place of their cell; of a range its first cell. */
export const linksOf = (
  bytes: Uint8Array,
  relations: readonly Relation[],
  progress: Progress,
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  // Most sheets have none, and would be walked twice for nothing.
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('hyperlinks'))
    return found
  const open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name !== 'hyperlink') return
    const target = relations.find(({ id }) => id === attribute('id'))?.target
    const place = attribute('ref')?.split(':')[0]
    if (target !== undefined && cellRange(place) !== null)
      found.set((place ?? '').replaceAll('$', '').toUpperCase(), target)
  }
  walkXml(bytes, { open }, { progress })
  return found
}
