import { scratchOf } from './scratch.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { applyEvent, type Logbook } from '#domain/logbook/logbook.ts'
import { templateKey } from '#domain/logbook/template.ts'
import { applicationText, canonical } from '#domain/union/stateHash.ts'

type Fields = readonly string[] | undefined

/** What an event replaces a part of, by a name for it; undefined for one that replaces nothing. */
const replaced = (event: EventDraft): string | undefined => {
  if (event.body === null) return undefined
  switch (event.type) {
    case 'details-changed':
      return JSON.stringify(['details', event.application])
    case 'person-noted':
      return JSON.stringify(['person', event.application, event.body.person.id])
    case 'entry-corrected':
      return JSON.stringify(['entry', event.application, event.body.entry.id])
    case 'template-written':
      return templateKey(event.body.template, event.body.language)
    case 'settings-changed':
      return 'settings'
    default:
      return undefined
  }
}

const fieldsOf = ({ body }: EventDraft): Fields => (body as { fields?: Fields } | null)?.fields

/**
 * The events that take others back, each naming the fields that those named: what somebody else wrote
 * beside them stays.
 */
export const namedLike = (
  back: readonly EventDraft[],
  written: readonly EventDraft[],
): readonly EventDraft[] => {
  const named = new Map<string, Fields>()
  for (const event of written) {
    const target = replaced(event)
    if (target === undefined) continue
    const [before, own] = [named.get(target), fieldsOf(event)]
    const isFirst = !named.has(target)
    named.set(
      target,
      own === undefined || (before === undefined && !isFirst)
        ? undefined
        : [...new Set([...(before ?? []), ...own])],
    )
  }
  return back.map((event): EventDraft => {
    const fields = named.get(replaced(event) ?? '')
    return fields === undefined
      ? event
      : ({ ...event, body: { ...event.body, fields } } as EventDraft)
  })
}

const textOf = (logbook: Logbook, events: readonly EventDraft[]): string => {
  const cards = [...new Set(events.flatMap(({ application }) => application ?? []))].map((id) => {
    const card = logbook.applications.get(id)
    return card === undefined ? '' : applicationText(card)
  })
  const { settings, templates, imports } = logbook
  const beside = events.some(({ application }) => application === null)
    ? canonical([settings, [...templates], [...imports]])
    : ''
  return [...cards, beside].join('\n')
}

/** Whether everything that events wrote still stands as they wrote it. */
export const stillHolds = (logbook: Logbook, events: readonly EventDraft[]): boolean => {
  const scratch = scratchOf(logbook)
  for (const event of events) applyEvent(scratch, event)
  return textOf(scratch, events) === textOf(logbook, events)
}
