/** The id of the link that a card is opened and focused by. */
export const cardLinkId = (card: string): string => `card-${card}`

/** The card whose link this element is, or nothing. */
export const cardOfLink = (element: EventTarget | null): string | undefined =>
  element instanceof HTMLAnchorElement ? element.dataset['card'] : undefined

/** The card this element stands on, or nothing. */
export const cardAround = (element: Element | null): string | undefined =>
  element?.closest('article')?.querySelector<HTMLElement>('a[data-card]')?.dataset['card']

/** Puts the keyboard on a card that is on screen. */
export const focusCardLink = (card: string): void => {
  document.getElementById(cardLinkId(card))?.focus()
}
