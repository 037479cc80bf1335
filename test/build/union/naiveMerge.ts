/**
 * The merge once more, slowly and plainly, written from docs/FORMAT.md alone: nothing of the program
 * is used.
 */
import { createHash } from 'node:crypto'

type Fields = Record<string, unknown>

/** An event as the page tells it, with its body read. */
export interface NaiveEvent {
  readonly hash: string
  readonly previous: string
  readonly seen: readonly string[] | null
  readonly n: number
  readonly lamport: number
  readonly type: string
  readonly version: number
  readonly application: string | null
  readonly subjects: readonly string[] | null
  readonly body: unknown
}

interface Card {
  id: string
  presence: string
  into?: string | undefined
  details: Fields
  people: Map<string, Fields>
  entries: Map<string, Fields>
  withdrawn: Map<string, Fields>
  marks: Map<string, Fields>
}

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const ZEROS = '0'.repeat(64)

/** Events that stand, in the order. */
const standing = (events: readonly NaiveEvent[]): readonly NaiveEvent[] => {
  const all = new Map<string, NaiveEvent>()
  for (const event of events) {
    const known = all.get(event.hash)
    if (known === undefined || known.body === null) all.set(event.hash, event)
  }
  const stands = new Map<string, NaiveEvent>()
  for (let grew = true; grew;) {
    grew = false
    for (const event of all.values()) {
      if (stands.has(event.hash)) continue
      const before = event.previous === ZEROS ? null : stands.get(event.previous)
      const seen = (event.seen ?? []).map((hash) => stands.get(hash))
      if (before === undefined || seen.includes(undefined)) continue
      const counters = [before?.lamport ?? 0, ...seen.map((each) => each?.lamport ?? 0)]
      if (event.n !== (before?.n ?? 0) + 1 || event.lamport !== 1 + Math.max(...counters)) continue
      stands.set(event.hash, event)
      grew = true
    }
  }
  return [...stands.values()].sort((a, b) => a.lamport - b.lamport || (a.hash < b.hash ? -1 : 1))
}

