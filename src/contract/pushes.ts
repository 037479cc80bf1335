import type { BoardChange } from '#domain/views/board.ts'
import type { Preferences } from './preferences.ts'
import type { LogbookState } from './views.ts'

/** Everything the host tells the window unasked, by name, with what it carries. */
export interface Pushes {
  /** Cards changed: by a write, or because time passed. */
  readonly changed: BoardChange
  /** A notification was clicked: show this application, or the first screen. */
  readonly show: { readonly application: string | null }
  readonly preferences: Preferences
  readonly logbook: LogbookState
}
export type PushName = keyof Pushes
export const PUSH_NAMES = [
  'changed',
  'show',
  'preferences',
  'logbook',
] as const satisfies readonly PushName[]

/** Listens to one push; the returned function stops listening. */
export type Listen = <Name extends PushName>(
  name: Name,
  listener: (pushed: Pushes[Name]) => void,
) => () => void
