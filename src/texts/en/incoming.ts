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
    'Your answers are kept once they are written into the logbook. Reloaded or closed before, this page asks you for the file again.',
  readOnly: 'The logbook is read-only: nothing can come in for now.',
}
