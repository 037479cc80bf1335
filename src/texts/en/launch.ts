/** What is said on the console before there is a window. */
export const launch = {
  help: `Relance, the logbook for the time after an interview.

  --data FOLDER  the folder of the logbook (else the usual one of this system)
  --demo         a sample logbook that goes away on closing
  --hidden       desktop app: start without a window, beside the clock
  --no-open      in the browser: do not open the page
  --port NUMBER  in the browser: the port, from 0 (the system chooses) to 65535
  --help         these lines`,
  unknownOption: 'there is no option {option}. Nothing was opened; --help shows the options.',
  unknownWord: '“{word}” is no option. Nothing was opened; --help shows the options.',
  takesNothing: 'the option {option} takes no value. Nothing was opened.',
  pathUnread:
    '“{path}” cannot be read as a path here. Nothing was opened; write it in full, or starting with ~/.',
  dataNeedsFolder: '--data needs a folder, for example --data ~/relance.',
  demoWithData: '--demo has a folder of its own: leave --data out.',
  givenTwice: '{option} is given twice: which one counts? Nothing was opened; keep one of them.',
  badPort: '--port needs a number from 0 to 65535.',
  noHome:
    'this system does not say where your home folder is. Name a folder, for example --data /path/relance.',
  notAFolder: '{folder} is not a folder. Nothing in it was changed; name a folder after --data.',
  folderNotMade:
    'the folder {folder} could not be made ({code}). Name one you may write to, with --data.',
  folderGarbled:
    'the name of the folder {folder} holds signs that this system does not write in UTF-8. Nothing was opened or made; give it another name, or name another one after --data.',
  folderTooLong:
    'the path of the folder is longer than 440 bytes: the logbook could not be opened there. Nothing was opened; name a shorter one after --data.',
  folderInPlace:
    '{path} is a folder where Relance keeps a file. Nothing was changed; move it away, then start Relance again.',
  noFileInPlace:
    '{path} is no file, and Relance keeps one there. Nothing was changed; move it away, then start Relance again.',
  tooManyFiles:
    'too many files are open on this computer ({code}). Nothing was changed; close other programs, then start Relance again.',
  notOpened:
    'the logbook in the folder {folder} could not be opened ({code}). Nothing was deleted; look at that folder and the disk, then start Relance again.',
  comesToFront: 'Relance is already open: its window comes to the front.',
  openAt: 'Relance is already open at {address}',
  openInWindow:
    'Relance is already open with this logbook, in its own window. Nothing was written.',
  openFile: 'open this file in your browser: {file}',
  openOnce: 'or this address, which works once: {address}',
  keptPortTaken: 'another program took port {port}: the address is new, and so must bookmarks be.',
  olderRuns: 'the program was updated since. Close Relance and start it again to have the new one.',
  portTaken: 'port {port} is taken. Choose another one, or leave --port out.',
  portRefused: 'port {port} is not allowed here ({code}). Choose one above 1023.',
} as const
