import * as v from 'valibot'
import type { Application } from '#domain/logbook/application.ts'
import { entrySchema, type Entry } from '#domain/entry/entry.ts'
import type { Warning } from '#domain/rules/plan/warning.ts'
import { commandSchema, type Command } from '#domain/logbook/commands.ts'
import { email, id, line } from '#domain/fields/fields.ts'
import { messageChoicesSchema } from '#domain/messages/messageChoices.ts'
import { FILES_INPUT_MAX, sentFilesSchema } from '#domain/messages/sending/sentFiles.ts'
import type { ErasureKept } from '#domain/forms/erasureKept.ts'
import type { Outcome } from '#domain/outcome.ts'
import { settingsSchema } from '#domain/logbook/settings.ts'
import type { ApplicationView } from '#domain/views/applicationView.ts'
import type { Figures } from '#domain/views/figures.ts'
import type { JournalPage } from '#domain/views/journal.ts'
import { journalFilterSchema } from '#domain/views/journalFilter.ts'
import { PEOPLE_ORDERS, type PeoplePage } from '#domain/views/personDirectory.ts'
import type { LikelyPerson } from '#domain/views/personLikeness.ts'
import type { PersonView } from '#domain/views/personView.ts'
import type { RemovedApplications } from '#domain/views/removedApplications.ts'
import type { Today } from '#domain/views/today.ts'
import { ahead, MOST_ROWS } from './ahead.ts'
import { board } from './board.ts'
import { begunFormSchema, formKey, type Begun } from './begun.ts'
import { incomingTable } from './incomingTable.ts'
import { devices } from './devices.ts'
import { folders } from './folders.ts'
import { intake } from './intake.ts'
import { looks } from './looks.ts'
import { machine } from './machine.ts'
import { notices } from './notices.ts'
import { opened } from './opened.ts'
import { outgoingCalendar } from './outgoingCalendar.ts'
import { outgoingPeople } from './outgoingPeople.ts'
import { logbookFile } from './logbookFile.ts'
import { outgoing } from './outgoing.ts'
import { zoneQuestion } from './zoneQuestion.ts'
import { call, type InputOf, type ParsedOf, type ResultOf } from './call.ts'
import type {
  BackupView,
  Delivered,
  Done,
  HistoryView,
  KeptMessage,
  LogbookState,
  HostTime,
  MovedStep,
  Start,
  Templates,
} from './views.ts'

const nothing = v.undefined()
const turn = v.object({ change: v.optional(id) })

/** Applications asked for, and commands written, with one call. */
export const MOST_AT_ONCE = 500

// Named, or the type of all calls together would be longer than the compiler writes down.
const entry: v.GenericSchema<Entry> = entrySchema
const command: v.GenericSchema<Command> = commandSchema

