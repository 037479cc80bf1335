/**
 * The program of a reader's thread, found from where this runs: the source beside this one, or the
 * bundle beside the shells', whichever piece of it this stands in.
 */
export const readerFile = (here: string): URL => {
  if (here.endsWith('.ts')) return new URL('./readerThread.ts', here)
  return new URL(here.includes('/chunks/') ? '../readerThread.js' : './readerThread.js', here)
}
