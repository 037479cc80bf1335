/** What is looked at of a schema: an object, a piped one, or one of several by their kind. */
interface SchemaLike {
  readonly type: string
  readonly pipe?: readonly unknown[]
  readonly entries?: Readonly<Record<string, unknown>>
  readonly options?: readonly unknown[]
  readonly literal?: unknown
}

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

/** A value with the fields of an earlier one that the schema does not know. */
export const withUnknownOf = <Value extends object>(
  schema: unknown,
  before: object,
  value: Value,
): Value => {
  const known = knownFields(schema, (value as { kind?: unknown }).kind)
  const unknown = Object.entries(before).filter(
    ([name]) => !known.has(name) && !Object.hasOwn(value, name),
  )
  return unknown.length === 0 ? value : { ...value, ...Object.fromEntries(unknown) }
}
