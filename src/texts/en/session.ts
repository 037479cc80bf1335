export const session = {
  next: 'Next: {step}, {when}.',
  rightNow: 'right now',
  undo: 'Undo',
  redo: 'Redo',
  /** Before a change of another window or an earlier day is turned. */
  offer: {
    undo: 'Nothing is undone yet. The last change was made on {when}: {what}',
    redo: 'Nothing is redone yet. This change was made on {when}, then undone: {what}',
  },
  readOnly:
    'The logbook’s folder refuses writing: everything can be read and exported, nothing can be noted. Allow writing or make room, then open Relance again.',
  demo: 'Sample logbook in a temporary folder: everything in it is invented and goes away on closing.',
  lost: 'Relance is not answering. Nothing that was noted is lost: start it again, this page will carry on by itself.',
  damaged:
    'One line of the logbook is no longer as it was written. Everything else can be read and noted as usual.',
  seeCopies: 'See the backups',
  backupLine: 'Backup: {when}',
  noBackupLine: 'No account, nothing sent',
  demoLine: 'Sample logbook',
} as const
