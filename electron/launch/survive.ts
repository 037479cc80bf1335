import { logFailure } from '#electron/door/logFailure.ts'

/** The part of a process that is listened to. */
type Survivor = Pick<NodeJS.Process, 'on' | 'stdout' | 'stderr'>

/**
 * Keeps the program up after an error that nobody waited for, as a notification program that cannot be
 * started: it is logged without what it quotes. What is noted is on the disk before it is answered, so
 * that nothing can be half written by it. A terminal that was closed is no reason to end either.
 */
export const survive = (survivor: Survivor = process): void => {
  survivor.on('uncaughtException', (error: unknown) => logFailure('the background', error))
  survivor.on('unhandledRejection', (error: unknown) => logFailure('the background', error))
  for (const stream of [survivor.stdout, survivor.stderr]) stream.on('error', () => undefined)
}
