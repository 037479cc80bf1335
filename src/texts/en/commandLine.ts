import type { Catalogue } from '#texts/fr/shape.ts'

/** What is said on the command line, by `relance` and its commands. */
export const commandLine: Catalogue['commandLine'] = {
  help: `relance, the logbook for the time after an interview, on the command line.

  relance today              what there is to do now
  relance export [WHAT]      a sheet: applications (the default), journal, or an office
                             (france-travail, forem, actiris, vdab, adem, job-room, quebec)
  relance import FILE        reads a sheet; writes only where nothing is in question

Everywhere:
  --json                     a single value of JSON
  --data FOLDER              the folder of the logbook (else the one of this system)
  --language fr, en          the language of the words
  --help                     these lines

export:
  --format csv, exchange, xlsx
  --from DAY, --to DAY       the days, both included, such as 2026-11-24
  --with PARTS               what is private and leaves too, with commas:
                             me, people, contact, salary, notes, messages
  --form-language fr, en, nl, de, it
  --output FILE              a new file, readable by you alone

import:
  --dry-run                  tells what would be written, and writes nothing`,
  noSuchCommand: '“{word}” is no command. Nothing was opened; --help shows them.',
  oneTooMany: '“{word}” is one too many. Nothing was opened; --help shows how to write it.',
  badOption:
    'the option {option} has no place here, or lacks its value. Nothing was opened; --help shows them.',
  notOneOf: '{option} does not know “{word}”. Choose among: {values}.',
  notADay: '{option} takes a day such as 2026-11-24, and not “{word}”.',
  endsBefore:
    'the days from {from} to {to} end before they begin: swap --from and --to. Nothing was opened.',
  whichFile: 'import takes a file, for example: relance import tracker.xlsx',
  xlsxNeedsFile: 'a workbook cannot be printed: give a file with --output.',
  folderNotRead:
    'the folder {folder} cannot be read from this account ({code}). Nothing was opened.',
  noLogbook:
    'there is no logbook in {folder} yet. Nothing was made; open Relance once, or give its folder with --data.',
  busy: 'another program holds this logbook and does not answer commands. Nothing was read or written; close it, then try again.',
  inRecovery:
    'this logbook cannot be read as it is. Nothing was changed; open Relance, which says how it stands and how to go on.',
  hostLost: 'Relance was closed meanwhile. Try again; nothing is half written.',
  hostFailed: 'Relance, which is open, could not answer. Nothing is written by half.',
  otherVersion: 'another version of Relance is open. Close it, open Relance again, then try again.',
  failed: 'something went wrong inside Relance. Nothing is written by half.',
  fileThere: '{file} exists already and stays as it is. Give another name.',
  fileNotWritten: '{file} could not be written ({code}).',
  fileNotRead: '{file} could not be read ({code}). Nothing was written.',
  noTable:
    '{file} is no sheet. Nothing was written; invitations, e-mails and contacts are imported in Relance.',
  questions:
    '{file} leaves one question. Nothing was written; import it in Relance, which asks it. | {file} leaves {n} questions. Nothing was written; import it in Relance, which asks them.',
  groups: {
    now: 'Now',
    welcome: 'Still welcome',
    today: 'Today',
  },
  offer: 'Offer of {company}: your answer is awaited.',
  offerUntil: 'Offer of {company}: your answer is awaited by {day}.',
  more: 'and {n} more',
  nothingNow: 'Nothing to do now.',
  later: 'Later: {n} step. | Later: {n} steps.',
  wrote: 'Imported, as a single change; Relance can undo it.',
  nothingNew: 'All of it was there already: nothing was written.',
  wouldWrite: 'Nothing was written. What would be:',
  fates: {
    new: 'new applications: {n}',
    joins: 'join an application that is known: {n}',
    'already-there': 'there already: {n}',
    unreadable: 'unreadable: {n}',
    'left-out': 'left out: {n}',
  },
}
