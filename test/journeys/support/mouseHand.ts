import type { Locator, Page } from 'playwright-core'
import { cardOf, columnOf } from './board.ts'
import { clickHand } from './clickHand.ts'
import type { Hand } from './hand.ts'

const middleOf = async (target: Locator): Promise<{ readonly x: number; readonly y: number }> => {
  const box = await target.boundingBox()
  if (box === null) throw new Error(`${target.toString()} is not on screen.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Picks a card up and lets it fall, in steps as a hand makes them. */
const drag = async (page: Page, from: Locator, to: Locator): Promise<void> => {
  await from.waitFor()
  const start = await middleOf(from)
  const end = await middleOf(to)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 8, start.y + 8, { steps: 4 })
  await page.mouse.move(end.x, end.y, { steps: 12 })
  await page.mouse.up()
}

/** Clicks, and moves cards by dragging them. */
export const mouseHand: Hand = {
  ...clickHand,
  name: 'by mouse',
  move: (page, company, stage) => drag(page, cardOf(page, company), columnOf(page, stage)),
}
