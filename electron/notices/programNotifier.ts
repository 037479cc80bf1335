import { existsSync } from 'node:fs'
import nodeNotifier from 'node-notifier'
import type { NotificationTrial } from '#contract/views.ts'
import { bodyFor, programCarrier, titleFor } from '#electron/host/machine/noticeText.ts'
import type { Notifier } from '#electron/host/machine/ports.ts'
import { APP_ID } from '#electron/launch/appIds.ts'
import { shortcutPlaces } from './windowsShortcut.ts'

/** How long the system's program has to take a notification. */
export const ANSWER_MS = 4_000

/** The part of node-notifier that is used. */
export type Notify = (
  options: Record<string, unknown>,
  callback: (error: unknown) => void,
) => unknown

const systemNotify: Notify = (options, callback) =>
  nodeNotifier.notify(options, (error) => callback(error))

/**
 * The id that Windows knows the installed Relance by. Where it is not installed no shortcut carries it,
 * and a toast under it would never show: then the program makes a shortcut and an id of its own.
 */
const windowsId = (exists: (place: string) => boolean): { readonly appID?: string } =>
  shortcutPlaces(process.env).some((place) => exists(place)) ? { appID: APP_ID } : {}

/**
 * Notifications through node-notifier. The system's program only says that it took one:
 * `handed-over` is the best that can be known; its silence beyond a bound is a failure.
 */
export const makeProgramNotifier = (
  icon: string,
  notify: Notify = systemNotify,
  platform = process.platform,
  exists: (place: string) => boolean = existsSync,
): Notifier => ({
  show: (notice) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ result: 'failed', detail: 'no answer' }), ANSWER_MS)
      const answer = (error: unknown) => {
        clearTimeout(timer)
        resolve(trialOf(error))
      }
      const carrier = programCarrier(platform)
      const texts = { title: titleFor(notice, carrier), message: bodyFor(notice, carrier) }
      try {
        const id = platform === 'win32' ? windowsId(exists) : {}
        notify({ ...texts, icon, 'app-name': 'Relance', ...id, wait: false }, answer)
      } catch (error) {
        answer(error)
      }
    }),
})

/**
 * What an error says. Where the program was started and failed, the error begins with its whole command
 * line, words of the notice included: then it is what the program wrote, if anything.
 */
const saidBy = (error: Error): string => {
  const command: unknown = Reflect.get(error, 'cmd')
  const started = `Command failed: ${typeof command === 'string' ? command : ''}`
  const said = error.message.startsWith(started)
    ? error.message.slice(started.length)
    : error.message
  return said.trimStart().split('\n', 1)[0]?.trim() ?? ''
}

/** Without an error node-notifier hands over what the program wrote to stderr: warnings, no failure. */
const trialOf = (error: unknown): NotificationTrial => {
  if (!(error instanceof Error)) return { result: 'handed-over' }
  const detail = saidBy(error)
  const isAbsent = /not found|must be installed|ENOENT/u.test(detail)
  return { result: isAbsent ? 'unavailable' : 'failed', ...(detail === '' ? {} : { detail }) }
}
