/** Where a card stands in its column of the board, and its neighbours there. */
export interface CardPlace {
  /** From 1 to `count`. */
  readonly at: number
  readonly count: number
  /** Ids of the cards above and below. */
  readonly before?: string
  readonly after?: string
}
