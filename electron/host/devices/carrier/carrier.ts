import type { CarryTrouble } from '#domain/views/devices.ts'

/** What came of one operation at a carrier: a trouble is expected, and tried again later. */
export type CarrierAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: CarryTrouble }

/** One file as a carrier lists it. */
export interface CarriedFile {
  /** Below `Relance-<8 hex>`, with forward slashes: `<16 hex>/name`, or `name` beside the folders. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** False where the provider holds only a placeholder for it. */
  readonly isHere: boolean
}

/** One logbook's place at a carrier. Nothing is ever overwritten. Every call has a time limit. */
export interface Carrier {
  /** The files of the logbook; what is still under way to this computer is left out. */
  readonly list: () => Promise<CarrierAnswer<readonly CarriedFile[]>>
  readonly read: (path: string) => Promise<CarrierAnswer<Uint8Array>>
  /** Whole or not at all; the same bytes under that name already count as put. */
  readonly put: (path: string, bytes: Uint8Array) => Promise<CarrierAnswer<undefined>>
  /** One that is not there counts as removed. */
  readonly remove: (path: string) => Promise<CarrierAnswer<undefined>>
}

/** Where the person wants the files: kept by each computer for itself, never in the logbook. */
export type CarrierPlace =
  | {
      readonly kind: 'folder'
      /** Absolute, and known to the host alone: the window holds an id of it. */
      readonly folder: string
    }
  | {
      readonly kind: 'webdav'
      readonly address: string
      readonly user: string
      readonly secret: string
    }
