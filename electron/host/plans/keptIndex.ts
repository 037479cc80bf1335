/** What is read from many values, kept up one by one. */
interface Index<Value> {
  readonly add: (value: Value) => void
  /** Takes out what was added: the same value. */
  readonly remove: (value: Value) => void
}

/** An index that is made when it is first read, and follows what changes from then on. */
export interface KeptIndex<Value, Made> {
  readonly read: () => Made
  /** The index, where it is made. */
  readonly made: () => Made | null
  readonly replace: (before: Value | undefined, after: Value | undefined) => void
  /** Much has changed: it is made anew when it is next read, which costs less than following. */
  readonly forget: () => void
}

/** Makes the index from `all` there is. */
export const keptIndex = <Value, Made extends Index<Value>>(
  make: (all: readonly Value[]) => Made,
  all: () => readonly Value[],
): KeptIndex<Value, Made> => {
  let index: Made | null = null
  return {
    read: () => (index ??= make(all())),
    made: () => index,
    replace: (before, after) => {
      if (before !== undefined) index?.remove(before)
      if (after !== undefined) index?.add(after)
    },
    forget: () => {
      index = null
    },
  }
}
