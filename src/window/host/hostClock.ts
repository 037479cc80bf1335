import { watch } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { connection } from '#window/host/connection.ts'

/** Where the window keeps the time that the host told it. */
export interface KeptTime {
  /** The session is loaded: before, the time is in the first answer. */
  readonly isKept: () => boolean
  /** Wall clock in the person's zone, `YYYY-MM-DDTHH:mm`. */
  readonly keep: (now: string) => void
}

/**
 * Follows the host's clock, which is pushed every minute. What it returns asks for the present
 * moment: for what is written down, and for buttons that name a moment, as the last push may be
 * older than it looks where the machine slept.
 */
export const followHostClock = ({ isKept, keep }: KeptTime): (() => Promise<string>) => {
  const moment = async (): Promise<string> => {
    const { now } = await bridge.calls.moment()
    keep(now)
    return now
  }
  bridge.listen('clock', ({ now }) => {
    if (isKept()) keep(now)
  })
  // A page that slept, or whose host was away, heard nothing meanwhile.
  const catchUp = (): void => {
    if (isKept()) void moment().catch(() => undefined)
  }
  // Whoever comes back sees what is true now: from another tab, another program, another page.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') catchUp()
  })
  window.addEventListener('focus', catchUp)
  window.addEventListener('pageshow', catchUp)
  watch(connection, (state) => {
    if (state === 'open') catchUp()
  })
  return moment
}
