/** What something kept is about: its ids, of which some may be unknown. */
export type About = readonly (string | undefined)[]

/** Things begun and not written, by what they are about. */
export interface Kept<Value> {
  readonly of: (about: About) => Value | undefined
  readonly keep: (about: About, value: Value) => void
  /** It was written or given up. */
  readonly forget: (about: About) => void
  /** All of them, the one begun first in front. */
  readonly all: () => readonly Value[]
}

/** Keeps what was begun for as long as the window is open; nothing of it is written anywhere. */
export const keptWhileOpen = <Value>(): Kept<Value> => {
  const kept = new Map<string, Value>()
  const keyOf = (about: About): string => JSON.stringify(about)
  return {
    of: (about) => kept.get(keyOf(about)),
    keep: (about, value) => {
      kept.set(keyOf(about), value)
    },
    forget: (about) => {
      kept.delete(keyOf(about))
    },
    all: () => [...kept.values()],
  }
}
