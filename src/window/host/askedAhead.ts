/** A question that may be asked before the screen is there that shows its answer. */
export interface AskedAhead {
  /** Asks at once. */
  readonly loadAhead: () => Promise<void>
  /** Asks as the screen opens, unless it was asked ahead: changes since then were followed. */
  readonly loadShown: () => Promise<void>
}

export const askedAhead = (load: () => Promise<void>): AskedAhead => {
  let ahead: Promise<void> | undefined
  return {
    loadAhead: () => (ahead = load()),
    loadShown: () => {
      const asked = ahead
      ahead = undefined
      return asked ?? load()
    },
  }
}

/** A question whose first answer others wait for; it is asked when nobody has. */
export const firstAnswer = (
  load: () => Promise<void>,
): { readonly load: () => Promise<void>; readonly loaded: () => Promise<void> } => {
  let first: Promise<void> | undefined
  const loadNoted = (): Promise<void> => {
    const loading = load()
    first ??= loading
    return loading
  }
  return { load: loadNoted, loaded: () => first ?? loadNoted() }
}
