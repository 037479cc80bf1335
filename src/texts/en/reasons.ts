import type { Reason } from '#domain/outcome.ts'

export const reasons = {
  'company-missing': 'Enter the company. Nothing was saved.',
  'post-missing': 'Enter the job. Nothing was saved.',
  'name-missing': 'Enter a name, even a partial one. Nothing was saved.',
  'text-too-long': 'This text is too long. Shorten it: it is still there, nothing was saved.',
  'email-malformed':
    "This e-mail address looks incomplete. Check it, for example first.last{'@'}company.com.",
  'phone-malformed':
    'This number looks incomplete. Write for example 020 7946 0123 or +44 7700 900123.',
  'link-malformed': 'This web address is not recognised. It starts with https:// or www.',
  'date-impossible':
    'Relance did not understand this date. Write for example Tuesday 10am, or 24/11/2026 at 14:30.',
  'last-before-first': 'The last day is before the first. Correct one of the two days.',
  'end-before-start': 'The end is before the start. Correct one of the two times.',
  'absence-over': 'This absence is over already. Choose a last day to come.',
  'absence-too-long': 'This absence is longer than a year. Note it as two.',
  'in-the-future': 'This moment has not happened yet. Choose today or an earlier date.',
  'value-malformed': 'This value is not accepted. Nothing was changed.',
  'no-such-application': 'This application is no longer in the logbook. Nothing was changed.',
  'no-such-person': 'This person is no longer in the application. Nothing was changed.',
  'no-such-entry': 'This entry is no longer in the logbook. Nothing was changed.',
  'no-such-step': 'This step is no longer proposed. Nothing was changed.',
  'no-such-template': 'This template no longer exists. Nothing was changed.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
  'no-such-change': 'This change is undone or redone already. Nothing else was touched.',
  'built-upon':
    'Something else was noted there since. Nothing was undone; undo the most recent change first.',
  'changed-since':
    'The application changed in the meantime. Nothing was overwritten: look at it again.',
  'already-open': 'Relance is already open with this logbook. Nothing was written here.',
  'read-only': 'The folder refuses writing. Everything can be read; nothing was saved.',
  'disk-full': 'The disk is full. What you had is intact; free some space, then try again.',
  'not-saved': 'The write was not confirmed. What you had is intact; try again.',
  'logbook-moved':
    'The folder of the logbook was moved, removed or replaced while Relance was open. Nothing more is written there; what Relance had in memory is saved beside that folder, in a file whose name contains “saved”. Close Relance, put the folder back in its place, then open it again.',
  'logbook-unavailable': 'The logbook is not open. Nothing was saved.',
  'link-refused': 'This address is not opened: only web, e-mail and phone links are.',
  'file-not-written': 'The file could not be written. Choose another folder, then try again.',
  'backup-failed': 'The backup could not be made. The earlier ones are intact.',
  'no-such-backup': 'This backup is no longer there. Nothing was changed.',
  'nothing-to-recover': 'The logbook is open: there is nothing to recover.',
  'same-application': 'Choose two different applications. Nothing was changed.',
  'people-of-one-card':
    'These two people stand on one application: they cannot be one. Remove one of them, then try again.',
  'files-too-large':
    'Together these files are over 20 MB: most mail servers would refuse them. Nothing was saved; send a link instead.',
  'file-not-there':
    'This file is no longer in hand: it was put down, or Relance restarted. Nothing was changed; choose it again.',
  'file-incomplete': 'The file did not arrive whole. Nothing was changed; choose it again.',
  'file-empty': 'This file is empty. Nothing was changed; check that it is the right one.',
  'file-too-large':
    'This file is over 50 MB. It was not read and nothing was changed; keep only the rows you need, then try again.',
  'file-unpacks-too-large':
    'Unpacked, this file is too large (over 200 MB, or more than the memory set aside). Nothing was changed; keep only what you need, or save the sheet as CSV.',
  'file-damaged':
    'This file is damaged or cut short: it could not be read to the end. Nothing was changed; open it in its own program and save it again.',
  'file-encrypted':
    'This file is protected by a password. Nothing was changed; open it, save a copy without a password, then choose that copy.',
  'file-old-excel':
    'This is an old Excel file (.xls), which Relance does not read. Nothing was changed; open it in Excel or LibreOffice, then save it as .xlsx.',
  'file-numbers':
    'This is a Numbers file, which Relance does not read. Nothing was changed; in Numbers: File, Export To, Excel or CSV.',
  'file-html-as-xls':
    'This is a web page or an XML file, sometimes named .xls, and no sheet that can be read here. Nothing was changed; open it in Excel or LibreOffice, then save it as .xlsx.',
  'file-pdf':
    'This is a PDF: its tables cannot be read without inventing something. Nothing was changed; look for the sheet it was made from, or copy its text and paste it here.',
  'file-picture':
    'This is a picture, which Relance does not read. Nothing was changed; copy the text instead and paste it here.',
  'file-outlook':
    'This is an Outlook message (.msg), which Relance does not read. Nothing was changed; copy the text of the message and paste it here, or save it as .eml or .ics.',
  'file-word':
    'This is a text document and no sheet. Nothing was changed; copy the table or the text and paste it here.',
  'file-winmail':
    'This is a winmail.dat file, which only Outlook can open. Nothing was changed; ask the sender to send the invitation without it, or paste the text of the message.',
  'file-too-many-rows':
    'This file has more than 100,000 rows. Nothing was changed; keep only the rows you need, then try again.',
  'file-too-many-columns':
    'A row of this file has more than 1,000 columns. Nothing was changed; check its separator, or keep only the columns you need.',
  'file-cell-too-long':
    'One cell of this file is far too long, often because a quotation mark is not closed. Nothing was changed; correct it, then try again.',
  'file-unclosed-quote':
    'A quotation mark is opened and never closed: what follows cannot be read safely. Nothing was changed; correct that mark, then try again.',
  'file-no-table':
    'No sheet was found in this file. Nothing was changed; check that it is the right one.',
  'file-unknown':
    'This file is of no kind that Relance can read. Nothing was changed; save it as .xlsx, .ods or .csv, or paste its text here.',
  'file-took-too-long':
    'The reading had stopped moving and was ended. Nothing was changed; save the sheet as CSV, then try again.',
  'program-replaced':
    'Relance was updated: close it and open it again to read a file. Nothing was changed.',
  'file-let-go': 'The reading was stopped. Nothing was changed.',
  'questions-open': 'The sheet still leaves a question open: answer it first. Nothing was written.',
  'phrase-wrong':
    'This phrase does not open the file. Nothing was changed; read it again word by word, then try again.',
  'logbook-sealed-harder':
    'This file is sealed too hard for Relance. Nothing was changed; open it with the program age, then choose what comes out.',
  'logbook-file-damaged':
    'This logbook file is damaged or cut short. Nothing was changed; make another one where it came from, then try again.',
  'logbook-file-too-large':
    'This logbook is over 300 MB. It was not read and nothing was changed; share it between your computers through a synced folder or a USB stick instead.',
  'logbook-unpacks-too-large':
    'This logbook is too large for one file (over 1 GB unpacked, or more than the memory set aside). Nothing was changed; share it between your computers through a synced folder or a USB stick instead.',
  'file-newer':
    'This file comes from a newer version of Relance. Nothing was changed; update Relance here, then try again.',
  'card-newer':
    'Another of your computers noted things here, with a newer version of Relance, that this one does not know. Update Relance here to edit this application.',
  'table-too-long':
    'No sheet has so many rows. Nothing was written; choose a shorter period, or “CSV for other software”.',
  'folder-unreadable': 'This folder cannot be read. Nothing changed; choose another one.',
} as const satisfies Record<Reason, string>
