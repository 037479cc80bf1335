export const recovery = {
  title: 'Your logbook needs you',
  busyTitle: 'Relance is already open',
  busy: 'This logbook is open in another window or program. Nothing was read or written here. Close the other one, then try again.',
  problems: {
    'not-a-logbook': 'The file found in the folder is not a Relance logbook. It was not changed.',
    damaged: 'The logbook is damaged and cannot be opened as it is. It was not changed.',
    emptied:
      'The logbook’s file is empty, although entries were noted in it. Nothing was written over it.',
    missing:
      'The logbook is no longer in its folder, although there was one. The disk may be unplugged. Nothing was created in its place.',
    newer:
      'This logbook was written by a newer version of Relance. Nothing was changed: install the newest version to open it.',
  },
  backups: 'Backups',
  backupsText:
    'Restoring a backup sets the current logbook aside; it stays in the folder, under another name.',
  noBackups: 'No backup was found.',
  backup: '{when} · {n}\u00A0entry | {when} · {n}\u00A0entries',
  remains:
    'What can be saved of the damaged logbook, up to {when} · {n}\u00A0entry | What can be saved of the damaged logbook, up to {when} · {n}\u00A0entries',
  setAside:
    'The logbook set aside on {when} · {n}\u00A0entry | The logbook set aside on {when} · {n}\u00A0entries',
  damagedCopy: '{copy} · damaged, it cannot be restored',
  missing: '{copy} · {n}\u00A0entry is missing | {copy} · {n}\u00A0entries are missing',
  restore: 'Restore this backup',
  startNew: 'Start a new logbook',
  startNewText: 'The old file is set aside, never erased.',
  retry: 'Try again',
  unchanged: 'Looked again: nothing has changed for now.',
  folder: 'Data folder',
  showFolder: 'Open the folder',
} as const
