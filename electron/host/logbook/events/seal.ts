import { hash } from 'node:crypto'
import type { Storable } from '#electron/host/logbook/storage/connection.ts'

/**
 * SHA-256 of a row that stands beside the events, with the name of its table: whatever of it changes
 * by a fault of the disk no longer fits. Events have their chain.
 */
export const sealOf = (table: string, ...values: readonly Exclude<Storable, Uint8Array>[]) =>
  hash('sha256', JSON.stringify([table, ...values.map(String)]), 'buffer') as Uint8Array
