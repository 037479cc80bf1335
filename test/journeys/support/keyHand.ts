import type { Locator } from 'playwright-core'
import { cardLink, moveLine } from './board.ts'
import type { Hand, PlaceName } from './hand.ts'
import { arrowTo, tabTo } from './tabTo.ts'
import { undoByKeys } from './undoByKeys.ts'

const PLACE_KEY = { today: '1', board: '2', journal: '4', people: '5' } as const satisfies Record<
  PlaceName,
  string
>

/** More lines than any menu has. */
const MOST_LINES = 12

/** Walks a menu, whose first line has the focus, down to a line and takes it. */
const walkTo = async (line: Locator): Promise<void> => {
  await line.waitFor()
  const { keyboard } = line.page()
  for (let steps = 0; steps < MOST_LINES; steps += 1) {
    if (await line.evaluate((element) => element === document.activeElement)) {
      await keyboard.press('Enter')
      return
    }
    await keyboard.press('ArrowDown')
  }
  throw new Error(`The arrows never reach ${line.toString()}.`)
}

/** The keyboard alone: Tab, arrows, and the shortcuts that the app names. */
export const keyHand: Hand = {
  name: 'by keys only',
  press: async (target) => {
    await tabTo(target)
    await target.page().keyboard.press('Enter')
  },
  tick: async (target) => {
    await tabTo(target)
    await target.page().keyboard.press('Space')
  },
  choose: arrowTo,
  // A select takes the option whose name is typed.
  pick: async (target, option) => {
    await tabTo(target)
    await target.page().keyboard.type(option)
  },
  write: async (target, text) => {
    await tabTo(target)
    await target.page().keyboard.press('ControlOrMeta+a')
    await target.page().keyboard.type(text)
  },
  goTo: (page, place) => page.keyboard.press(PLACE_KEY[place]),
  beginInterview: (page) => page.keyboard.press('Alt+n'),
  saveInterview: (page) => page.keyboard.press('ControlOrMeta+Enter'),
  move: async (page, company, stage) => {
    await tabTo(cardLink(page, company))
    await page.keyboard.press('m')
    await walkTo(moveLine(page, stage))
  },
  undo: undoByKeys,
  redo: (page) => page.keyboard.press('ControlOrMeta+y'),
  fromMenu: async (button, line) => {
    await tabTo(button)
    await button.page().keyboard.press('ArrowDown')
    await walkTo(button.page().getByRole('menuitem', { name: line }))
  },
}
