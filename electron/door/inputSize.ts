/**
 * Whether an input is larger than `max`, in UTF-16 units as its JSON would be, about. It is walked
 * and not written out: a copy of a large input would cost as much again. The walk ends for any
 * input, however deep, even for one that holds itself.
 */
export const isLargerThan = (input: unknown, max: number): boolean => {
  const waiting = [input]
  let left = max
  while (waiting.length > 0 && left >= 0) {
    const value = waiting.pop()
    if (typeof value === 'string') left -= value.length + 2
    else if (ArrayBuffer.isView(value)) left -= value.byteLength
    else left -= 1
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue
    for (const [name, inner] of Object.entries(value)) {
      left -= name.length + 3
      waiting.push(inner)
    }
  }
  return left < 0
}
