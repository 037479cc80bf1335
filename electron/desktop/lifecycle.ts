import { app } from 'electron'

/** What outlives the last window, and what is done before the end. */
export interface Lifecycle {
  /** Whether Relance stays without a window (in the tray). */
  readonly staysOpen: () => boolean
  /** Shows the window again (macOS: a click on the dock). */
  readonly show: () => void
  /** Runs once before the process ends; the end waits for it. */
  readonly close: () => Promise<void>
}

let quitting = false

/** Whether Relance is on its way out: then closing the window closes it. */
export const isQuitting = (): boolean => quitting

/** Ends Relance when its last window closes, and never before what is being written is written. */
export const followLifecycle = ({ staysOpen, show, close }: Lifecycle): void => {
  let closing: Promise<void> | undefined
  let closed = false
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !staysOpen()) app.quit()
  })
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('activate', () => show())
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    // Asked again while it closes, as by a signal that several pass on: it is on its way.
    closing ??= close().finally(() => {
      closed = true
      app.quit()
    })
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit())
}
