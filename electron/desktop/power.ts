import { powerMonitor } from 'electron'

/** The machine woke, or the person came back: what is due is due now. */
export const onReturn = (wake: () => unknown): void => {
  powerMonitor.on('resume', () => void wake())
  powerMonitor.on('unlock-screen', () => void wake())
}
