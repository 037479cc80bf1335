import type { Reason } from '#domain/outcome.ts'

/** How much an input may hold. */
export interface InputBounds {
  /** UTF-16 units as its JSON would have, about. */
  readonly units: number
  /** Texts, numbers, lists and objects, all together: each costs a check, however short. */
  readonly values: number
}

/** No input of the contract is nested deeper than ten times. */
const DEPTH_MAX = 32

type Waiting = [value: unknown, depth: number]

/** The names of an object and what they hold, one by one: a list of all would be as large again. */
const within = function* (value: object): Iterable<readonly [string, unknown]> {
  if (Array.isArray(value)) for (const inner of value) yield ['', inner]
  else
    for (const name in value)
      if (Object.hasOwn(value, name)) yield [name, value[name as keyof typeof value]]
}

const isPlain = (value: object): boolean =>
  Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]'

const UNITS: Partial<Record<string, number>> = { undefined: 1, boolean: 1, number: 1, object: 1 }

/**
 * Why an input is not looked at any closer, or null: it holds too much, is nested too deep or in
 * itself, or holds what JSON has no words for. It is walked and not written out, as a copy of a large
 * input would cost as much again; the walk ends with the bounds, whatever comes in.
 */
export const unfitInput = (input: unknown, { units, values }: InputBounds): Reason | null => {
  const waiting: Waiting[] = [[input, 0]]
  let unitsLeft = units
  let valuesLeft = values
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next
    const weight = typeof value === 'string' ? value.length + 2 : UNITS[typeof value]
    if (weight === undefined || depth > DEPTH_MAX) return 'value-malformed'
    unitsLeft -= weight
    valuesLeft -= 1
    if (typeof value === 'object' && value !== null) {
      if (!isPlain(value)) return 'value-malformed'
      for (const [name, inner] of within(value)) {
        unitsLeft -= name.length + 3
        waiting.push([inner, depth + 1])
        if (waiting.length > valuesLeft) return 'text-too-long'
      }
    }
    if (unitsLeft < 0 || valuesLeft < 0) return 'text-too-long'
  }
  return null
}
