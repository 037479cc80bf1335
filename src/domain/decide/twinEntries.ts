import { same } from '#domain/same.ts'
import { rowOf, type Entry } from '#domain/entry/entry.ts'
import type { Joining } from '#domain/entry/entryRow.ts'

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (entry: Entry): Fields => ({ ...entry })

/** How the accounts of two lines become one; undefined where they must be the same word for word. */
const joiningOf = (ours: Entry, theirs: Entry): readonly [string, Joining][] | undefined => {
  const joins = ours.kind === theirs.kind ? rowOf(ours.kind).joins : undefined
  return joins && Object.entries(joins)
}

const union = (ours: unknown, theirs: unknown): readonly unknown[] => {
  const all = [ours, theirs].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
  return all.filter((value, at) => all.findIndex((other) => same(other, value)) === at)
}

const bothTexts = (ours: unknown, theirs: unknown): string =>
  union([ours ?? []].flat(), [theirs ?? []].flat()).join('\n\n')

/** Where both accounts name a fact they must agree, and together they must not tell too much. */
const agrees = (how: Joining, ours: unknown, theirs: unknown): boolean =>
  how === 'fact'
    ? ours === undefined || theirs === undefined || same(ours, theirs)
    : typeof how === 'string' || union(ours, theirs).length <= how.upTo

/** Whether two cards tell of the same thing: the same interview, or the same line word for word. */
export const isTwin = (ours: Entry, theirs: Entry): boolean => {
  const joining = joiningOf(ours, theirs)
  const [here, there] = [fieldsOf(ours), fieldsOf(theirs)]
  return joining === undefined
    ? same({ ...ours, id: '' }, { ...theirs, id: '' })
    : joining.every(([field, how]) => agrees(how, here[field], there[field]))
}

/** One account of what two cards tell: ours, with what only theirs knew. */
export const joinedTwins = (ours: Entry, theirs: Entry): Entry => {
  const joining = joiningOf(ours, theirs)
  if (joining === undefined) return ours
  const [here, there] = [fieldsOf(ours), fieldsOf(theirs)]
  const joined = joining.flatMap(([field, how]) => {
    if (how === 'fact') return []
    const both = (how === 'texts' ? bothTexts : union)(here[field], there[field])
    return both.length === 0 ? [] : [[field, both] as const]
  })
  return { ...there, ...here, ...Object.fromEntries(joined) } as Entry
}
