import { isSealed } from '#electron/host/outgoing/logbook/sealed.ts'
import { isBackup } from '#electron/host/outgoing/logbook/unpackLogbook.ts'

/** A whole logbook: packed, sealed, or as a backup keeps it. */
export interface FoundLogbook {
  readonly sort: 'logbook'
  /** It opens with a phrase. */
  readonly sealed: boolean
}

/** A logbook that is known by its first bytes; undefined for every other file, packed ones too. */
export const sortOfLogbook = (bytes: Uint8Array): FoundLogbook | undefined => {
  if (isSealed(bytes)) return { sort: 'logbook', sealed: true }
  return isBackup(bytes) ? { sort: 'logbook', sealed: false } : undefined
}
