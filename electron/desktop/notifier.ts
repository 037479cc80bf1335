import { Notification } from 'electron'
import type { Pushes } from '#contract/pushes.ts'
import type { NotificationTrial } from '#contract/views.ts'
import { bodyFor, electronCarrier, titleFor } from '#electron/host/machine/noticeText.ts'
import type { Notifier } from '#electron/host/machine/ports.ts'

/** How long the system has to say that it showed a notification. */
const ANSWER_MS = 2_000
/** Notifications kept reachable, so that a late click still finds its listener. */
const KEPT = 50

/**
 * Notifications of the system. `activate` hears what a clicked one is to show. Where the system has no
 * buttons, those of a notice are left out.
 * Systems that never answer count as `handed-over`.
 */
export const makeNotifier = (activate: (shown: Pushes['show']) => void): Notifier => {
  const kept: Notification[] = []
  const carrier = electronCarrier(process.platform)
  return {
    show: (notice) => {
      if (!Notification.isSupported()) return Promise.resolve({ result: 'unavailable' })
      const { buttons = [] } = notice
      const actions = buttons.map(({ text }) => ({ type: 'button', text }) as const)
      const notification = new Notification({
        title: titleFor(notice, carrier),
        body: bodyFor(notice, carrier),
        ...(actions.length === 0 ? {} : { actions }),
      })
      kept.push(notification)
      kept.splice(0, kept.length - KEPT)
      notification.on('click', () => activate({ application: notice.application }))
      notification.on('action', ({ actionIndex }) => buttons[actionIndex]?.press())
      return shown(notification)
    },
  }
}

const shown = (notification: Notification): Promise<NotificationTrial> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ result: 'handed-over' }), ANSWER_MS)
    const answer = (trial: NotificationTrial) => {
      clearTimeout(timer)
      resolve(trial)
    }
    notification.once('show', () => answer({ result: 'shown' }))
    notification.once('failed', (_event, detail) => answer({ result: 'failed', detail }))
    notification.show()
  })