/** All the window may ask of the host: IPC, HTTP and the handlers' type follow; each input is checked. */
export const calls = {
  start: call(nothing).returning<Start>(),
  /** Asked before a moment is written down: the window's own is as old as the last push. */
  moment: call(nothing).returning<HostTime>(),
  today: call(
    v.object({ rows: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ROWS)) }),
  ).returning<Today>(),
  application: call(v.object({ application: id })).returning<Outcome<ApplicationView>>(),
  /** Several at once, bare, in the order asked for; those that are not there are left out. */
  applications: call(
    v.object({ applications: v.pipe(v.array(id), v.maxLength(MOST_AT_ONCE)) }),
  ).returning<readonly Application[]>(),
  /** Everybody known, each once over all cards, as far as they go with what is typed. */
  people: call(
    v.object({
      text: v.optional(line),
      order: v.picklist(PEOPLE_ORDERS),
      most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_AT_ONCE)),
    }),
  ).returning<PeoplePage>(),
  /** One person over all cards, by any of their records. */
  person: call(v.object({ application: id, person: id })).returning<Outcome<PersonView>>(),
  /** What erasing a person would reach and leave, on that card and on all of theirs. */
  erasure: call(v.object({ application: id, person: id })).returning<Outcome<ErasureKept>>(),
  /** Who of the people known may be somebody who is being written down. */
  likelyPeople: call(
    v.object({
      name: line,
      company: line,
      email: v.optional(line),
      phone: v.optional(line),
      linkedin: v.optional(line),
      /** Who is written down, where they are known already. */
      of: v.optional(v.object({ application: id, person: id })),
      /** The card they are written down on, where it is there already. */
      on: v.optional(id),
      /** They were told from others before. */
      apart: v.optional(v.boolean()),
    }),
  ).returning<readonly LikelyPerson[]>(),
  /**
   * What courtesy would rather avoid about entries that are about to be written, each on its own;
   * in the order asked for. The host alone knows who was contacted on other cards.
   */
  warnings: call(
    v.object({
      of: v.pipe(v.array(v.object({ application: id, entry })), v.maxLength(MOST_AT_ONCE)),
    }),
  ).returning<readonly (readonly Warning[])[]>(),
  journal: call(
    v.object({
      filter: journalFilterSchema,
      offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
    }),
  ).returning<JournalPage>(),
  figures: call(v.object({ filter: journalFilterSchema })).returning<Figures>(),
  /** Writes all commands or none; they are undone together. */
  act: call(v.pipe(v.array(command), v.minLength(1), v.maxLength(MOST_AT_ONCE))).returning<
    Outcome<Done>
  >(),
  /** What the two below would turn. */
  history: call(nothing).returning<HistoryView>(),
  /** Takes back the change named, and no other; without a name the last one. */
  undo: call(turn).returning<Outcome<Done>>(),
  redo: call(turn).returning<Outcome<Done>>(),
  /** What was taken off the board and is still in the logbook, latest first. */
  removedApplications: call(nothing).returning<RemovedApplications>(),
  previewSettings: call(v.object({ settings: settingsSchema })).returning<readonly MovedStep[]>(),
  templates: call(nothing).returning<Templates>(),
  /** The message begun for a step and not sent, as it was left. */
  keptMessage: call(v.object({ step: id })).returning<KeptMessage | null>(),
  /** Keeps a message as it stands; one in which nothing is chosen or written any more is forgotten. */
  keepMessage: call(
    v.object({
      step: id,
      /** Whom its words are about: erased with them. */
      application: id,
      person: v.optional(id),
      choices: messageChoicesSchema,
      /** As this window last held it: what it changed since is kept, beside what another one wrote. */
      from: v.optional(messageChoicesSchema),
    }),
  ).returning<Outcome<{ readonly keptAt?: string }>>(),
  /** The message begun for a step was sent or given up. */
  forgetMessage: call(v.object({ step: id })).returning<Outcome<void>>(),
  /** Everything begun and not written, forms and messages, the latest first. */
  begun: call(nothing).returning<readonly Begun[]>(),
  /** Keeps a form as it stands, in place of what was kept before. */
  keepForm: call(begunFormSchema).returning<Outcome<{ readonly keptAt: string }>>(),
  /** The form was written or given up. */
  forgetForm: call(v.object({ key: formKey, by: v.optional(id) })).returning<Outcome<void>>(),
  /** A message with its files as an `.eml` draft, for mail programs that open such files. */
  exportDraft: call(
    v.object({
      to: email,
      subject: line,
      body: v.pipe(v.string(), v.maxLength(50_000)),
      files: sentFilesSchema,
    }),
    { inputMax: FILES_INPUT_MAX },
  ).returning<Outcome<Delivered>>(),
  ...ahead,
  ...board,
  ...intake,
  ...incomingTable,
  ...folders,
  ...looks,
  ...outgoingCalendar,
  ...outgoingPeople,
  ...outgoing,
  ...logbookFile,
  ...devices,
  ...notices,
  ...machine,
  ...opened,
  ...zoneQuestion,
  /** The copies; `unread`: at once, by what is known of them already. */
  backups: call(v.optional(v.object({ unread: v.boolean() }))).returning<readonly BackupView[]>(),
  /** Named by a job it tells how far it is, and can be stopped with `stopLogbook`; so does going back. */
  backUp: call(v.optional(v.object({ job: id }))).returning<Outcome<BackupView>>(),
  restoreBackup: call(v.object({ backup: id, job: v.optional(id) })).returning<
    Outcome<LogbookState>
  >(),
  /** Recovery screen: start a new logbook beside the one set aside, or look again. */
  recover: call(v.object({ choice: v.picklist(['start-new', 'retry']) })).returning<
    Outcome<LogbookState>
  >(),
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
export const CALL_NAMES = Object.keys(calls) as readonly CallName[]

/** What a call is given: nothing, something it may do without, or something. */
type Asked<Name extends CallName, Input = InputOf<Calls[Name]>> = undefined extends Input
  ? [Input] extends [undefined]
    ? []
    : [input?: Input]
  : [input: Input]

/** What the window holds: one function per call. */
export type CallMethods = {
  readonly [Name in CallName]: (...input: Asked<Name>) => Promise<ResultOf<Calls[Name]>>
}

/** What a host provides: one handler per call, with its input already checked. */
export type Handlers = {
  readonly [Name in CallName]: (
    input: ParsedOf<Calls[Name]>,
  ) => Promise<ResultOf<Calls[Name]>> | ResultOf<Calls[Name]>
}
