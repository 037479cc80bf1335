import {
  changeDetails,
  eraseApplication,
  openApplication,
  removeApplication,
  restoreApplication,
} from './applicationCommands.ts'
import type { DecideContext, Decision, Change } from './decision.ts'
import { correctEntry, recordEntry, withdrawEntry } from './entryCommands.ts'
import { erasePerson } from './erasePerson.ts'
import { joinPeople, splitPeople } from './identityCommands.ts'
import { inverseOf } from './inverse.ts'
import { changeSettings, resetTemplate, writeTemplate } from './logbookCommands.ts'
import { mergeApplications } from './mergeApplications.ts'
import { movePerson } from './movePerson.ts'
import { notePerson, removePerson } from './personCommands.ts'
import { reopenStep, settleStep, snoozeStep } from './stepCommands.ts'
import { takeBackImport } from './takeBackImport.ts'
import type { Command, CommandName, CommandOf } from '#domain/logbook/commands.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'

/** Who decides what: one row per command, so that a new command does not compile without one. */
const deciders: {
  readonly [Name in CommandName]: (
    logbook: Logbook,
    command: CommandOf<Name>,
    context: DecideContext,
  ) => Outcome<Change>
} = {
  'open-application': openApplication,
  'change-details': changeDetails,
  'note-person': notePerson,
  'remove-person': removePerson,
  'erase-person': erasePerson,
  'join-people': joinPeople,
  'split-people': splitPeople,
  'move-person': movePerson,
  'record-entry': recordEntry,
  'correct-entry': correctEntry,
  'withdraw-entry': withdrawEntry,
  'snooze-step': snoozeStep,
  'settle-step': settleStep,
  'reopen-step': reopenStep,
  'remove-application': removeApplication,
  'restore-application': restoreApplication,
  'merge-applications': mergeApplications,
  'erase-application': eraseApplication,
  'change-settings': changeSettings,
  'write-template': writeTemplate,
  'reset-template': resetTemplate,
  'take-back-import': takeBackImport,
}

/** What a command changes, without what would take it back. */
export const changeOf = (
  logbook: Logbook,
  command: Command,
  context: DecideContext,
): Outcome<Change> => {
  const decider = deciders[command.do] as (
    logbook: Logbook,
    command: Command,
    context: DecideContext,
  ) => Outcome<Change>
  return decider(logbook, command, context)
}

/**
 * What a command changes, or why it may not. The command went through `commandSchema` before;
 * nothing is written here. Refusals name the field of the request they are about.
 */
export const decide = (
  logbook: Logbook,
  command: Command,
  context: DecideContext,
): Outcome<Decision> => {
  const change = changeOf(logbook, command, context)
  if (!change.ok) return change
  return accepted({ ...change.value, inverse: inverseOf(logbook, change.value.events) })
}
