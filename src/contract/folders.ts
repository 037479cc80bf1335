import * as v from 'valibot'
import { id } from '#domain/fields/fields.ts'
import type { Outcome } from '#domain/outcome.ts'
import { call } from './call.ts'

/** A folder of this machine, told by its name and an id of the host: the window names no path. */
export interface FolderLine {
  readonly folder: string
  readonly name: string
  /** A sync program carries it to other devices. */
  readonly synced: boolean
}

/** A folder that is looked into. */
export interface FolderView {
  /** Absent where one begins: then these are the places to begin at. */
  readonly here?: {
    readonly folder: string
    /** The whole way to it, for reading only. */
    readonly shown: string
    /** Files can be made in it. */
    readonly writable: boolean
  }
  /** The folder above; absent at the top, which leads to where one begins. */
  readonly above?: string
  readonly folders: readonly FolderLine[]
  /** There are so many more than are listed. */
  readonly more: number
}

/** A folder that was chosen in the system's own dialog. */
export interface PickedFolder {
  readonly folder: string
  readonly shown: string
}

/** What the window may ask about folders of this machine. */
export const folders = {
  /** The system's own dialog; null where the person closed it, `none` where this shell has none. */
  pickFolder: call(v.undefined()).returning<Outcome<PickedFolder | 'none' | null>>(),
  /** The folders in a folder; without one, where one may begin. */
  lookIntoFolder: call(v.object({ folder: v.optional(id) })).returning<Outcome<FolderView>>(),
} as const
