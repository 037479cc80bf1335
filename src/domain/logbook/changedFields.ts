type Fields = Readonly<Record<string, unknown>>

/**
 * Fields whose own fields are told one by one, as `numbers.letGoDays`: the numbers of the rules, the
 * trial periods, the contact hours of each weekday, each absence,
 * the weight of each thing an offer is worth.
 */
const TOLD_WITHIN: ReadonlySet<string> = new Set([
  'numbers',
  'trialMonths',
  'contactHours',
  'absences',
  'offerWeights',
])

const isWithin = (name: string, values: readonly unknown[]): values is readonly Fields[] =>
  TOLD_WITHIN.has(name) &&
  values.every((value) => typeof value === 'object' && value !== null) &&
  // A list in the place of a record is another value as a whole.
  new Set(values.map((value) => Array.isArray(value))).size === 1

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const namesOf = (a: Fields, b: Fields): readonly string[] =>
  Object.keys(a).concat(Object.keys(b).filter((name) => !Object.hasOwn(a, name)))

/** Names of the fields that one value says otherwise than another, those that only one has included. */
export const changedFields = (before: object, after: object): readonly string[] => {
  const [was, is] = [before as Fields, after as Fields]
  return namesOf(is, was).flatMap((name) => {
    const pair = [was[name], is[name]] as const
    if (isSame(...pair)) return []
    if (!isWithin(name, pair)) return [name]
    const [wasWithin, isNow] = pair as unknown as readonly [Fields, Fields]
    return changedFields(wasWithin, isNow).map((within) => `${name}.${within}`)
  })
}

/**
 * A value with only these fields as another has them, in the order of the other's: what is not named
 * stays as it was, also what this program does not know.
 */
export const withFieldsOf = <Value extends object>(
  before: Value,
  after: Value,
  named: readonly string[],
): Value => {
  const [was, is] = [before as Fields, after as Fields]
  const merged = namesOf(is, was).flatMap((name): (readonly [string, unknown])[] => {
    const own = named.filter((each) => each.startsWith(`${name}.`))
    if (own.length > 0 && isWithin(name, [was[name], is[name]])) {
      const names = own.map((each) => each.slice(name.length + 1))
      return [[name, withFieldsOf(was[name] as object, is[name] as object, names)]]
    }
    const from = named.includes(name) ? is : was
    return Object.hasOwn(from, name) ? [[name, from[name]]] : []
  })
  const fields = Object.fromEntries(merged)
  return (Array.isArray(after) ? Object.values(fields) : fields) as Value
}
