import { cardOf, moveLine } from './board.ts'
import type { Hand } from './hand.ts'
import { fr } from './words.ts'

/** Clicks alone: nothing is dragged, no key is pressed but to write. */
export const clickHand: Hand = {
  name: 'by clicks only',
  press: (target) => target.click(),
  tick: (target) => target.click(),
  choose: (target) => target.click(),
  pick: async (target, option) => {
    await target.selectOption({ label: option })
  },
  write: (target, text) => target.fill(text),
  goTo: (page, place, t = fr) =>
    page
      .getByRole('navigation', { name: t('frame.mainNavigation') })
      .getByRole('link', { name: t(`frame.${place}`) })
      .click(),
  beginInterview: (page) =>
    page.getByRole('button', { name: fr('today.first.heldDo'), exact: true }).click(),
  saveInterview: (page) => page.getByRole('button', { name: fr('interview.save') }).click(),
  move: async (page, company, stage) => {
    const card = cardOf(page, company)
    await card.hover()
    await card.getByRole('button', { name: fr('board.move.menu', { company }) }).click()
    await moveLine(page, stage).click()
  },
  undo: (page, t = fr) =>
    page.getByRole('button', { name: t('session.undo'), exact: true }).click(),
  redo: (page, t = fr) =>
    page.getByRole('button', { name: t('session.redo'), exact: true }).click(),
  fromMenu: async (button, line) => {
    await button.click()
    await button.page().getByRole('menuitem', { name: line }).click()
  },
}
