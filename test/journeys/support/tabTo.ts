import type { Locator } from 'playwright-core'

/** More stops than any screen has. */
const MOST_STOPS = 200

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Brings the focus to an element with Tab alone, as somebody without a mouse does. */
export const tabTo = async (target: Locator): Promise<void> => {
  await target.waitFor()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(target)) return
    await target.page().keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${target.toString()}.`)
}

/** As `tabTo`, for a radio button: Tab reaches its group, arrows walk and choose within it. */
export const arrowTo = async (target: Locator): Promise<void> => {
  await target.waitFor()
  const isInGroup = (): Promise<boolean> =>
    target.evaluate(
      (element) =>
        document.activeElement instanceof HTMLInputElement &&
        document.activeElement.name === (element as HTMLInputElement).name,
    )
  for (let stop = 0; stop < MOST_STOPS && !(await isInGroup()); stop += 1)
    await target.page().keyboard.press('Tab')
  if (await hasFocus(target)) await target.page().keyboard.press('Space')
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await hasFocus(target)) && (await target.isChecked())) return
    await target.page().keyboard.press('ArrowDown')
  }
  throw new Error(`The arrows never reach ${target.toString()}.`)
}
