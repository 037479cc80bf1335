import type { HalfDay } from '#domain/rules/halfDay.ts'

/** Half-days that are passed over, each with the first one after it that may not be. */
export type Jumps = Map<HalfDay, HalfDay>

/**
 * The first half-day from one on that is not out, else `end`. What is out once stays so: of somebody with
 * hundreds of steps, each would go through all that the others went through.
 */
export const nextFree = (
  from: HalfDay,
  end: HalfDay,
  { jumps, isOut }: { readonly jumps: Jumps; readonly isOut: (halfDay: HalfDay) => boolean },
): HalfDay => {
  const passed: HalfDay[] = []
  let at = from
  while (at < end) {
    const jump = jumps.get(at)
    if (jump === undefined && !isOut(at)) break
    passed.push(at)
    at = jump ?? at + 1
  }
  for (const each of passed) jumps.set(each, at)
  // Another search may have looked farther than this one is to go.
  return Math.min(at, end)
}
