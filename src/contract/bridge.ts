import type { CallMethods } from './calls.ts'
import type { Listen } from './pushes.ts'

/** What the window sees of the host, the same in both shells. */
export interface Bridge {
  readonly calls: CallMethods
  readonly listen: Listen
}
