import { parseArgs } from 'node:util'
import { CannotFollow } from './cannotFollow.ts'
import { isForChromium } from './forChromium.ts'

/** What the command line asks for; both shells understand the same. */
export interface Flags {
  /** Folder of the logbook, as written; absent: the usual one of this system. */
  readonly data?: string
  /** A throw-away logbook with examples. */
  readonly demo: boolean
  /** Browser shell: do not open the page. */
  readonly noOpen: boolean
  /** Browser shell: TCP port; absent: the one of last time, else one the system chooses. */
  readonly port?: number
  /** Desktop shell: start in the tray, without a window (used when the system starts Relance). */
  readonly hidden: boolean
  /** Only to be told what can be asked. */
  readonly help: boolean
}

/** The options, as `node:util` reads them. */
export const OPTIONS = {
  data: { type: 'string' },
  demo: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  port: { type: 'string' },
  hidden: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Those that carry a value. */
const VALUED = { data: true, port: true } as const

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

/**
 * Reads the command line, without the program's name. What belongs to Chromium, which shares the
 * line, is left to it. Throws `CannotFollow` where something is not understood: a mistyped option
 * must never open another logbook than the one that was meant.
 */
export const readFlags = (args: readonly string[]): Flags => {
  const { values, tokens } = parseArgs({
    args: args.filter((arg) => !isForChromium(arg)),
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  tokens.forEach(checkToken)
  checkOnce(tokens)
  if (values.data !== undefined && values.demo === true)
    throw new CannotFollow('launch.demoWithData')
  return {
    ...(typeof values.data === 'string' ? { data: values.data } : {}),
    ...(values.port === undefined ? {} : { port: readPort(values.port) }),
    demo: values.demo === true,
    noOpen: values['no-open'] === true,
    hidden: values.hidden === true,
    help: values.help === true,
  }
}

const checkToken = (token: Token): void => {
  if (token.kind === 'positional')
    throw new CannotFollow('launch.unknownWord', { word: token.value })
  if (token.kind !== 'option') return
  const option = token.rawName
  const known = Object.entries(OPTIONS).find(([name]) => name === token.name)
  if (known === undefined) throw new CannotFollow('launch.unknownOption', { option })
  if (known[1].type === 'boolean') {
    if (token.value !== undefined) throw new CannotFollow('launch.takesNothing', { option })
    return
  }
  // What follows is another option: the value was forgotten.
  const isForgotten = token.inlineValue === false && token.value.startsWith('-')
  if (token.value === undefined || token.value.trim() === '' || isForgotten)
    throw new CannotFollow(token.name === 'data' ? 'launch.dataNeedsFolder' : 'launch.badPort')
}

/** Of two folders or two ports nobody knows which was meant; a switch said twice says the same. */
const checkOnce = (tokens: readonly Token[]): void => {
  const given = tokens.filter((token) => token.kind === 'option')
  const twice = given.find(
    ({ name }, at) => name in VALUED && given.findIndex((token) => token.name === name) < at,
  )
  if (twice !== undefined) throw new CannotFollow('launch.givenTwice', { option: twice.rawName })
}

const readPort = (written: string | boolean): number => {
  const port = typeof written === 'string' && /^\d{1,5}$/u.test(written) ? Number(written) : NaN
  if (!(port <= 65_535)) throw new CannotFollow('launch.badPort')
  return port
}
