import * as v from 'valibot'
import { withUnknownOf } from '#domain/fields/knownFields.ts'
import { same } from '#domain/same.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

type Fields = Readonly<Record<string, unknown>>

/** The three copies of one thing that meet when a change arrives. */
interface Copies<Value> {
  /** As it stands. */
  readonly current: Value | undefined
  /** As the asker saw it before changing it; left out by who replaces the whole. */
  readonly from: Fields | undefined
  /** As the asker wants it. */
  readonly wanted: Value
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNothing = (value: unknown): boolean => value === undefined || value === ''

/** Of a list: something that was taken out since stands in the wanted one again. */
const listBringsBack = (current: unknown, from: unknown[], wanted: unknown[]): boolean => {
  const left = Array.isArray(current) ? current : []
  const isIn = (list: unknown[], item: unknown) => list.some((other) => same(other, item))
  return from.some((item) => !isIn(left, item) && isIn(wanted, item))
}

/**
 * Whether the asker still builds on words that are gone since, taken out or erased with whom they
 * were about: an older copy must not bring them back, and nothing tells its new words from those.
 */
const bringsBack = (current: unknown, from: unknown, wanted: unknown): boolean => {
  if (same(from, wanted) || isNothing(wanted)) return false
  if (typeof from === 'string') return from !== '' && isNothing(current)
  if (Array.isArray(from)) return Array.isArray(wanted) && listBringsBack(current, from, wanted)
  if (!isFields(from) || !isFields(wanted)) return false
  const left = isFields(current) ? current : {}
  return Object.keys(from).some((name) => bringsBack(left[name], from[name], wanted[name]))
}

const field = (current: unknown, from: unknown, wanted: unknown): unknown => {
  if (same(from, wanted)) return current
  return isFields(current) && isFields(from) && isFields(wanted)
    ? fields(current, from, wanted)
    : wanted
}

const fields = (current: Fields, from: Fields, wanted: Fields): Fields =>
  Object.fromEntries(
    Object.keys({ ...current, ...wanted }).flatMap((name) => {
      const value = field(current[name], from[name], wanted[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )

/**
 * What a change amounts to where others wrote meanwhile: only the fields that the asker changed are
 * taken, the others stay as they stand; of a field both changed, the later word counts. A list is
 * one field. Refused with `changed-since` where the two do not go together, and where the change
 * would bring back words that are gone. Fields that only a newer program knows stay as they are,
 * wherever they stand: the asker's copy went through a door that drops them.
 */
export const threeWay = <Value extends object>(
  schema: v.GenericSchema<unknown, Value>,
  { current, from, wanted }: Copies<Value>,
): Outcome<Value> => {
  if (current === undefined) return accepted(wanted)
  if (from === undefined || same(from, current))
    return accepted(withUnknownOf(schema, current, wanted))
  const whole = withUnknownOf(schema, from, wanted)
  if (bringsBack(current, from, whole)) return refused('changed-since')
  const merged = fields(current as Fields, from, whole as Fields)
  const known = v.safeParse(schema, merged)
  return known.success
    ? accepted(withUnknownOf(schema, merged, known.output))
    : refused('changed-since')
}
