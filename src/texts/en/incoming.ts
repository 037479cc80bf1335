import type { Catalogue } from '#texts/fr/shape.ts'

export const incoming: Catalogue['incoming'] = {
  title: 'Import what you have',
  import: 'Import…',
  intro:
    'A sheet of applications, an invitation, an e-mail, contacts: drop the file, choose it, or paste its text. Nothing is written before you have seen and confirmed it.',
  zone: 'Drop a file here',
  choose: 'Choose a file…',
  paste: 'Or paste a sheet or an e-mail here',
  pasteHint: 'Cells copied from a spreadsheet, or the whole e-mail with its date and sender.',
  readPasted: 'Read this text',
  pastedName: 'Pasted text',
  drop: 'Drop it to have it read',
  dropText: 'Nothing is written without you.',
  readable: {
    title: 'What can be read',
    tables: 'Sheets',
    tablesText: 'Excel (.xlsx), LibreOffice (.ods), CSV, JSON; Notion, Huntr, Teal, Job-Room…',
    linkedin: 'LinkedIn',
    linkedinText: 'The archive of your data (.zip): applications, connections, invitations.',
    invitations: 'Invitations',
    invitationsText: 'The calendar file (.ics), the saved e-mail (.eml), or its pasted text.',
    contacts: 'Contacts',
    contactsText: 'Address cards (.vcf), or a pasted signature.',
  },
  reading: 'Reading {name}…',
  readingRows: '{n} row read | {n} rows read',
  stop: 'Stop',
  stopped: 'Reading stopped. Nothing was written.',
  refused: '{name} was not imported',
  another: 'Choose another file',
  next: 'Read the next one',
  waiting: 'Another file is waiting. | {n} other files are waiting.',
  leave: 'Leave this file',
  untilWritten:
    'Nothing is written into the logbook yet. Your answers are kept: should this page close before, they come back with the same file.',
  left: {
    kept: '“{name}”: your answers are kept.',
    again:
      'Relance no longer has the file “{name}”. Hand it over again: your answers come back to it.',
  },
  readOnly: 'The logbook is read-only: nothing can come in for now.',
}