/** Everything that an event can be followed back to. */
const knowing = (ordered: readonly NaiveEvent[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = new Map<string, Set<string>>()
  for (const { hash, previous, seen } of ordered) {
    const own = new Set<string>()
    for (const before of [previous, ...(seen ?? [])]) {
      if (before === ZEROS) continue
      own.add(before)
      for (const further of known.get(before) ?? []) own.add(further)
    }
    known.set(hash, own)
  }
  return known
}

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? String((value as Fields)['id']) : String(value)

const EDITS = ['details-changed', 'person-noted', 'entry-recorded', 'entry-corrected']

const isEditOf = (event: NaiveEvent, removal: NaiveEvent): boolean => {
  if (event.application !== removal.application || !EDITS.includes(event.type)) return false
  const [body, gone] = [event.body as Fields, removal.body as Fields]
  if (removal.type === 'person-removed')
    return event.type === 'person-noted' && idOf(body['person']) === gone['person']
  if (removal.type === 'entry-withdrawn')
    return event.type.startsWith('entry-') && idOf(body['entry']) === gone['entry']
  return true
}

const RANKS = ['open', 'wanted', 'snoozed', 'dismissed', 'done']
const markIn = ({ type, body }: NaiveEvent): Fields | undefined => {
  const rest: Fields = { ...(body as Fields) }
  Reflect.deleteProperty(rest, 'step')
  if (type === 'step-snoozed') return { as: 'snoozed', ...rest }
  if (type === 'step-settled') return rest
  return type === 'step-reopened' ? { as: 'open' } : undefined
}
const standsHigher = (one: Fields, other: Fields): boolean => {
  const [a, b] = [RANKS.indexOf(String(one['as'])), RANKS.indexOf(String(other['as']))]
  const untilOf = ({ until }: Fields): string => (typeof until === 'string' ? until : '')
  return a === b ? untilOf(one) > untilOf(other) : a > b
}

const onlyFields = (before: Fields | undefined, after: Fields, fields: unknown): Fields => {
  if (before === undefined || !Array.isArray(fields)) return after
  const result: Fields = { ...before }
  for (const name of fields as string[]) {
    const [whole = '', part] = name.split('.')
    const target = part === undefined ? result : { ...(result[whole] as Fields) }
    const source = part === undefined ? after : ((after[whole] ?? {}) as Fields)
    const key = part ?? whole
    if (Object.hasOwn(source, key)) target[key] = source[key]
    else Reflect.deleteProperty(target, key)
    if (part !== undefined) result[whole] = target
  }
  return result
}

const MOMENTS = ['at', 'zone', 'promise', 'deadline', 'chosenStarts']

const correct = (card: Card, told: Fields, fields: unknown): void => {
  const id = String(told['id'])
  const where = !card.entries.has(id) && card.withdrawn.has(id) ? card.withdrawn : card.entries
  const before = where.get(id)
  const isOther = before !== undefined && Array.isArray(fields) && before['kind'] !== told['kind']
  const after = isOther ? before : onlyFields(before, told, fields)
  where.set(id, after)
  if (where === card.withdrawn || before === undefined) return
  if (MOMENTS.every((name) => JSON.stringify(before[name]) === JSON.stringify(after[name]))) return
  for (const step of card.marks.keys())
    if (step.includes(id) && !step.includes('::')) card.marks.delete(step)
}

const move = (from: Map<string, Fields>, to: Map<string, Fields>, id: string): void => {
  const entry = from.get(id)
  if (entry === undefined) return
  from.delete(id)
  to.set(id, entry)
}

const leadsBack = (cards: ReadonlyMap<string, Card>, from: string, into: string): boolean => {
  const passed = new Set([from])
  for (let id: string | undefined = into; id !== undefined;) {
    const card = cards.get(id)
    if (passed.has(id) || card?.presence === 'erased') return true
    passed.add(id)
    id = card?.presence === 'merged' ? card.into : undefined
  }
  return false
}

const newCard = (id: string): Card => ({
  ...{ id, presence: 'present', people: new Map(), entries: new Map(), withdrawn: new Map() },
  marks: new Map(),
  details: {
    ...{ company: '', post: '', pace: 'normal', directContact: false },
    trial: 'technician-supervisor',
  },
})

const applyTo = (card: Card, event: NaiveEvent, cards: ReadonlyMap<string, Card>): void => {
  const body = event.body as Fields
  if (card.presence === 'erased') return
  switch (event.type) {
    case 'application-opened':
    case 'details-changed':
      card.details = onlyFields(card.details, body['details'] as Fields, body['fields'])
      return
    case 'application-removed':
      card.presence = 'removed'
      return
    case 'application-restored':
      card.presence = 'present'
      return
    case 'application-merged':
      if (leadsBack(cards, card.id, String(body['into']))) return
      card.presence = 'merged'
      card.into = String(body['into'])
      return
    case 'application-erased':
      card.presence = 'erased'
      return
    case 'person-noted': {
      const person = body['person'] as Fields
      const id = String(person['id'])
      card.people.set(id, onlyFields(card.people.get(id), person, body['fields']))
      return
    }
    case 'person-removed':
    case 'person-erased':
      card.people.delete(String(body['person']))
      return
    case 'entry-recorded': {
      const entry = body['entry'] as Fields
      if (!card.withdrawn.has(String(entry['id']))) card.entries.set(String(entry['id']), entry)
      return
    }
    case 'entry-corrected':
      correct(card, body['entry'] as Fields, body['fields'])
      return
    case 'entry-withdrawn':
      move(card.entries, card.withdrawn, String(body['entry']))
      return
    case 'entry-reinstated':
      move(card.withdrawn, card.entries, String(body['entry']))
      return
    case 'step-reopened':
      card.marks.delete(String(body['step']))
      card.marks.delete(String(body['step']).replace(/::[\d.]*/u, ''))
      return
    default: {
      const mark = markIn(event)
      if (mark !== undefined) card.marks.set(String(body['step']), mark)
    }
  }
}

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const names = Object.keys(value).filter((name) => (value as Fields)[name] !== undefined)
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical((value as Fields)[name])}`)
    .join(',')}}`
}

