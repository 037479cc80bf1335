import type { Application } from '#domain/logbook/application.ts'
import type { LiveLogbook } from '#domain/logbook/logbook.ts'

/** A number from 0 up to one below `below`. */
export type Draw = (below: number) => number

/** What is written, before it has a place. */
export interface Said {
  readonly type: string
  readonly application: string | null
  readonly subjects: readonly string[]
  readonly body: Readonly<Record<string, unknown>>
  readonly version?: number
}

/** Words that tell whose they are: a person's of a card, or the card's alone. */
const words = (about: string, count: number): string => `«${about}»${String(count)}`

const pick = <Value>(draw: Draw, values: readonly Value[]): Value | undefined =>
  values.length === 0 ? undefined : values[draw(values.length)]

const aNote = (id: string, text: string, person?: string) => ({
  ...{ id, kind: 'note', at: '2026-09-01T10:00', zone: 'Europe/Paris', note: text },
  ...(person === undefined ? {} : { person }),
})

type Maker = (card: Application, draw: Draw, count: number) => Said | undefined

const anEntry: Maker = ({ id, people, entries }, draw, count) => {
  const person = draw(2) === 0 ? undefined : pick(draw, people)?.id
  const about = person === undefined ? id : `${id}/${person}`
  const known = pick(draw, entries)
  const subjects = person === undefined ? [] : [person]
  if (known === undefined || draw(3) > 0) {
    const entry = aNote(`e${String(count)}`, words(about, count), person)
    return { type: 'entry-recorded', application: id, subjects, body: { entry } }
  }
  const isOtherKind = draw(4) === 0
  const before = 'note' in known ? known : aNote(known.id, '')
  const named = 'person' in known ? [String(known.person)] : []
  const told = named.length === 0 ? id : `${id}/${String(named[0])}`
  const entry = isOtherKind
    ? { ...aNote(known.id, words(told, count)), kind: known.kind === 'note' ? 'thanks' : 'note' }
    : { ...before, note: words(told, count), at: `2026-09-0${String(1 + draw(9))}T10:00` }
  const fields = isOtherKind ? {} : { fields: draw(2) === 0 ? ['note'] : ['note', 'at', 'zone'] }
  const whose = isOtherKind && named.length > 0 ? { ...entry, person: named[0] } : entry
  return {
    type: 'entry-corrected',
    application: id,
    subjects: named,
    body: { entry: whose, ...fields },
  }
}

const aPerson: Maker = ({ id, people }, draw, count) => {
  const known = draw(2) === 0 ? pick(draw, people) : undefined
  const person = known?.id ?? `p${String(count)}`
  const name = words(`${id}/${person}`, count)
  const field = ['role', 'email', 'phone'][draw(3)] ?? 'role'
  const body =
    known === undefined
      ? { person: { id: person, name } }
      : { person: { ...known, [field]: name }, fields: [field] }
  return { type: 'person-noted', application: id, subjects: [person], body }
}

const details: Maker = (card, draw, count) => {
  const field = ['company', 'post', 'place'][draw(3)] ?? 'post'
  return {
    type: 'details-changed',
    application: card.id,
    subjects: [],
    body: { details: { ...card.details, [field]: words(card.id, count) }, fields: [field] },
  }
}

const marked: Maker = ({ id }, draw, count) => {
  const step = `step${String(draw(2))}`
  const until = `2026-09-1${String(draw(9))}T09:00`
  const made = [
    { type: 'step-snoozed', body: { step, until, zone: 'Europe/Paris' } },
    {
      type: 'step-settled',
      body: { step, as: (['done', 'dismissed', 'wanted'] as const)[count % 3] },
    },
    { type: 'step-reopened', body: { step } },
  ][draw(3)]
  return made === undefined ? undefined : { ...made, application: id, subjects: [] }
}

const taken: Maker = (card, draw) => {
  const { id, people, entries, withdrawn, presence } = card
  const [person, entry, back] = [pick(draw, people), pick(draw, entries), pick(draw, withdrawn)]
  const bare = { application: id, subjects: [] }
  const ways: readonly (Said | undefined)[] = [
    {
      ...bare,
      type: presence === 'removed' ? 'application-restored' : 'application-removed',
      body: {},
    },
    person && { ...bare, type: 'person-removed', body: { person: person.id } },
    entry && { ...bare, type: 'entry-withdrawn', body: { entry: entry.id } },
    back && { ...bare, type: 'entry-reinstated', body: { entry: back.id } },
  ]
  return ways[draw(ways.length)]
}

/** A type that no program of today knows; its words are the card's. */
const later: Maker = ({ id }, _, count) => ({
  type: 'mood-noted',
  version: 3,
  application: id,
  subjects: [],
  body: { mood: words(id, count) },
})

const MAKERS: readonly Maker[] = [
  anEntry,
  anEntry,
  anEntry,
  aPerson,
  aPerson,
  details,
  marked,
  taken,
]

const opened = (id: string, count: number): Said => ({
  type: 'application-opened',
  application: id,
  subjects: [],
  body: { details: { company: words(id, count), post: '', pace: 'normal', directContact: false } },
})

const template = (draw: Draw, count: number): Said => ({
  type: 'template-written',
  application: null,
  subjects: [],
  body: { template: `t${String(draw(2))}`, language: 'fr', body: words('', count) },
})

/** An erasure of a card, or of one person on it, as the program tells it. */
const erasing = ({ id, people }: Application, draw: Draw): Said => {
  const person = draw(4) === 0 ? undefined : pick(draw, people)?.id
  return person === undefined
    ? { type: 'application-erased', application: id, subjects: [], body: {} }
    : { type: 'person-erased', application: id, subjects: [person], body: { person } }
}

/** Something that a person could do with this logbook. */
export const sayOne = ({ applications }: LiveLogbook, draw: Draw, count: number): Said => {
  const cards = [...applications.values()].filter(({ presence }) => presence !== 'erased')
  const card = pick(draw, cards)
  if (card === undefined || (cards.length < 3 && draw(6) === 0))
    return opened(`a${String(count)}`, count)
  const kind = draw(30)
  if (kind === 0) return erasing(card, draw)
  if (kind === 1) return later(card, draw, count) ?? opened(`a${String(count)}`, count)
  if (kind === 2) return template(draw, count)
  if (kind === 3) {
    const into = pick(draw, cards)
    if (into !== undefined && into.id !== card.id)
      return {
        type: 'application-merged',
        application: card.id,
        subjects: [],
        body: { into: into.id },
      }
  }
  return MAKERS[draw(MAKERS.length)]?.(card, draw, count) ?? template(draw, count)
}

/** Whose words a text holds: the card, and the person, where it is a person's. */
export const aboutIn = (text: string): readonly string[] =>
  [...text.matchAll(/«([^»]*)»/gu)].map(([, about]) => about ?? '')
