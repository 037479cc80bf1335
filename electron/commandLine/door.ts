import type { Calls } from '#contract/calls.ts'
import type { InputOf, ResultOf } from '#contract/call.ts'
import type { DoorCall } from '#electron/commandDoor/doorCalls.ts'

/** A way to the logbook: the program that runs, or the files themselves. */
export interface Door {
  readonly ask: <Name extends DoorCall>(
    name: Name,
    input: InputOf<Calls[Name]>,
  ) => Promise<ResultOf<Calls[Name]>>
  /** The region of the person, which their language is worded for. */
  readonly region: string
  readonly close: () => Promise<void>
}
