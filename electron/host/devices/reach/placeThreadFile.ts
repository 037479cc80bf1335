/**
 * The program of the thread that reaches places, found from where this runs: the source beside this
 * one, or the bundle beside the shells', whichever piece of it this stands in.
 */
export const placeThreadFile = (here: string): URL => {
  if (here.endsWith('.ts')) return new URL('./placeThread.ts', here)
  return new URL(here.includes('/chunks/') ? '../placeThread.js' : './placeThread.js', here)
}
