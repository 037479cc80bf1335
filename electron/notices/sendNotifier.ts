import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import type { NotificationTrial } from '#contract/views.ts'
import { bodyFor, titleFor } from '#electron/host/machine/noticeText.ts'
import type { Activation, Notice, Notifier } from '#electron/host/machine/ports.ts'
import { APP_ID } from '#electron/launch/appIds.ts'

const run = promisify(execFile)

/** How long each question to the system may take. */
const ANSWER_MS = 3_000
/** A program that goes on for longer handed its notice over; one that cannot ends before. */
const TAKEN_MS = 1_000
/** Notices that still hear their click; each is a small process that waits. */
const KEPT = 12
/** The action of a click on the notice itself, as the Desktop Notifications Specification names it. */
const CLICK = 'default'

const ASK_CAPABILITIES = [
  'call',
  '--session',
  '--dest=org.freedesktop.Notifications',
  '--object-path=/org/freedesktop/Notifications',
  '--method=org.freedesktop.Notifications.GetCapabilities',
]

const answerOf = (program: string, args: readonly string[]): Promise<string> =>
  run(program, args, { timeout: ANSWER_MS }).then(
    ({ stdout }) => stdout,
    () => '',
  )

/** Whether the daemon lists `actions`, and the program can pass some on (libnotify 0.8). */
const hearsClicks = async (): Promise<boolean> => {
  if (process.platform !== 'linux' || !process.env['DBUS_SESSION_BUS_ADDRESS']) return false
  const capabilities = await answerOf('gdbus', ASK_CAPABILITIES)
  if (!capabilities.includes("'actions'")) return false
  return (await answerOf('notify-send', ['--help'])).includes('--action')
}

const argumentsFor = (notice: Notice, icon: string, open: string): readonly string[] => [
  '--app-name=Relance',
  `--icon=${icon}`,
  `--hint=string:desktop-entry:${APP_ID}`,
  `--action=${CLICK}=${open}`,
  ...(notice.buttons ?? []).map(({ action, text }) => `--action=${action}=${text}`),
  '--',
  titleFor(notice, 'notify-send'),
  bodyFor(notice, 'notify-send'),
]

/** What the answer of the program means. */
const activationOf = (notice: Notice, word: string): Activation | undefined => {
  const { application, step, buttons = [] } = notice
  const target = { application, ...(step === undefined ? {} : { step }) }
  if (word === CLICK) return target
  const pressed = buttons.find(({ action }) => action === word)
  return pressed === undefined ? undefined : { ...target, action: pressed.action }
}

/**
 * Notices with buttons where a Linux desktop shows them: `notify-send` waits for the click and says
 * which it was. `unavailable` wherever it cannot, so that another way is taken.
 */
export const makeSendNotifier = (
  icon: string,
  /** What stands on the button of a click on the notice itself, where a desktop shows it. */
  open: () => string,
  activate: (activation: Activation) => void,
): Notifier => {
  const waiting: ChildProcess[] = []
  // Who waits for a click that no one hears any more is let go.
  process.once('exit', () => waiting.forEach((child) => child.kill()))

  const send = (notice: Notice): Promise<NotificationTrial> =>
    new Promise((resolve) => {
      const args = argumentsFor(notice, icon, open())
      const child = spawn('notify-send', args, { stdio: ['ignore', 'pipe', 'pipe'] })
      waiting.push(child)
      while (waiting.length > KEPT) waiting.shift()?.kill()
      child.unref()
      let said = ''
      let complaint = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
      child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
      // It says nothing of having shown the notice: it goes on, waiting for the click.
      const taken = setTimeout(() => resolve({ result: 'handed-over' }), TAKEN_MS)
      child.once('error', () => resolve({ result: 'unavailable' }))
      child.once('close', (code) => {
        clearTimeout(taken)
        const at = waiting.indexOf(child)
        if (at !== -1) waiting.splice(at, 1)
        const [detail = ''] = complaint.trim().split('\n')
        resolve(code === 0 ? { result: 'handed-over' } : { result: 'failed', detail })
        const activation = activationOf(notice, said.trim())
        if (activation !== undefined) activate(activation)
      })
    })

  return {
    show: async (notice) => ((await hearsClicks()) ? send(notice) : { result: 'unavailable' }),
  }
}
