/** What is looked at of a schema: an object, a list, a record, a piped one, or one of several by their kind. */
interface SchemaLike {
  readonly type: string
  readonly pipe?: readonly unknown[]
  readonly entries?: Readonly<Record<string, unknown>>
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  /** Of what may be left out. */
  readonly wrapped?: unknown
  /** Of a list. */
  readonly item?: unknown
  /** Of a record. */
  readonly value?: unknown
}

type Fields = Readonly<Record<string, unknown>>

const kindOf = (option: unknown): unknown =>
  ((option as SchemaLike).entries?.['kind'] as SchemaLike | undefined)?.literal

/**
 * Names of the fields that a schema knows, for a value of that `kind` where it has several. What
 * stands beside them was written by a newer program: it is kept, and never taken for removed.
 */
export const knownFields = (schema: unknown, kind?: unknown): ReadonlySet<string> => {
  const { entries, options, pipe } = schema as SchemaLike
  if (entries !== undefined) return new Set(Object.keys(entries))
  const within = pipe?.[0] ?? options?.find((option) => kindOf(option) === kind)
  return within === undefined || within === schema ? new Set() : knownFields(within, kind)
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two values say the same, in whatever order their fields stand. */
const saysTheSame = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => saysTheSame(item, b[at]))
  if (!isFields(a) || !isFields(b)) return a === b
  const names = Object.keys({ ...a, ...b })
  return names.every((name) => saysTheSame(a[name], b[name]))
}

/** In the order in which the fields stood before, so that what nobody changed is the same. */
const inOrderOf = (before: Fields, value: Fields): Fields => {
  const names = Object.keys(before).filter((name) => Object.hasOwn(value, name))
  return Object.fromEntries(
    [...new Set([...names, ...Object.keys(value)])].map((name) => [name, value[name]]),
  )
}

const withUnknownFields = (schema: SchemaLike, before: Fields, value: Fields): Fields => {
  const known = schema.entries ?? {}
  const completed = Object.entries(value).map(([name, field]): readonly [string, unknown] => {
    const within = Object.hasOwn(known, name) ? known[name] : schema.value
    const had = Object.hasOwn(before, name) ? before[name] : undefined
    return [name, within === undefined ? field : withUnknownWithin(within, had, field)]
  })
  if (schema.entries === undefined) return Object.fromEntries(completed)
  const unknown = Object.entries(before).filter(
    ([name]) => !Object.hasOwn(known, name) && !Object.hasOwn(value, name),
  )
  const all = Object.fromEntries([...completed, ...unknown])
  return unknown.length === 0 ? all : inOrderOf(before, all)
}

/** Each line with what the one it was had beside it; where none is as it was, the one in its place. */
const withUnknownItems = (
  item: unknown,
  before: readonly unknown[],
  value: readonly unknown[],
): readonly unknown[] => {
  const isAs = (other: unknown, one: unknown): boolean =>
    saysTheSame(withUnknownWithin(item, other, one), other)
  const isInPlace = value.map((one, at) => at < before.length && isAs(before[at], one))
  const moved = before.filter((_, at) => isInPlace[at] !== true)
  return value.map((one, at) => {
    const inPlace = before.length === value.length ? before[at] : undefined
    const was = isInPlace[at] === true ? before[at] : moved.find((other) => isAs(other, one))
    return withUnknownWithin(item, was ?? inPlace, one)
  })
}

const withUnknownWithin = (schema: unknown, before: unknown, value: unknown): unknown => {
  const { wrapped, item, options, entries, value: inRecord } = schema as SchemaLike
  if (wrapped !== undefined) return withUnknownWithin(wrapped, before, value)
  if (item !== undefined)
    return Array.isArray(before) && Array.isArray(value)
      ? withUnknownItems(item, before, value)
      : value
  if (!isFields(before) || !isFields(value)) return value
  if (entries !== undefined || inRecord !== undefined)
    return withUnknownFields(schema as SchemaLike, before, value)
  // What one kind of it says is nothing that another kind does not know.
  const one = options?.find((option) => kindOf(option) === value['kind'])
  return one === undefined || before['kind'] !== value['kind']
    ? value
    : withUnknownWithin(one, before, value)
}

/**
 * A value with what an earlier one holds and the schema does not know: beside its fields, within them
 * and within the lines of its lists. What was taken out takes along what stood in it.
 */
export const withUnknownOf = <Value extends object>(
  schema: unknown,
  before: object,
  value: Value,
): Value => withUnknownWithin(schema, before, value) as Value
