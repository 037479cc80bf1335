/** Gives the focus to an element that nobody reaches by Tab. */
export const takeFocus = (element: HTMLElement): void => {
  element.tabIndex = -1
  element.focus()
}

/** Gives the focus to the title of the screen, as where what held it has gone; whether there is one. */
export const focusTitle = (within: ParentNode = document): boolean => {
  const title = within.querySelector<HTMLElement>('h1')
  if (title !== null) takeFocus(title)
  return title !== null
}
