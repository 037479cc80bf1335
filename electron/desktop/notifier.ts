import { randomUUID } from 'node:crypto'
import { Notification } from 'electron'
import type { NotificationTrial } from '#contract/views.ts'
import { bodyFor, electronCarrier, titleFor } from '#electron/host/machine/noticeText.ts'
import type { Activation, Notice, Notifier } from '#electron/host/machine/ports.ts'
import type { NoticeTargets } from '#electron/notices/targets.ts'

/** How long the system has to say that it showed a notification. */
const ANSWER_MS = 2_000
/** Notifications kept reachable, so that a late click still finds its listener. */
const KEPT = 50

/** What hears of clicks and presses. */
export interface NoticeHearing {
  readonly targets: NoticeTargets
  readonly activate: (activation: Activation) => void
}

/** Listens to one notification; the system may bring it back after a new start. */
const listen = (
  notification: Pick<Notification, 'on'>,
  id: string,
  { targets, activate }: NoticeHearing,
) => {
  const heard = (button?: number) => {
    const activation = targets.find(id, button)
    if (activation !== undefined) activate(activation)
  }
  notification.on('click', () => heard())
  notification.on('action', ({ actionIndex }) => heard(actionIndex))
}

/** What Windows tells of a click, such as `type=click&tag=<id>`. */
const tagOf = (told: string): string => new URLSearchParams(told).get('tag') ?? ''

/**
 * Hears of notices of an earlier run too: Windows tells of every click in one place, also of the one
 * that started Relance; macOS hands back what is still in its Notification Center.
 */
const hearEarlier = (hearing: NoticeHearing, kept: object[]): void => {
  if (process.platform === 'win32')
    Notification.handleActivation(({ type, arguments: told, actionIndex }) => {
      const button = type === 'action' ? actionIndex : undefined
      const activation = hearing.targets.find(tagOf(told), button)
      // A click on a notice that is forgotten still brings the window.
      hearing.activate(activation ?? { application: null })
    })
  if (process.platform === 'darwin')
    void Notification.getHistory().then((earlier) => {
      for (const notification of earlier) listen(notification, notification.id, hearing)
      kept.unshift(...earlier)
    })
}

/**
 * Notifications of the system. Where it has no buttons, those of a notice are left out by it. Systems
 * that never answer count as `handed-over`.
 */
export const makeNotifier = (hearing: NoticeHearing): Notifier => {
  const kept: object[] = []
  const standing = new Map<Notice, Notification>()
  const carrier = electronCarrier(process.platform)
  if (Notification.isSupported()) hearEarlier(hearing, kept)
  const make = (notice: Notice): Notification => {
    const id = randomUUID()
    const actions = (notice.buttons ?? []).map(({ text }) => ({ type: 'button', text }) as const)
    const notification = new Notification({
      id,
      title: titleFor(notice, carrier),
      body: bodyFor(notice, carrier),
      ...(actions.length === 0 ? {} : { actions }),
    })
    hearing.targets.keep(id, notice)
    // Windows tells of each click twice: here, and in the one place that knows earlier runs too.
    if (process.platform !== 'win32') listen(notification, id, hearing)
    return notification
  }
  return {
    show: (notice) => {
      if (!Notification.isSupported()) return Promise.resolve({ result: 'unavailable' })
      const notification = make(notice)
      kept.push(notification)
      kept.splice(0, kept.length - KEPT)
      standing.set(notice, notification)
      for (const old of standing.keys()) if (standing.size > KEPT) standing.delete(old)
      return shown(notification)
    },
    withdraw: (notice) => {
      standing.get(notice)?.close()
      standing.delete(notice)
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
