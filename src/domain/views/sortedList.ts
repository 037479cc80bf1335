/** Values kept in order while they come and go one by one. */
export interface SortedList<Value> {
  readonly values: readonly Value[]
  readonly add: (value: Value) => void
  /** Takes out that very value; what is not in it changes nothing. */
  readonly remove: (value: Value) => void
  /** How many stand before the first that is not before `value`. */
  readonly placeOf: (value: Value) => number
}

/** How many of the sorted `values` stand before the first that is not before `value`. */
export const placeIn = <Value>(
  values: readonly Value[],
  value: Value,
  order: (a: Value, b: Value) => number,
): number => {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = values[middle]
    if (other !== undefined && order(other, value) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Sorts `first` and keeps what comes later in its place. */
export const makeSortedList = <Value>(
  order: (a: Value, b: Value) => number,
  first: Iterable<Value> = [],
): SortedList<Value> => {
  const values = [...first].sort(order)
  const placeOf = (value: Value): number => placeIn(values, value, order)
  return {
    values,
    placeOf,
    add: (value) => {
      values.splice(placeOf(value), 0, value)
    },
    remove: (value) => {
      // Several may have one place in the order.
      const place = values.indexOf(value, placeOf(value))
      if (place !== -1) values.splice(place, 1)
    },
  }
}
