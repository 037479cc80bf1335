/** What of a process is listened to and ended. */
type Signalled = Pick<NodeJS.Process, 'on' | 'exit' | 'platform'>

/**
 * A terminal tells each program that it runs, `npm start` passes on what it was told, and the file of
 * preferences (`conf`) sends the process its signal anew: within this time they are one.
 */
const ONE_SIGNAL_MS = 1_000

/**
 * Ends the process cleanly: waits for `close`, then exits. Whoever asks once more, a second later or after
 * that, ends it at once.
 */
export const followSignals = (
  close: () => Promise<void>,
  wake: () => unknown,
  {
    ended = process,
    now = () => performance.now(),
  }: { ended?: Signalled; now?: () => number } = {},
): void => {
  let closingSince: number | undefined
  const end = () => {
    if (closingSince !== undefined) {
      if (now() - closingSince >= ONE_SIGNAL_MS) ended.exit(1)
      return
    }
    closingSince = now()
    void close().then(
      () => ended.exit(0),
      () => ended.exit(1),
    )
  }
  ended.on('SIGINT', end)
  ended.on('SIGTERM', end)
  if (ended.platform !== 'win32') {
    ended.on('SIGHUP', end)
    // Stopped and continued, as a laptop that slept: what is due is due now.
    ended.on('SIGCONT', () => void wake())
  }
}
