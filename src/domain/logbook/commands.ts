import * as v from 'valibot'
import { detailsSchema } from './details.ts'
import { entrySchema } from '#domain/entry/entry.ts'
import { id, localDateTime, upTo } from '#domain/fields/fields.ts'
import { personSchema } from './person.ts'
import { settingsSchema } from './settings.ts'
import { writtenTemplateSchema } from './template.ts'
import { LANGUAGES } from '#domain/language.ts'

/** More people, and more entries, than any application opens with. */
const PEOPLE_MAX = 100
const ENTRIES_MAX = 200

const language = v.picklist(LANGUAGES, 'value-malformed')

/**
 * The copy that the asker changed: only fields that differ from it are taken, so that what another
 * window wrote meanwhile stays. Not checked further, as it is compared and never written.
 */
const from = v.optional(v.record(v.string(), v.unknown()))

/**
 * Everything a person can ask to be written. Ids of new things are made by the asker, so that a
 * request repeated after a doubtful failure changes nothing the second time.
 */
export const commandSchema = v.variant('do', [
  v.object({
    do: v.literal('open-application'),
    application: id,
    details: detailsSchema,
    people: upTo(PEOPLE_MAX, personSchema),
    entries: upTo(ENTRIES_MAX, entrySchema),
  }),
  v.object({ do: v.literal('change-details'), application: id, details: detailsSchema, from }),
  v.object({
    do: v.literal('note-person'),
    application: id,
    person: personSchema,
    from,
    /** What keeps their own records together, where this tells them from others. */
    identity: v.optional(id),
  }),
  v.object({ do: v.literal('remove-person'), application: id, person: id }),
  v.object({
    do: v.literal('erase-person'),
    application: id,
    person: id,
    /** On every card where they are known, not on this one alone. */
    everywhere: v.optional(v.boolean()),
  }),
  v.object({
    do: v.literal('join-people'),
    application: id,
    person: id,
    /** Who of another card is the same person. */
    with: v.object({ application: id, person: id }),
    /** What their records are to share, where nothing was said of either before. */
    identity: id,
  }),
  v.object({
    do: v.literal('split-people'),
    application: id,
    person: id,
    /** What the records left together are to share, where nothing was said of them before. */
    identity: id,
  }),
  v.object({
    do: v.literal('move-person'),
    application: id,
    person: id,
    /** Left out where nobody knows where they went. */
    to: v.optional(
      v.object({
        application: id,
        /** Where no card tells of the new company yet: what it opens with. */
        details: v.optional(detailsSchema),
        /** The person as they are known there. */
        person: personSchema,
      }),
    ),
    /** What their records are to share, where nothing was said of them before. */
    identity: id,
  }),
  v.object({ do: v.literal('record-entry'), application: id, entry: entrySchema }),
  v.object({ do: v.literal('correct-entry'), application: id, entry: entrySchema, from }),
  v.object({ do: v.literal('withdraw-entry'), application: id, entry: id }),
  v.object({ do: v.literal('snooze-step'), application: id, step: id, until: localDateTime }),
  v.object({
    do: v.literal('settle-step'),
    application: id,
    step: id,
    as: v.picklist(['done', 'dismissed', 'wanted'], 'value-malformed'),
  }),
  v.object({ do: v.literal('reopen-step'), application: id, step: id }),
  v.object({ do: v.literal('remove-application'), application: id }),
  v.object({ do: v.literal('restore-application'), application: id }),
  v.object({ do: v.literal('merge-applications'), application: id, into: id }),
  v.object({ do: v.literal('erase-application'), application: id }),
  v.object({ do: v.literal('change-settings'), settings: settingsSchema, from }),
  v.object({ do: v.literal('write-template'), ...writtenTemplateSchema.entries, from }),
  v.object({ do: v.literal('reset-template'), template: id, language }),
  /** Takes back all that an import wrote. */
  v.object({ do: v.literal('take-back-import'), import: id }),
])
export type Command = v.InferOutput<typeof commandSchema>
export type CommandName = Command['do']
export type CommandOf<Name extends CommandName> = Extract<Command, { do: Name }>
