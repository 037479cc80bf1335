import { parseArgs } from 'node:util'

/** What the command line asks for; both shells understand the same. */
export interface Flags {
  /** Folder of the logbook, as written; absent: the usual one of this system. */
  readonly data?: string
  /** A throw-away logbook with examples. */
  readonly demo: boolean
  /** Browser shell: print the address without opening it. */
  readonly noOpen: boolean
  /** Browser shell: TCP port; 0 lets the system choose. */
  readonly port: number
  /** Desktop shell: start in the tray, without a window (used when the system starts Relance). */
  readonly hidden: boolean
}

const OPTIONS = {
  data: { type: 'string' },
  demo: { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
  port: { type: 'string', default: '0' },
  hidden: { type: 'boolean', default: false },
} as const

/**
 * Reads the command line, without the program's name. Unknown options are left to Chromium, which
 * shares the line. Throws a `TypeError` with one readable sentence when a value is not usable.
 */
export const readFlags = (args: readonly string[]): Flags => {
  const { values } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
  })
  if (values.data === true || values.data === '')
    throw new TypeError('--data needs a folder, for example --data ~/relance.')
  if (typeof values.data === 'string' && values.demo === true)
    throw new TypeError('--demo uses a folder of its own: leave --data out.')
  const data = typeof values.data === 'string' ? { data: values.data } : {}
  return {
    ...data,
    demo: values.demo === true,
    noOpen: values['no-open'] === true,
    port: readPort(values.port),
    hidden: values.hidden === true,
  }
}

const readPort = (written: string | boolean | undefined): number => {
  const port = typeof written === 'string' && /^\d{1,5}$/u.test(written) ? Number(written) : NaN
  if (!(port <= 65_535)) throw new TypeError('--port needs a number from 0 to 65535.')
  return port
}
