import type { Locator, Page } from 'playwright-core'
import type { Hand } from './hand.ts'
import { fr } from './words.ts'

/** The dialog in front of the page. */
export const dialogOf = (page: Page): Locator => page.getByRole('dialog')

/** Answers what a move asks: to whom, when it was, and a note. */
export const answerDialog = async (
  page: Page,
  hand: Hand,
  answers: { readonly to?: string; readonly when: string; readonly note?: string },
): Promise<void> => {
  const dialog = dialogOf(page)
  if (answers.to !== undefined)
    await hand.pick(dialog.getByLabel(fr('recording.to'), { exact: true }), answers.to)
  await hand.write(dialog.getByLabel(fr('recording.at'), { exact: true }), answers.when)
  if (answers.note !== undefined)
    await hand.write(dialog.getByLabel(fr('recording.note'), { exact: true }), answers.note)
  await hand.press(dialog.getByRole('button', { name: fr('recording.save'), exact: true }))
  await dialog.waitFor({ state: 'hidden' })
}
