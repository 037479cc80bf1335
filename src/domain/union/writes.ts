import { templateKey } from '#domain/logbook/template.ts'
import type { Language } from '#domain/language.ts'

type Fields = Readonly<Record<string, unknown>>

/** What the writes of an event are about. */
export type TargetKind = 'details' | 'person' | 'entry' | 'template' | 'mark'

/** Something that is written field by field, or as one. */
export interface Target {
  readonly kind: TargetKind
  readonly id: string
}

/** What an event writes of one target: the fields it names, or all of it. */
export interface Write {
  readonly target: Target
  readonly value: Fields
  /** Undefined where it is all of it. */
  readonly fields: readonly string[] | undefined
}

/** What an event does to whether something is there. */
export interface Presence {
  readonly target: Pick<Target, 'id'> & { readonly kind: 'application' | 'person' | 'entry' }
  readonly is: 'there' | 'removed' | 'joined'
}

/** What is looked at of an event; its body is what a type of that name has. */
export interface Written {
  readonly type: string
  readonly application: string | null
  readonly body: unknown
}

const fieldsOf = (body: Fields): Write['fields'] =>
  Array.isArray(body['fields']) ? (body['fields'] as readonly string[]) : undefined

const ofRecord =
  (kind: 'person' | 'entry') =>
  (body: Fields): Write => {
    const value = body[kind] as Fields
    return { target: { kind, id: String(value['id']) }, value, fields: fieldsOf(body) }
  }

const ofDetails = (body: Fields): Write => ({
  target: { kind: 'details', id: '' },
  value: body['details'] as Fields,
  fields: fieldsOf(body),
})

const ofMark =
  (as: (body: Fields) => Fields) =>
  (body: Fields): Write => ({
    target: { kind: 'mark', id: String(body['step']) },
    value: as(body),
    fields: undefined,
  })

const ofTemplate = ({ fields, ...value }: Fields): Write => ({
  target: {
    kind: 'template',
    id: templateKey(String(value['template']), value['language'] as Language),
  },
  value,
  fields: fieldsOf({ fields }),
})

const WRITES: Readonly<Record<string, (body: Fields) => Write>> = {
  'application-opened': ofDetails,
  'details-changed': ofDetails,
  'person-noted': ofRecord('person'),
  'entry-recorded': ofRecord('entry'),
  'entry-corrected': ofRecord('entry'),
  'step-snoozed': ofMark(({ until }) => ({ as: 'snoozed', until })),
  'step-settled': ofMark(({ as }) => ({ as })),
  'step-reopened': ofMark(() => ({ as: 'open' })),
  'template-written': ofTemplate,
  'template-reset': (body) => ({ ...ofTemplate(body), value: {} }),
}

/** What an event writes, or undefined where it writes nothing that others may write too. */
export const writeOf = ({ type, body }: Written): Write | undefined =>
  body === null || !Object.hasOwn(WRITES, type) ? undefined : WRITES[type]?.(body as Fields)

const PRESENCES: Readonly<
  Record<string, readonly [kind: Presence['target']['kind'], is: Presence['is'], id?: string]>
> = {
  'application-removed': ['application', 'removed'],
  'application-restored': ['application', 'there'],
  'application-merged': ['application', 'joined'],
  'person-removed': ['person', 'removed', 'person'],
  'person-noted': ['person', 'there', 'person'],
  'entry-withdrawn': ['entry', 'removed', 'entry'],
  'entry-reinstated': ['entry', 'there', 'entry'],
}

const idIn = (body: Fields, name: string): string => {
  const value = body[name]
  return typeof value === 'object' && value !== null
    ? String((value as Fields)['id'])
    : String(value)
}

/** Whether an event takes something away, joins it to another, or puts it there. */
export const presenceOf = ({ type, application, body }: Written): Presence | undefined => {
  const row = Object.hasOwn(PRESENCES, type) ? PRESENCES[type] : undefined
  if (row === undefined || body === null) return undefined
  const [kind, is, name] = row
  const id = name === undefined ? (application ?? '') : idIn(body as Fields, name)
  return { target: { kind, id }, is }
}

/** Types that are an edit of the card they are about: a removal that did not know of one is void. */
const EDITS: ReadonlySet<string> = new Set([
  'details-changed',
  'person-noted',
  'entry-recorded',
  'entry-corrected',
])

/** Whether an event edits what a removal takes away. */
export const edits = (event: Written, { kind, id }: Presence['target']): boolean => {
  if (!EDITS.has(event.type) || event.body === null) return false
  if (kind === 'application') return true
  const { target } = writeOf(event) ?? {}
  return target?.kind === kind && target.id === id
}
