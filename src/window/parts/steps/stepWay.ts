import type { StepView } from '#domain/views/stepView.ts'
import type { MenuItem } from '#ui/menuItem.ts'

/** One line of the menu of a step, and what it does. */
export interface StepWay extends MenuItem<string> {
  /** It writes into the logbook, and waits while nothing can be written there. */
  readonly writes?: true
  readonly run: () => void
}

/** The step a menu is about, and what it cannot do by itself. */
export interface StepMenuParts {
  readonly step: () => StepView
  readonly now: () => string
  /** The next slot has no button of its own beside the menu. */
  readonly brief: () => boolean
  readonly chooseDate: () => void
}

/** The letter of a line: only the list of the day has keys for its rows, a brief menu stands elsewhere. */
export const keyOf = ({ brief }: StepMenuParts, keys: string): Pick<StepWay, 'keys'> =>
  brief() ? {} : { keys }
