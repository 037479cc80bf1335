import type { BoardChange } from '#domain/views/board.ts'
import type { DevicesView } from '#domain/views/devices.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Begun } from './begun.ts'
import type { Reading } from './intake.ts'
import type { NoticeTarget } from './notices.ts'
import type { Making } from './outgoing.ts'
import type { Preferences } from './preferences.ts'
import type { HostTime, LogbookState, Trouble } from './views.ts'

/** Everything the host tells the window unasked, by name, with what it carries. */
export interface Pushes {
  /** Cards changed: by a write, or because time passed. */
  readonly changed: BoardChange
  /** A notification was clicked: show this step, this application, or the first screen. */
  readonly show: NoticeTarget
  /** The menu asks for a place of the window, by its address. */
  readonly go: { readonly hash: string }
  /** The system asked for a file to be opened: it waits to be taken. */
  readonly opened: object
  /** What was believed to have opened did not: its address; empty of the folder of the data. */
  readonly notOpened: { readonly target: string }
  /** Another minute has begun, or the machine woke up. */
  readonly clock: HostTime
  /** Something begun was kept anew, or, without it, written or given up; by which window. */
  readonly begun: { readonly key: string; readonly begun: Begun | null; readonly by?: string }
  /** A file is being read, so far. */
  readonly reading: Reading
  /** A file is being made, so far. */
  readonly making: Making
  readonly preferences: Preferences
  /** The choices about the rules, after any window changed them or took a change back. */
  readonly settings: Settings
  readonly logbook: LogbookState
  /** How the computers of this logbook stand, after anything about them changed. */
  readonly devices: DevicesView
  /** Something behind the window fails, or, null, works again. */
  readonly trouble: { readonly of: Trouble | null }
}
export type PushName = keyof Pushes
export const PUSH_NAMES = [
  'changed',
  'show',
  'go',
  'opened',
  'notOpened',
  'clock',
  'begun',
  'reading',
  'making',
  'preferences',
  'settings',
  'logbook',
  'devices',
  'trouble',
] as const satisfies readonly PushName[]

/** Listens to one push; the returned function stops listening. */
export type Listen = <Name extends PushName>(
  name: Name,
  listener: (pushed: Pushes[Name]) => void,
) => () => void
