import type { Locator, Page } from 'playwright-core'
import type { Stage } from '#domain/vocabulary.ts'
import type { Translate } from '#texts/catalogue.ts'

/** A place that the navigation leads to. */
export type PlaceName = 'today' | 'board' | 'journal' | 'people'

/** A way of working with the app; the same journey is told with each. */
export interface Hand {
  readonly name: string
  /** Presses a button, follows a link. */
  readonly press: (target: Locator) => Promise<void>
  /** Turns a checkbox. */
  readonly tick: (target: Locator) => Promise<void>
  /** Chooses a radio button. */
  readonly choose: (target: Locator) => Promise<void>
  /** Chooses an option of a select by its words. */
  readonly pick: (target: Locator, option: string) => Promise<void>
  /** Writes into a field, in place of what it holds. */
  readonly write: (target: Locator, text: string) => Promise<void>
  /** What takes words of the app takes them in French, where no other language is given. */
  readonly goTo: (page: Page, place: PlaceName, t?: Translate) => Promise<void>
  readonly beginInterview: (page: Page) => Promise<void>
  readonly saveInterview: (page: Page) => Promise<void>
  /** Takes the card of a company to a stage: what is asked then is not answered yet. */
  readonly move: (page: Page, company: string, stage: Stage) => Promise<void>
  readonly undo: (page: Page, t?: Translate) => Promise<void>
  readonly redo: (page: Page, t?: Translate) => Promise<void>
  /** Chooses a line of the menu behind a button. */
  readonly fromMenu: (button: Locator, line: string) => Promise<void>
}
