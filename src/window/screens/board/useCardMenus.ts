/** The menus of the cards whose tools are on screen, so that a key can open them. */
export const useCardMenus = (): {
  /** Lets the menu of a card be opened; returns what takes it back. */
  readonly registerMenu: (card: () => string, open: () => void) => () => void
  readonly openMenu: (card: string) => void
} => {
  const menus = new Map<() => string, () => void>()
  return {
    registerMenu: (card, open) => {
      menus.set(card, open)
      return () => menus.delete(card)
    },
    openMenu: (id) => {
      for (const [card, open] of menus) if (card() === id) open()
    },
  }
}
