import type { Application } from '#domain/logbook/application.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import type { Folded } from './foldUnion.ts'
import { fieldIn, type Register, type Word } from './registers.ts'
import type { UnionEvent } from './unionEvent.ts'
import { presenceOf, type Target } from './writes.ts'

/** Two words for one thing, neither of which knew of the other. */
export interface Question {
  readonly id: string
  readonly kind: 'value' | 'removal' | 'joined'
  readonly application: string | null
  readonly target: Pick<Target, 'id'> & { readonly kind: Target['kind'] | 'application' }
  readonly field: string
  /** What stands, and the other one; the value of a removal is undefined. */
  readonly here: Word
  readonly there: Word
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const recordOf = (
  logbook: Logbook,
  { application: id, target }: Pick<Register, 'application' | 'target'>,
): object | undefined => {
  if (target.kind === 'template') return logbook.templates.get(target.id)
  const card = id === null ? undefined : logbook.applications.get(id)
  if (card?.presence !== 'present') return undefined
  if (target.kind === 'details') return card.details
  const all: readonly { readonly id: string }[] =
    target.kind === 'person' ? card.people : card.entries
  return all.find((each) => each.id === target.id)
}

const idOf = (...parts: readonly (string | null)[]): string => JSON.stringify(parts)

const aboutValue = (logbook: Logbook, register: Register): readonly Question[] => {
  const { application, target, field, words } = register
  const record = target.kind === 'mark' ? undefined : recordOf(logbook, register)
  if (record === undefined) return []
  // The last one, but for a field of an entry that another computer made one of another kind.
  const standing = fieldIn(record, field)
  const here = words.findLast(({ value }) => isSame(value, standing)) ?? words.at(-1)
  const there = words.findLast(({ value }) => !isSame(value, here?.value))
  if (here === undefined || there === undefined) return []
  const id = idOf(application, target.kind, target.id, field, here.event.hash, there.event.hash)
  return [{ id, kind: 'value', application, target, field, here, there }]
}

const isThere = (card: Application | undefined, { kind, id }: Question['target']): boolean => {
  if (card?.presence !== 'present') return false
  const among: readonly { readonly id: string }[] =
    kind === 'application' ? [card] : kind === 'person' ? card.people : card.entries
  return among.some((each) => each.id === id)
}

const aboutRemovals = ({ logbook, voids }: Folded): readonly Question[] =>
  voids.flatMap(({ event, target, edit }): Question[] => {
    const card = logbook.applications.get(event.application ?? '')
    if (!isThere(card, target)) return []
    const id = idOf(event.application, target.kind, target.id, '', edit.hash, event.hash)
    return [
      {
        ...{ id, kind: 'removal', application: event.application, target, field: '' },
        here: { event: edit, value: true },
        there: { event, value: undefined },
      },
    ]
  })

const intoOf = ({ body }: UnionEvent): unknown =>
  typeof body === 'object' && body !== null ? Reflect.get(body, 'into') : undefined

/** One card that was joined into two others. */
const aboutJoined = (
  ordered: readonly UnionEvent[],
  areApart: (one: UnionEvent, other: UnionEvent) => boolean,
): readonly Question[] => {
  const perCard = Map.groupBy(
    ordered.filter((event) => presenceOf(event)?.target.kind === 'application'),
    ({ application }) => application,
  )
  return [...perCard].flatMap(([application, events]): Question[] => {
    const last = events.at(-1)
    const other = events.findLast(
      (event) => last !== undefined && intoOf(event) !== intoOf(last) && areApart(event, last),
    )
    const [here, there] = [last, other].map((event) => event && { event, value: intoOf(event) })
    if (here?.value === undefined || there?.value === undefined) return []
    const target = { kind: 'application', id: application ?? '' } as const
    const id = idOf(application, 'joined', here.event.hash, there.event.hash)
    return [{ id, kind: 'joined', application, target, field: '', here, there }]
  })
}

/** Everything that is to be asked about what events of several devices amount to. */
export const questionsOf = (
  folded: Folded,
  ordered: readonly UnionEvent[],
  areApart: (one: UnionEvent, other: UnionEvent) => boolean,
): readonly Question[] => [
  ...folded.registers.flatMap((register) => aboutValue(folded.logbook, register)),
  ...aboutRemovals(folded),
  ...aboutJoined(ordered, areApart),
]
