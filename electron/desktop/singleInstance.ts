import { app } from 'electron'

/** True for the first process of this logbook; a later one shows the first one's window and ends. */
export const isFirstInstance = (): boolean => app.requestSingleInstanceLock()

/** A second start brings the window back. */
export const onSecondInstance = (show: () => void): void => {
  app.on('second-instance', show)
}
