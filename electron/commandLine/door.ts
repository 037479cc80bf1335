import type { CallName, Calls } from '#contract/calls.ts'
import type { InputOf, ResultOf } from '#contract/call.ts'

/** The calls that the commands stand on, whoever answers them. */
export const DOOR_CALLS = [
  'today',
  'outgoingRows',
  'exportTable',
  'handOver',
  'openFile',
  'readTable',
  'importTable',
  'letGoOfFile',
] as const satisfies readonly CallName[]
export type DoorCall = (typeof DOOR_CALLS)[number]

/** A way to the logbook: the program that runs, or the files themselves. */
export interface Door {
  readonly ask: <Name extends DoorCall>(
    name: Name,
    input: InputOf<Calls[Name]>,
  ) => Promise<ResultOf<Calls[Name]>>
  readonly close: () => Promise<void>
}
