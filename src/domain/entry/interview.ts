import * as v from 'valibot'
import { known } from '#domain/entry/detail.ts'
import type { EntryPeople } from '#domain/entry/entryPeople.ts'
import { entryKind, type EntryWith } from '#domain/entry/entryRow.ts'
import { promiseSchema } from '#domain/entry/promise.ts'
import { id, line, localDateTime, text, upTo, whole } from '#domain/fields/fields.ts'
import { CHANNELS, INTERVIEW_MODES, INTERVIEW_SETTINGS, NEXT_CONTACTS } from '#domain/vocabulary.ts'

/** Longest name that a calendar gives an event; some programs write far more than they need. */
const UID_MAX = 500

/** A point worth quoting in a thanks, with the person who raised it where known. */
const pointSchema = v.object({ text: line, person: v.optional(id) })

/** As the sender's calendar names an interview (RFC 5545), and which of its versions was taken over. */
const invitationSchema = v.object({
  uid: v.pipe(v.string(), v.minLength(1), v.maxLength(UID_MAX)),
  sequence: whole(0, 999_999_999),
  /** Of a series, which instance. */
  instance: v.optional(v.pipe(v.string(), v.maxLength(UID_MAX))),
})

/** The most assets an interview holds. */
const MOST_ASSETS = 5

/** More people met, and more points and documents noted, than one interview has. */
const PEOPLE_MAX = 100
const NOTED_MAX = 100

const fields = {
  durationMinutes: whole(1, 24 * 60),
  setting: v.optional(v.picklist(INTERVIEW_SETTINGS)),
  mode: v.optional(v.picklist(INTERVIEW_MODES)),
  /** Round number, 1 for the first interview; counted from the journal when absent. */
  round: v.optional(whole(1, 20)),
  /** Ids of the people met. */
  met: upTo(PEOPLE_MAX, id),
  /** Id of the person who received me. */
  lead: v.optional(id),
  goodRapport: v.optional(v.boolean()),
  promise: v.optional(promiseSchema),
  nextContact: v.optional(v.picklist(NEXT_CONTACTS)),
  channelAsked: v.optional(v.picklist(CHANNELS, 'value-malformed')),
  points: v.optional(upTo(NOTED_MAX, pointSchema)),
  /** Up to five strengths seen in the interview (level 2 of a message). */
  assets: v.optional(v.pipe(v.array(line), v.maxLength(MOST_ASSETS, 'value-malformed'))),
  /** One thing to add (level 3). */
  addition: v.optional(text),
  /** Names or addresses of documents to send (level 4). */
  documents: v.optional(upTo(NOTED_MAX, line)),
  place: v.optional(line),
  /** The invitation it came from: what tells its later versions and its cancellation. */
  invitation: v.optional(invitationSchema),
  /** The start that the person said is right when it was asked about; another start is asked about anew. */
  rightAt: v.optional(localDateTime),
}
type Told = EntryWith<'interview', typeof fields>

/** What stays once the only person met is erased: that it took place, and what was agreed. */
const KEPT = [
  'durationMinutes',
  'setting',
  'mode',
  'round',
  'promise',
  'nextContact',
  'channelAsked',
] as const

const people: EntryPeople<Told> = {
  asked: 'met',
  named: ({ met, lead, points = [] }) => [
    ...new Set([
      ...met,
      ...(lead === undefined ? [] : [lead]),
      ...points.flatMap(({ person }) => (person === undefined ? [] : [person])),
    ]),
  ],
  renamed: (entry, idOf) => ({
    ...entry,
    met: entry.met.map(idOf),
    ...(entry.lead === undefined ? {} : { lead: idOf(entry.lead) }),
    ...(entry.points === undefined
      ? {}
      : {
          points: entry.points.map((point) =>
            point.person === undefined ? point : { ...point, person: idOf(point.person) },
          ),
        }),
  }),
  bare: (entry) => {
    const { kind, at, zone } = entry
    const kept = Object.fromEntries(
      KEPT.filter((name) => entry[name] !== undefined).map((name) => [name, entry[name]]),
    ) as Pick<Told, (typeof KEPT)[number]>
    return { kind, id: entry.id, at, zone, ...kept, met: [] }
  },
  without: ({ lead, points, ...rest }, person) => ({
    ...rest,
    met: rest.met.filter((one) => one !== person),
    ...(lead === undefined || lead === person ? {} : { lead }),
    ...(points === undefined ? {} : { points: points.filter((point) => point.person !== person) }),
  }),
}

/** An interview held or ahead; `at` is its start. Details left out are unknown, not negative. */
export const interview = entryKind({
  kind: 'interview',
  fields,
  countsAs: 'meeting',
  line: 'own',
  asks: [],
  people,
  joins: {
    durationMinutes: 'fact',
    setting: 'fact',
    mode: 'fact',
    round: 'fact',
    met: 'list',
    lead: 'fact',
    goodRapport: 'fact',
    promise: 'fact',
    nextContact: 'fact',
    channelAsked: 'fact',
    points: 'list',
    assets: { upTo: MOST_ASSETS },
    addition: 'texts',
    documents: 'list',
    place: 'fact',
    invitation: 'fact',
    rightAt: 'fact',
  },
  written: ({ note, place, addition, points = [], assets = [], documents = [] }) => [
    note,
    place,
    addition,
    ...points.map((point) => point.text),
    ...assets,
    ...documents,
  ],
  drawing: ({ mode }) => mode ?? 'people',
  details: ({ setting, mode, promise }) => [
    ...known(setting, (value) => ({ tells: 'setting', setting: value })),
    ...known(mode, (value) => ({ tells: 'mode', mode: value })),
    ...known(promise, (value) => ({ tells: 'promise', promise: value })),
  ],
  result: ({ promise }) => known(promise, (value) => ({ tells: 'promise', promise: value }))[0],
})
