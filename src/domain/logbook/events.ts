import * as v from 'valibot'
import { addedRecordSchema } from './addedRecord.ts'
import { detailsSchema } from './details.ts'
import { entrySchema } from '#domain/entry/entry.ts'
import { id, line, localDateTime, text, zone } from '#domain/fields/fields.ts'
import { importRecordSchema } from './importRecord.ts'
import { LANGUAGES } from '#domain/language.ts'
import { personSchema } from './person.ts'
import { settingsSchema } from './settings.ts'

/**
 * The fields that an event changes, as `changedFields` names them; absent where it changes all. Two
 * events that did not know of each other then change each its own.
 */
const fields = v.optional(v.array(v.string()))

/**
 * What the logbook may contain, in the past tense. Each event concerns one application, except
 * those of `LogbookEventType`, which concern the whole logbook. Adding a field needs no new version
 * as long as it is optional; any other change gets a new version and an upcast.
 */
export const eventSchemas = {
  'application-opened': v.object({ details: detailsSchema }),
  'details-changed': v.object({ details: detailsSchema, fields }),
  'application-removed': v.object({}),
  'application-restored': v.object({}),
  'application-merged': v.object({
    into: id,
    /** People of this application whom the other one knows already, by their ids here and there. */
    people: v.optional(v.record(id, id)),
  }),
  'application-erased': v.object({}),
  'person-noted': v.object({ person: personSchema, fields }),
  'person-removed': v.object({ person: id }),
  'person-erased': v.object({ person: id }),
  /** Who of other cards a person is, as the user said; both as they stand from now on. */
  'person-identified': v.object({
    person: id,
    identity: v.optional(id),
    apart: v.optional(v.boolean()),
  }),
  'entry-recorded': v.object({ entry: entrySchema }),
  'entry-corrected': v.object({
    entry: entrySchema,
    fields,
    /**
     * Set where the words of earlier events about the entry are erased: which entries were written
     * down before which, as nothing else tells it any more.
     */
    noted: v.optional(v.array(id)),
  }),
  'entry-withdrawn': v.object({ entry: id }),
  'entry-reinstated': v.object({ entry: id }),
  'step-snoozed': v.object({
    step: id,
    until: localDateTime,
    zone,
    /** When the step opened as planned, where a moment before that was chosen. */
    opens: v.optional(localDateTime),
  }),
  'step-settled': v.object({ step: id, as: v.picklist(['done', 'dismissed', 'wanted']) }),
  'step-reopened': v.object({ step: id }),
  'settings-changed': v.object({ settings: settingsSchema, fields }),
  'template-written': v.object({
    template: id,
    language: v.picklist(LANGUAGES),
    subject: v.optional(line),
    body: text,
    /** Set on templates the person added: what they call it. */
    name: v.optional(line),
    /** What an added template is offered for; see `TemplateBounds`. */
    rules: v.optional(v.array(id)),
    channels: v.optional(v.array(id)),
    fields,
  }),
  'template-reset': v.object({ template: id, language: v.picklist(LANGUAGES) }),
  /** A table was brought in; once more with `takenBack` where it was taken back as a whole. */
  'table-imported': importRecordSchema,
  /** What was written of an import so far is erased; what is left of it is written after this. */
  'import-forgotten': v.object({ import: id }),
  /** Another logbook was added to this one: its events stand right before this. */
  'logbook-added': addedRecordSchema,
} as const

export type EventType = keyof typeof eventSchemas
export type EventBody<Type extends EventType> = v.InferOutput<(typeof eventSchemas)[Type]>

/** Events about the logbook as a whole: settings, message templates, what was brought in. */
type LogbookEventType =
  | 'settings-changed'
  | 'template-written'
  | 'template-reset'
  | 'table-imported'
  | 'import-forgotten'
  | 'logbook-added'

/** An event as decided, before the log gives it its place: the discriminated union of all types. */
export type EventDraft = {
  readonly [Type in EventType]: {
    readonly type: Type
    /** Id of the application; null for events of the whole logbook. */
    readonly application: Type extends LogbookEventType ? null : string
    /**
     * Id of the person whose data the body holds, where it is one person's, or of the import it
     * tells of: erasable alone.
     */
    readonly subject?: string
    /** Null once erased: the envelope stays, the content is gone. */
    readonly body: EventBody<Type> | null
  }
}[EventType]

/** An event of one application. */
export type ApplicationEvent = Extract<EventDraft, { application: string }>
/** An event of the whole logbook. */
export type LogbookEvent = Extract<EventDraft, { application: null }>

/**
 * Version written of each type today; see `upcast` in the host for older ones. Each type has its own,
 * so that a program that knows one of them less well still understands all the others.
 */
export const EVENT_VERSIONS: Readonly<Record<EventType, number>> = {
  'application-opened': 1,
  'details-changed': 1,
  'application-removed': 1,
  'application-restored': 1,
  'application-merged': 1,
  'application-erased': 1,
  'person-noted': 1,
  'person-removed': 1,
  'person-erased': 1,
  'person-identified': 1,
  'entry-recorded': 1,
  'entry-corrected': 1,
  'entry-withdrawn': 1,
  'entry-reinstated': 1,
  'step-snoozed': 1,
  'step-settled': 1,
  'step-reopened': 1,
  'settings-changed': 1,
  'template-written': 1,
  'template-reset': 1,
  'table-imported': 1,
  'import-forgotten': 1,
  'logbook-added': 1,
}

/** Whether a word names a type of event that this program knows. */
export const isEventType = (type: string): type is EventType => Object.hasOwn(eventSchemas, type)
