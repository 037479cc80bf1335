import { same } from './same.ts'
import type { Entry, Interview } from '#domain/entry/entry.ts'

/** The most assets an interview holds. */
const MOST_ASSETS = 5

/** Facts of which an interview has one: where both accounts name it, they must agree. */
const FACTS = [
  'zone',
  'durationMinutes',
  'setting',
  'mode',
  'round',
  'lead',
  'goodRapport',
  'promise',
  'nextContact',
  'channelAsked',
  'place',
] as const satisfies readonly (keyof Interview)[]

const union = <Value>(
  ours: readonly Value[] | undefined,
  theirs: readonly Value[] | undefined,
): Value[] => {
  const all = [...(ours ?? []), ...(theirs ?? [])]
  return all.filter((value, at) => all.findIndex((other) => same(other, value)) === at)
}

const agree = (ours: Interview, theirs: Interview): boolean =>
  ours.at === theirs.at &&
  union(ours.assets, theirs.assets).length <= MOST_ASSETS &&
  FACTS.every(
    (fact) =>
      ours[fact] === undefined || theirs[fact] === undefined || same(ours[fact], theirs[fact]),
  )

/** Whether two cards tell of the same thing: the same interview, or the same line word for word. */
export const isTwin = (ours: Entry, theirs: Entry): boolean =>
  ours.kind === 'interview' && theirs.kind === 'interview'
    ? agree(ours, theirs)
    : same({ ...ours, id: '' }, { ...theirs, id: '' })

const bothTexts = (ours: string | undefined, theirs: string | undefined) =>
  union(ours === undefined ? [] : [ours], theirs === undefined ? [] : [theirs]).join('\n\n')

const given = <Key extends string, Value extends { readonly length: number }>(
  key: Key,
  value: Value,
): { readonly [Name in Key]?: Value } =>
  value.length === 0 ? {} : ({ [key]: value } as { readonly [Name in Key]: Value })

/** One account of what two cards tell: ours, with what only theirs knew. */
export const joinedTwins = (ours: Entry, theirs: Entry): Entry =>
  ours.kind !== 'interview' || theirs.kind !== 'interview'
    ? ours
    : {
        ...theirs,
        ...ours,
        met: union(ours.met, theirs.met),
        ...given('points', union(ours.points, theirs.points)),
        ...given('assets', union(ours.assets, theirs.assets)),
        ...given('documents', union(ours.documents, theirs.documents)),
        ...given('note', bothTexts(ours.note, theirs.note)),
        ...given('addition', bothTexts(ours.addition, theirs.addition)),
      }
