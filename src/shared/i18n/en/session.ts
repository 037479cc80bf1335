export const session = {
  undo: 'Undo',
  redo: 'Redo',
  readOnly:
    'The logbook’s folder refuses writing. Everything can be read and exported; nothing can be noted for now.',
  demo: 'Sample logbook in a temporary folder: everything in it is invented and goes away on closing.',
  lost: 'Relance is not answering. Nothing that was noted is lost: start it again, this page will carry on by itself.',
  damaged:
    'One line of the logbook is no longer as it was written. Everything else can be read and noted as usual.',
  seeCopies: 'See the backups',
  backupLine: 'Backup: {when}',
  noBackupLine: 'Backup: at the next opening',
  demoLine: 'Sample logbook',
} as const
