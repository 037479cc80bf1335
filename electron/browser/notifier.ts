import nodeNotifier from 'node-notifier'
import type { NotificationTrial } from '#contract/views.ts'
import type { Notice, Notifier } from '#electron/host/machine/ports.ts'

/** How long the system's program has to take a notification. */
export const ANSWER_MS = 4_000

/** The part of node-notifier that is used. */
export type Notify = (
  options: Record<string, unknown>,
  callback: (error: unknown) => void,
) => unknown

/** A word joiner: takes no room, and keeps a text from looking like an option of a program. */
const JOINER = '\u2060'

const guarded = (text: string): string => (text.startsWith('-') ? JOINER + text : text)

/** A title on one line. */
export const titleFor = ({ title }: Pick<Notice, 'title'>): string =>
  guarded(title.replace(/\s+/gu, ' ').trim()) || 'Relance'

/** On Linux the body is markup (Desktop Notifications Specification): what it would read is escaped. */
export const bodyFor = ({ body }: Pick<Notice, 'body'>, platform: NodeJS.Platform): string => {
  const text = body.trim() || JOINER
  if (platform === 'win32' || platform === 'darwin') return guarded(text)
  return guarded(text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;'))
}

const systemNotify: Notify = (options, callback) =>
  nodeNotifier.notify(options, (error) => callback(error))

/**
 * Notifications through node-notifier. The system's program only says that it took one:
 * `handed-over` is the best that can be known; its silence beyond a bound is a failure.
 */
export const makeNotifier = (
  icon: string,
  notify: Notify = systemNotify,
  platform = process.platform,
): Notifier => ({
  show: (notice) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ result: 'failed', detail: 'no answer' }), ANSWER_MS)
      const answer = (error: unknown) => {
        clearTimeout(timer)
        resolve(trialOf(error))
      }
      const texts = { title: titleFor(notice), message: bodyFor(notice, platform) }
      try {
        notify({ ...texts, icon, 'app-name': 'Relance', appID: 'Relance', wait: false }, answer)
      } catch (error) {
        answer(error)
      }
    }),
})

/** Without an error node-notifier hands over what the program wrote to stderr: warnings, no failure. */
const trialOf = (error: unknown): NotificationTrial => {
  if (!(error instanceof Error)) return { result: 'handed-over' }
  const [detail = ''] = error.message.split('\n', 1)
  const isAbsent = /not found|must be installed|ENOENT/u.test(detail)
  return { result: isAbsent ? 'unavailable' : 'failed', detail }
}
