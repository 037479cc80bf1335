import type { IconName } from '#ui/icons.ts'

/** One of several choices on the page. */
export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  /** A second, smaller line. */
  readonly hint?: string
  readonly icon?: IconName
}
