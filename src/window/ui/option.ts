import type { IconName } from '#ui/icons.ts'

/** One of several choices on the page. */
export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  /** A second, smaller line. */
  readonly hint?: string
  readonly icon?: IconName
}

/** One of the values of a native list. */
export interface ListedOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly disabled?: boolean
  /** The name it stands under, with its neighbours of the same name. */
  readonly group?: string
}
