/** Ends the process cleanly: waits for `close`, then exits. A second signal ends it at once. */
export const followSignals = (close: () => Promise<void>, wake: () => unknown): void => {
  let closing = false
  const end = () => {
    if (closing) process.exit(1)
    closing = true
    void close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  if (process.platform !== 'win32') {
    process.on('SIGHUP', end)
    // Stopped and continued, as a laptop that slept: what is due is due now.
    process.on('SIGCONT', () => void wake())
  }
}