const listed = (records: ReadonlyMap<string, Fields>): readonly Fields[] =>
  [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record)

const lineOf = (card: Card): string => {
  const { id, presence, details } = card
  const told =
    presence === 'erased'
      ? { id, presence }
      : {
          ...{ id, presence, details, marks: Object.fromEntries(card.marks) },
          ...{ people: listed(card.people), entries: listed(card.entries) },
          ...{ withdrawn: listed(card.withdrawn) },
          into: presence === 'merged' ? card.into : undefined,
        }
  return `${id} ${sha(canonical(told))}`
}

/** The state hash of a set of events. */
export const naiveHash = (
  events: readonly NaiveEvent[],
  isKnown: (type: string, version: number) => boolean,
): string => {
  const ordered = standing(events)
  const known = knowing(ordered)
  const knows = (one: NaiveEvent, other: NaiveEvent): boolean =>
    known.get(one.hash)?.has(other.hash) === true
  const apart = (one: NaiveEvent, other: NaiveEvent): boolean =>
    one !== other && !knows(one, other) && !knows(other, one)
  const erasings = ordered.filter(({ type }) =>
    ['application-erased', 'person-erased', 'import-forgotten'].includes(type),
  )
  const isGone = (event: NaiveEvent): boolean =>
    !erasings.includes(event) &&
    erasings.some((erasing) => {
      const about =
        erasing.type === 'application-erased' ||
        (event.subjects ?? []).includes(erasing.subjects?.[0] ?? '')
      return erasing.application === event.application && about && !knows(event, erasing)
    })
  const told = ordered.filter(
    (event) => event.body !== null && isKnown(event.type, event.version) && !isGone(event),
  )
  const isVoid = (event: NaiveEvent): boolean =>
    ['application-removed', 'application-merged', 'person-removed', 'entry-withdrawn'].includes(
      event.type,
    ) && told.some((other) => isEditOf(other, event) && apart(other, event))
  const marksOf = (event: NaiveEvent): readonly NaiveEvent[] =>
    told.filter(
      (other) =>
        other.application === event.application &&
        markIn(other) !== undefined &&
        (other.body as Fields)['step'] === (event.body as Fields)['step'],
    )
  const isOutranked = (event: NaiveEvent): boolean => {
    const mark = markIn(event)
    if (mark === undefined) return false
    const before = marksOf(event).slice(0, marksOf(event).indexOf(event))
    return before.some(
      (other) =>
        apart(other, event) &&
        standsHigher(markIn(other) ?? {}, mark) &&
        !before.some((later) => knows(later, other)),
    )
  }
  const cards = new Map<string, Card>()
  const [texts, imports]: [Fields, Fields] = [{}, {}]
  for (const event of told) {
    if (isVoid(event) || isOutranked(event)) continue
    const body = event.body as Fields
    if (event.application !== null) {
      const card = cards.get(event.application) ?? newCard(event.application)
      if (event.type !== 'application-merged' || !leadsBack(cards, card.id, String(body['into'])))
        cards.set(event.application, card)
      applyTo(card, event, cards)
      continue
    }
    const key = `${String(body['template'])}/${String(body['language'])}`
    const { fields, ...text } = body
    if (event.type === 'template-written')
      texts[key] = onlyFields(texts[key] as Fields | undefined, text, fields)
    if (event.type === 'template-reset') Reflect.deleteProperty(texts, key)
    if (event.type === 'table-imported') imports[String(body['import'])] = body
    if (event.type === 'import-forgotten') Reflect.deleteProperty(imports, String(body['import']))
  }
  const lines = [...cards.values()].map(lineOf).sort()
  return sha([...lines, canonical(texts), canonical(imports)].join('\n'))
}
