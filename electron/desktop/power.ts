import { powerMonitor } from 'electron'

/** The machine woke, or the person came back: what is due is due now. */
export const onReturn = (wake: () => unknown): void => {
  powerMonitor.on('resume', () => void wake())
  powerMonitor.on('unlock-screen', () => void wake())
}

/** Without a key or a movement for so long, in seconds, nobody sits there. */
const AWAY_S = 180

/** Whether somebody sits before this computer. */
export const isInUse = (): boolean => powerMonitor.getSystemIdleTime() < AWAY_S
