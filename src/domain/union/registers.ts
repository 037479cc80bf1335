import { happenedBefore, type Causality } from './causality.ts'
import type { UnionEvent } from './unionEvent.ts'
import { writeOf, type Target, type Write } from './writes.ts'

/** One word for one thing, as an event has it. */
export interface Word {
  readonly event: UnionEvent
  readonly value: unknown
}

/** What was written of one field of one thing, and not seen by a later write: one word, or more. */
export interface Register {
  readonly application: string | null
  readonly target: Target
  /** Empty for a mark, which is one. */
  readonly field: string
  readonly words: readonly Word[]
}

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((within, name) => {
    const isObject = typeof within === 'object' && within !== null
    return isObject && Object.hasOwn(within, name) ? Reflect.get(within, name) : undefined
  }, value)

/** What a record says in a field; a moment is one with its zone. */
export const fieldIn = (record: object, field: string): unknown =>
  field === 'at' ? { at: at(record, 'at'), zone: at(record, 'zone') } : at(record, field)

/** A mark is one. */
const valueOf = ({ target, value }: Write, field: string): unknown =>
  target.kind === 'mark' ? value : fieldIn(value, field)

const NEVER_ASKED: ReadonlySet<string> = new Set(['id', 'zone', 'template', 'language'])

const namesOf = ({ target, value, fields }: Write): readonly string[] =>
  target.kind === 'mark'
    ? ['']
    : (fields ?? Object.keys(value)).filter((name) => !NEVER_ASKED.has(name))

/** The registers of everything that events write. */
export interface Registers {
  /** One more event, in order; the words that stand for a mark then. */
  readonly note: (event: UnionEvent) => readonly Word[]
  readonly all: () => Iterable<Register>
}

interface Kept {
  readonly target: Target
  readonly application: string | null
  /** Writes of all of it that no later one has seen. */
  whole: readonly { readonly event: UnionEvent; readonly write: Write }[]
  readonly fields: Map<string, readonly Word[]>
}

export const makeRegisters = ({ of }: Pick<Causality, 'of'>): Registers => {
  const kept = new Map<string, Kept>()
  const isUnseenBy =
    (later: UnionEvent) =>
    ({ event }: { readonly event: UnionEvent }): boolean => {
      const [one, other] = [of(event.hash), of(later.hash)]
      return one === undefined || other === undefined || !happenedBefore(one, other)
    }
  const keptOf = (event: UnionEvent, target: Target): Kept => {
    const key = JSON.stringify([event.application, target.kind, target.id])
    const known = kept.get(key)
    if (known !== undefined) return known
    const made: Kept = { target, application: event.application, whole: [], fields: new Map() }
    kept.set(key, made)
    return made
  }
  return {
    note: (event) => {
      const write = writeOf(event)
      if (write === undefined) return []
      const target = keptOf(event, write.target)
      const isUnseen = isUnseenBy(event)
      const names = new Set(namesOf(write))
      // All of it: what others wrote of fields that it does not have is another word too.
      if (write.fields === undefined) for (const name of target.fields.keys()) names.add(name)
      for (const name of names) {
        const before =
          target.fields.get(name) ??
          target.whole.map((each) => ({ event: each.event, value: valueOf(each.write, name) }))
        const word = { event, value: valueOf(write, name) }
        target.fields.set(name, [...before.filter(isUnseen), word])
      }
      if (write.fields === undefined)
        target.whole = [...target.whole.filter(isUnseen), { event, write }]
      return write.target.kind === 'mark' ? (target.fields.get('') ?? []) : []
    },
    all: function* () {
      for (const { target, application, fields } of kept.values())
        for (const [field, words] of fields) yield { application, target, field, words }
    },
  }
}
