import { connect } from 'node:net'
import { isAbsolute, join } from 'node:path'
import { about, wordsFor } from './words.mjs'

/** A display on the same machine answers at once; one far away may take its time. */
const ANSWER_MS = 3_000

/** X servers beyond this machine listen from this port on. */
const X_PORT = 6_000

/**
 * Where the displays that are named listen. Linux gives an X server two doors, a file and a name
 * beside the files; either will do.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('node:net').NetConnectOpts[]}
 */
export const doorsOf = ({ DISPLAY = '', WAYLAND_DISPLAY = '', XDG_RUNTIME_DIR = '' }) => {
  const [, host = '', number] = /^(.*):(\d+)(?:\.\d+)?$/u.exec(DISPLAY) ?? []
  const file = `/tmp/.X11-unix/X${number}`
  const x =
    number === undefined
      ? []
      : host === '' || host === 'unix'
        ? [{ path: file }, { path: `\0${file}` }]
        : [{ host, port: X_PORT + Number(number) }]
  const wayland = isAbsolute(WAYLAND_DISPLAY)
    ? WAYLAND_DISPLAY
    : join(XDG_RUNTIME_DIR, WAYLAND_DISPLAY)
  return WAYLAND_DISPLAY === '' ? x : [...x, { path: wayland }]
}

/**
 * Whether somebody listens there; a door that only is slow counts as open.
 *
 * @param {import('node:net').NetConnectOpts} door
 * @returns {Promise<boolean>}
 */
const isOpen = (door) =>
  new Promise((resolve) => {
    const socket = connect(door)
    /** @param {boolean} open */
    const end = (open) => {
      socket.destroy()
      resolve(open)
    }
    socket.setTimeout(ANSWER_MS, () => end(true))
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
  })

/**
 * Why no window can be opened here, or undefined when one can. Electron refuses to run as root,
 * and on Linux needs a display that answers: the name of one may outlive it, in `tmux` say.
 *
 * @param {{ platform: string, env: NodeJS.ProcessEnv, isRoot: boolean }} machine
 * @param {import('./words.mjs').Words} words
 */
export const whyNoWindow = async (machine, words = wordsFor()) => {
  if (machine.platform !== 'linux') return undefined
  const { DISPLAY, WAYLAND_DISPLAY } = machine.env
  if (!DISPLAY && !WAYLAND_DISPLAY) return words.noDisplay
  if (machine.isRoot) return words.asRoot
  const open = await Promise.all(doorsOf(machine.env).map(isOpen))
  return open.includes(true)
    ? undefined
    : about(words.deadDisplay, { display: DISPLAY || WAYLAND_DISPLAY || '' })
}

/** This machine, as {@link whyNoWindow} wants it. */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
}
