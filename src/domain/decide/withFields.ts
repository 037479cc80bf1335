import type { Entry } from '#domain/entry/entry.ts'
import { entrySchema } from '#domain/entry/entry.ts'
import { knownFields } from '#domain/fields/knownFields.ts'
import { changedFields } from '#domain/logbook/changedFields.ts'
import { detailsSchema } from '#domain/logbook/details.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { applyEvent, type Logbook } from '#domain/logbook/logbook.ts'
import { personSchema } from '#domain/logbook/person.ts'
import { settingsSchema } from '#domain/logbook/settings.ts'
import { templateKey, writtenTemplateSchema } from '#domain/logbook/template.ts'
import { without } from '#domain/without.ts'
import { scratchOf } from './scratch.ts'

/** What an event replaces: how it stands, how it is to stand, and the schema of both. */
interface Replaced {
  readonly before: object | undefined
  readonly after: object
  readonly schema: unknown
}

const replacedBy = (logbook: Logbook, event: EventDraft): Replaced | undefined => {
  if (event.body === null) return undefined
  const card = event.application === null ? undefined : logbook.applications.get(event.application)
  switch (event.type) {
    case 'details-changed':
      return { before: card?.details, after: event.body.details, schema: detailsSchema }
    case 'person-noted': {
      const after = event.body.person
      return {
        before: card?.people.find(({ id }) => id === after.id),
        after,
        schema: personSchema,
      }
    }
    case 'entry-corrected': {
      const after = event.body.entry
      const before = card?.entries.find(({ id }) => id === after.id)
      return {
        before: before?.kind === after.kind ? before : undefined,
        after,
        schema: entrySchema,
      }
    }
    case 'settings-changed':
      return { before: logbook.settings, after: event.body.settings, schema: settingsSchema }
    case 'template-written': {
      const after = without(event.body, 'fields')
      const before = logbook.templates.get(templateKey(after.template, after.language))
      return { before, after, schema: writtenTemplateSchema }
    }
    default:
      return undefined
  }
}

/** A moment and the zone it was lived in are one: either of them alone says nothing. */
const withMoment = (names: readonly string[], { after }: Replaced): readonly string[] =>
  'at' in (after as Partial<Entry>) && (names.includes('at') || names.includes('zone'))
    ? [...new Set([...names, 'at', 'zone'])]
    : names

const named = (logbook: Logbook, event: EventDraft): EventDraft => {
  const replaced = replacedBy(logbook, event)
  if (replaced === undefined) return event
  const { before, after, schema } = replaced
  const body = without(event.body as { fields?: readonly string[] }, 'fields')
  if (before === undefined) return { ...event, body } as EventDraft
  const known = knownFields(schema, (after as Partial<Entry>).kind)
  const changed = changedFields(before, after).filter(
    // What only a newer program knows of is left alone, not taken away.
    (name) => Object.hasOwn(after, name) || known.has(name.split('.')[0] ?? name),
  )
  return { ...event, body: { ...body, fields: withMoment(changed, replaced) } } as EventDraft
}

/**
 * The events as they are written: each that replaces something names the fields in which it differs
 * from what stands there before it, so that it undoes nothing that was written elsewhere meanwhile.
 * One that replaces nothing that is known, or an entry of another kind, changes all.
 */
export const withFields = (
  logbook: Logbook,
  events: readonly EventDraft[],
): readonly EventDraft[] => {
  const scratch = scratchOf(logbook)
  return events.map((event) => {
    const written = named(scratch, event)
    applyEvent(scratch, written)
    return written
  })
}
