/** Later than this it is done anyway; also the pause where a browser cannot tell when it is idle. */
const PATIENCE_MS = 1000

/** Does what can wait once the screen that was asked for is drawn. */
export const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: PATIENCE_MS })
  else setTimeout(run, PATIENCE_MS)
}
