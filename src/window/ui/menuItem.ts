import type { IconName } from '#ui/icons.ts'

/** One line of a menu. */
export interface MenuItem<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly icon?: IconName
  /** The key that does the same, printed at the end of the line. */
  readonly keys?: string
  /** Shown but not available. */
  readonly disabled?: boolean
  /** The current one among choices: announced, and ticked. */
  readonly checked?: boolean
  /** A thin line above sets it apart. */
  readonly apart?: boolean
}
