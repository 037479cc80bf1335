import type { CallMethods } from '#shared/calls.ts'
import type { Listen } from '#shared/pushes.ts'

/** What the window sees of the host, the same in both shells. */
export interface Bridge {
  readonly calls: CallMethods
  readonly listen: Listen
}
