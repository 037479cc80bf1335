import { Variant } from '@jellybrick/dbus-next'
import type { NotificationTrial } from '#contract/views.ts'
import { bodyFor, titleFor } from '#electron/host/machine/noticeText.ts'
import type { Activation, Notice, Notifier } from '#electron/host/machine/ports.ts'
import { APP_ID } from '#electron/launch/appIds.ts'
import { NO_ANSWER, type NotificationBus, reachNotifications } from './notificationBus.ts'

/** Notices that still hear their click; a desktop shows fewer. */
const KEPT = 50
/** The action of a click on the notice itself, as the Desktop Notifications Specification names it. */
const CLICK = 'default'
/** As long as the desktop likes. */
const EXPIRES = -1

/** What a press of that name means. */
const activationOf = (notice: Notice, name: unknown): Activation | undefined => {
  const { application, step, buttons = [] } = notice
  const target = { application, ...(step === undefined ? {} : { step }) }
  if (name === CLICK) return target
  const pressed = buttons.find(({ action }) => action === name)
  return pressed === undefined ? undefined : { ...target, action: pressed.action }
}

interface Wording {
  readonly icon: string
  /** What stands on the button of a click on the notice itself, where a desktop shows it. */
  readonly open: string
  /** What the desktop can do. */
  readonly abilities: readonly unknown[]
}

/** A notice as the desktop takes it. */
const asked = (notice: Notice, { icon, open, abilities }: Wording): unknown[] => {
  const carrier = abilities.includes('body-markup') ? 'bus' : 'plain-bus'
  const buttons = (notice.buttons ?? []).flatMap(({ action, text }) => [action, text])
  const actions = abilities.includes('actions') ? [CLICK, open, ...buttons] : []
  const hints = { 'desktop-entry': new Variant('s', APP_ID) }
  const texts = [titleFor(notice, carrier), bodyFor(notice, carrier)]
  return ['Relance', 0, icon, ...texts, actions, hints, EXPIRES]
}

/** The notices that stand on one desktop, by the number it knows each by. */
const makeStanding = (bus: NotificationBus, activate: (activation: Activation) => void) => {
  const standing = new Map<unknown, Notice>()
  bus.hear(({ member, body: [id, name] }) => {
    const notice = standing.get(id)
    if (notice === undefined) return
    if (member === 'NotificationClosed') standing.delete(id)
    if (member !== 'ActionInvoked') return
    const activation = activationOf(notice, name)
    if (activation !== undefined) activate(activation)
  })
  return standing
}

/** What became of a notice that was not taken with a word: one that nobody answered may stand there. */
const trialOf = (error: unknown): NotificationTrial => {
  const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1)
  return { result: detail === NO_ANSWER ? 'handed-over' : 'failed', detail }
}

/** Notices over the desktop's own bus, which can be left as well. */
export interface BusNotifier extends Notifier {
  readonly withdraw: (notice: Notice) => void
  readonly leave: () => Promise<void>
}

/**
 * Notices as a Linux desktop takes them, over its bus: no word of theirs stands on a command line, it
 * says which button was pressed, and takes a notice back. `unavailable` wherever there is none, so that
 * another way is taken.
 */
export const makeBusNotifier = (
  icon: string,
  open: () => string,
  activate: (activation: Activation) => void,
  reach = reachNotifications,
): BusNotifier => {
  let bus: NotificationBus | null = null
  let standing = new Map<unknown, Notice>()

  const reachAgain = async (): Promise<NotificationBus | null> => {
    if (bus !== null && !bus.isGone()) return bus
    bus = await reach()
    if (bus !== null) standing = makeStanding(bus, activate)
    return bus
  }

  /** What the desktop can do; null where nobody shows notifications on its bus. */
  const abilitiesOf = async (): Promise<readonly unknown[] | null> => {
    const told = await bus?.call('GetCapabilities').catch(() => null)
    return Array.isArray(told) ? told : null
  }

  const notify = async (notice: Notice, abilities: readonly unknown[]): Promise<void> => {
    const body = asked(notice, { icon, open: open(), abilities })
    const id = await bus?.call('Notify', 'susssasa{sv}i', body)
    standing.set(id, notice)
    for (const old of standing.keys()) if (standing.size > KEPT) standing.delete(old)
  }

  const takeBack = (id: unknown): Promise<unknown> =>
    (bus?.call('CloseNotification', 'u', [id]) ?? Promise.resolve()).catch(() => undefined)

  return {
    show: async (notice) => {
      await reachAgain()
      let abilities = await abilitiesOf()
      // The desktop began anew, and its bus with it.
      if (abilities === null && bus?.isGone() === true && (await reachAgain()) !== null)
        abilities = await abilitiesOf()
      if (abilities === null) return { result: 'unavailable' }
      return notify(notice, abilities).then(
        () => ({ result: 'handed-over' }),
        (error: unknown) => trialOf(error),
      )
    },
    withdraw: (notice) => {
      for (const [id, shown] of standing) if (shown === notice) void takeBack(id)
    },
    leave: async () => {
      await Promise.all([...standing.keys()].map(takeBack))
      bus?.leave()
    },
  }
}
