export const session = {
  next: 'Next: {step}, {when}.',
  /** Where the step says its own day. */
  nextAlone: 'Next: {step}.',
  rightNow: 'right now',
  undo: 'Undo',
  undoWaits:
    'Nothing is undone: there is nothing to undo in this field, and the logbook waits until what you are writing is saved or closed.',
  redo: 'Redo',
  /** Before a change of another window or an earlier day is turned. */
  offer: {
    undo: 'Nothing is undone yet. The last change was made on {when}: {what}',
    redo: 'Nothing is redone yet. This change was made on {when}, then undone: {what}',
  },
  /** What was to be taken back was changed on another computer since. */
  changedElsewhere:
    'Nothing was undone: this card was changed on “{name}” on {when}. Look at it first.',
  changedSomewhere:
    'Nothing was undone: this card was changed on another computer on {when}. Look at it first.',
  readOnly:
    'The logbook’s folder refuses writing: everything can be read and exported, nothing can be noted. Allow writing or make room, then open Relance again.',
  demo: 'Sample logbook in a temporary folder: everything in it is invented and goes away on closing.',
  lost: 'Relance is not answering. Nothing that was noted is lost. Keep this page open and start it again: it will carry on by itself, with what you were writing. If it opens in another page, copy that text there.',
  elsewhere:
    'Relance is no longer at this address: this page can note nothing any more. Copy what you were writing, then start Relance again; it opens in another page. Nothing that was noted is lost.',
  updated:
    'Relance was updated, and this page is still the old one. Reload it whenever you like: what you are writing is kept.',
  reload: 'Reload the page',
  writtenElsewhere:
    'The same is now being written in another window, which keeps its words. Yours stay here, before your eyes, but are no longer kept.',
  nameGone:
    'Your words are here. The person they named is no longer on this card: the name was removed.',
  writeHere: 'Write here instead',
  notLoaded:
    'This screen could not be loaded: Relance was updated, or is not answering. Nothing that was noted is lost; reload the page.',
  wrongClock:
    'This computer’s clock says {date}: every date proposed will be wrong. Set it right; what is noted stays as it is.',
  damaged:
    'One entry of the logbook was damaged, or changed without Relance. Everything else can be read and noted as usual.',
  trouble: {
    reminders:
      'Reminders are not shown at the moment: Relance tries again every twenty seconds. The Today page shows all of them, and nothing is lost.',
    upkeep:
      'The backup could not be made, or the logbook not be read through: Relance tries again in ten minutes. What you note is saved as usual.',
    copies:
      'The backup does not reach the folder you chose; backups here go on. See Settings, Data and backups.',
    calendar:
      'The calendar kept up to date could not be written into its folder: Relance tries again. See What others ask for.',
    'calendar-lost':
      'The setting of the calendar kept up to date was damaged: the file is no longer updated. Set it up again in What others ask for.',
    'folder-lost':
      'The setting of the second folder for backups was damaged; backups here go on. Choose it again: Settings, Data and backups.',
    'sharing-lost':
      'The sharing settings were damaged: nothing reaches your other computers or comes from them. Join the logbook again: Settings, My computers.',
  },
  seeCopies: 'See the backups',
  backupLine: 'Backup: {when}',
  noBackupLine: 'No account, no tracking',
  demoLine: 'Sample logbook',
} as const
