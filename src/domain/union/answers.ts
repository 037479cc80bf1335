import type { EventDraft } from '#domain/logbook/events.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Question } from './questions.ts'
import type { Word } from './registers.ts'

/** What answers a question: what stands, the other one, or of texts both. */
export type Kept = 'here' | 'there' | 'both'

type Fields = Readonly<Record<string, unknown>>

/** A text that is more than a line: of two of them both may be kept. */
export const isLongText = (value: unknown): boolean =>
  typeof value === 'string' && (value.includes('\n') || value.length > 80)

const wordsFor = ({ here, there }: Question, kept: Kept): unknown => {
  if (kept === 'both' && [here, there].every(({ value }) => typeof value === 'string'))
    return `${String(here.value)}\n\n${String(there.value)}`
  return (kept === 'there' ? there : here).value
}

const withValue = (record: Fields, field: string, value: unknown): Fields => {
  const [name = '', ...within] = field.split('.')
  if (field === 'at') return { ...record, ...(value as Fields) }
  if (within.length > 0) {
    const inner = (record[name] ?? {}) as Fields
    return { ...record, [name]: withValue(inner, within.join('.'), value) }
  }
  const rest = Object.fromEntries(Object.entries(record).filter(([other]) => other !== name))
  return value === undefined ? rest : { ...rest, [name]: value }
}

const kindIn = ({ event }: Word): unknown => (event.body as { entry?: Entry } | null)?.entry?.kind

const valueEvents = (logbook: Logbook, question: Question, kept: Kept): readonly unknown[] => {
  const { application, target, field, here, there } = question
  const value = wordsFor(question, kept)
  const fields = field === 'at' ? ['at', 'zone'] : [field]
  const card = application === null ? undefined : logbook.applications.get(application)
  const draft = (type: string, name: string, record: object | undefined) =>
    record === undefined
      ? []
      : [{ type, application, body: { [name]: withValue(record as Fields, field, value), fields } }]
  switch (target.kind) {
    case 'details':
      return draft('details-changed', 'details', card?.details)
    case 'person':
      return draft(
        'person-noted',
        'person',
        card?.people.find(({ id }) => id === target.id),
      )
    case 'entry': {
      // Two kinds of one entry: one of them as a whole.
      if (kindIn(here) !== kindIn(there)) {
        const { entry } = (kept === 'there' ? there : here).event.body as { entry: Entry }
        return [{ type: 'entry-corrected', application, body: { entry } }]
      }
      return draft(
        'entry-corrected',
        'entry',
        card?.entries.find(({ id }) => id === target.id),
      )
    }
    case 'template': {
      const record = logbook.templates.get(target.id)
      const body = record && { ...withValue(record as unknown as Fields, field, value), fields }
      return body === undefined ? [] : [{ type: 'template-written', application: null, body }]
    }
    case 'application':
    case 'mark':
      return []
  }
}

const removalEvents = (logbook: Logbook, question: Question, kept: Kept): readonly unknown[] => {
  const { application, target } = question
  const goes = kept === 'there'
  if (target.kind === 'application')
    return [{ type: goes ? 'application-removed' : 'application-restored', application, body: {} }]
  if (target.kind === 'entry')
    return [
      {
        type: goes ? 'entry-withdrawn' : 'entry-reinstated',
        application,
        body: { entry: target.id },
      },
    ]
  if (goes) return [{ type: 'person-removed', application, body: { person: target.id } }]
  const person = logbook.applications
    .get(application ?? '')
    ?.people.find(({ id }) => id === target.id)
  return person === undefined
    ? []
    : [{ type: 'person-noted', application, subject: person.id, body: { person, fields: [] } }]
}

/** The events that answer a question, which name what they say even where nothing changes by it. */
export const answerOf = (
  logbook: Logbook,
  question: Question,
  kept: Kept,
): readonly EventDraft[] => {
  const { kind, application, here, there } = question
  if (kind === 'value') return valueEvents(logbook, question, kept) as readonly EventDraft[]
  if (kind === 'removal') return removalEvents(logbook, question, kept) as readonly EventDraft[]
  const { body } = (kept === 'there' ? there : here).event
  return [{ type: 'application-merged', application, body }] as unknown as readonly EventDraft[]
}
