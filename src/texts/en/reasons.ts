import type { Reason } from '#domain/outcome.ts'

export const reasons = {
  'company-missing': 'Enter the company. Nothing was saved.',
  'post-missing': 'Enter the job. Nothing was saved.',
  'name-missing': 'Enter a name, even a partial one. Nothing was saved.',
  'text-too-long': 'This text is too long. Shorten it: it is still there, nothing was saved.',
  'email-malformed':
    "This e-mail address looks incomplete. Check it, for example first.last{'@'}company.com.",
  'phone-malformed':
    'This number looks incomplete. Write for example 01 99 00 12 34 or +33 6 39 98 12 34.',
  'link-malformed': 'This web address is not recognised. It starts with https:// or www.',
  'date-impossible':
    'A date that exists is needed. Write for example Tuesday 10am, or 24/11/2026 at 14:30.',
  'end-before-start': 'The end is before the start. Correct one of the two times.',
  'in-the-future': 'This moment has not happened yet. Choose today or an earlier date.',
  'value-malformed': 'This value is not accepted. Nothing was changed.',
  'no-such-application': 'This application is no longer in the logbook. Nothing was changed.',
  'no-such-person': 'This person is no longer in the application. Nothing was changed.',
  'no-such-entry': 'This line is no longer in the logbook. Nothing was changed.',
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
  'logbook-unavailable': 'The logbook is not open. Nothing was saved.',
  'link-refused': 'This address is not opened: only web, e-mail and phone links are.',
  'file-not-written': 'The file could not be written. Choose another folder, then try again.',
  'backup-failed': 'The backup could not be made. The earlier ones are intact.',
  'no-such-backup': 'This backup is no longer there. Nothing was changed.',
  'nothing-to-recover': 'The logbook is open: there is nothing to recover.',
  'same-application': 'Choose two different applications. Nothing was changed.',
  'people-of-one-card':
    'These two people stand on one application: they cannot be one. Take one of them off, then try again.',
  'files-too-large':
    'Together these files are over 20 MB: most mail servers would refuse them. Nothing was saved; send a link instead.',
} as const satisfies Record<Reason, string>
