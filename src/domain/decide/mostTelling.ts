import { ENTRY_KINDS } from '#domain/entry/kinds.ts'
import { COUNTED } from './counted.ts'
import type { Said } from './said.ts'

const TELLING: readonly string[] = [
  'application-merged',
  'opened',
  ...ENTRY_KINDS,
  'sent-let-go',
  'people-joined',
  'person-moved',
]

/** What one part of a change says, and which application it is about. */
export interface SaidOf {
  readonly said: Said
  readonly application: string | undefined
}

/** The same change of several applications is counted; another mixture is only a number of changes. */
const counted = (saids: readonly Said[]): Said => {
  const [first, ...others] = saids
  const count = saids.length
  return first !== undefined &&
    COUNTED.includes(first.key) &&
    others.every(({ key }) => key === first.key)
    ? { key: first.key, count }
    : { key: 'several', count }
}

/** The one sentence that tells most of several changes; a count where none speaks for all. */
export const mostTelling = (changes: readonly SaidOf[]): Said => {
  const [only, second] = changes
  if (only !== undefined && second === undefined) return only.said
  const saids = changes.map(({ said }) => said)
  if (new Set(changes.map(({ application }) => application)).size > 1) return counted(saids)
  return saids.find(({ key }) => TELLING.includes(key)) ?? { key: 'several', count: saids.length }
}
