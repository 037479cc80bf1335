import type { SaidKey, Turned } from '#domain/decide/said.ts'
import type { EntryKind } from '#domain/entry/entry.ts'
import type { By } from '#domain/vocabulary.ts'

export const said = {
  opened: 'Application added, {company}.',
  'details-changed': 'Application changed, {company}.',
  'person-noted': 'Details of {person} saved.',
  'person-removed': '{person} removed.',
  'person-erased': 'This person’s data is erased.',
  'people-joined': 'Records of {person} linked: they are one person.',
  'people-unlike': '{person}: noted, somebody else.',
  'people-split': 'Record of {person} kept apart from the others.',
  'person-moved': '{person} now works at {company}.',
  'person-left': 'Departure of {person} noted.',
  'entry-corrected': 'Entry corrected, {company}.',
  'entry-withdrawn': 'Entry removed, {company}. | {n} entries removed.',
  'entry-reinstated': 'Entry brought back, {company}.',
  'step-snoozed': 'Step put off, {company}.',
  'step-done': 'Step done, {company}.',
  'step-dismissed': 'Step let go, {company}. The application stays on the board.',
  'step-reopened': 'Step proposed again, {company}.',
  'application-removed': 'Application removed, {company}.',
  'application-restored': 'Application back on the board, {company}.',
  'application-merged': 'The two cards are now one, {company}.',
  'application-erased': 'The application is erased for good.',
  'person-erased-not-yet':
    'This person’s data is erased from the logbook, not yet from all its copies: the disk is full, or a copy is damaged or open elsewhere. Relance goes on as soon as it can.',
  'application-erased-not-yet':
    'The application is erased from the logbook, not yet from all its copies: the disk is full, or a copy is damaged or open elsewhere. Relance goes on as soon as it can.',
  'settings-changed': 'Settings saved.',
  'absence-noted': 'Absence noted.',
  'absence-ended': 'Your return is noted.',
  'absence-removed': 'Absence removed.',
  'illness-noted': 'Noted. Take care of yourself.',
  'illness-ended': 'Noted: you are well again.',
  'illness-removed': 'Illness removed.',
  'template-written': 'Template saved.',
  'template-reset': 'Original template restored.',
  'table-imported':
    'No row imported. | One row of the sheet imported. | {n} rows of the sheet imported.',
  'import-taken-back':
    'Import removed. | Import removed, with one card. | Import removed, with {n} cards.',
  'logbook-added':
    'It was all here already. | Logbook added, one card new or completed. | Logbook added, {n} cards new or completed.',
  'sent-let-go': 'Application let go, {company}. | {n} applications let go.',
  several: 'Nothing to change. | One change saved. | {n} changes saved.',
  /** As it is said once undone or made again, where the sentence above tells more than the deed. */
  turned: {
    'step-dismissed': 'Step let go, {company}.',
    'settings-changed': 'Change of settings.',
    'template-written': 'Change of template.',
  },
  undone: 'Undone · {what}',
  redone: 'Redone · {what}',
} as const satisfies By<Exclude<SaidKey, EntryKind> | 'undone' | 'redone', string> & {
  readonly turned: By<Turned, string>
}
