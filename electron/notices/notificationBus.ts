import type { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DBusError, Message, type MessageBus, sessionBus } from '@jellybrick/dbus-next'

/** How long each question to the desktop may take. */
const ANSWER_MS = 3_000

/** What is said of a desktop that says nothing. */
export const NO_ANSWER = 'no answer'

const NAME = 'org.freedesktop.Notifications'
const PATH = '/org/freedesktop/Notifications'
const BUS = 'org.freedesktop.DBus'

/** The signals of the Desktop Notifications Specification. */
export interface NotificationSignal {
  readonly member: string
  readonly body: readonly unknown[]
}

/** The desktop's notifications, over its bus. */
export interface NotificationBus {
  /** Calls a method; rejects with what the desktop says, and where it says nothing in time. */
  readonly call: (member: string, signature?: string, body?: unknown[]) => Promise<unknown>
  readonly hear: (listener: (signal: NotificationSignal) => void) => void
  /** It is gone; another one has to be reached. */
  readonly isGone: () => boolean
  readonly leave: () => void
}

const busAddress = (env: NodeJS.ProcessEnv): string | undefined => {
  const { DBUS_SESSION_BUS_ADDRESS: named, XDG_RUNTIME_DIR: runtime } = env
  if (named !== undefined) return named === '' ? undefined : named
  const usual = runtime === undefined || runtime === '' ? undefined : join(runtime, 'bus')
  return usual !== undefined && existsSync(usual) ? `unix:path=${usual}` : undefined
}

/** An answer that comes in time. */
const inTime = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(NO_ANSWER)), ANSWER_MS)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

/** Listens to whom the desktop speaks for; another program may call itself so, but not be it. */
const hearing =
  (bus: MessageBus, speaker: () => string | null): NotificationBus['hear'] =>
  (listener) =>
    bus.on('message', ({ interface: of, sender, member, body }: Message) => {
      if (of === NAME && sender === speaker()) listener({ member, body })
    })

/** Its own types leave no listener to an error. */
const onError = (bus: EventEmitter, listener: (error: Error) => void) => bus.on('error', listener)

const greeted = (bus: MessageBus): Promise<void> =>
  inTime(
    new Promise((resolve, reject) => {
      bus.once('connect', () => resolve())
      onError(bus, reject)
    }),
  )

const hearThem = (bus: MessageBus): Promise<unknown> => {
  const rule = `type='signal',sender='${NAME}',path='${PATH}',interface='${NAME}'`
  const asked = { destination: BUS, path: '/org/freedesktop/DBus', interface: BUS }
  return inTime(
    bus.call(new Message({ ...asked, member: 'AddMatch', signature: 's', body: [rule] })),
  )
}

/** Reaches the notifications of this desktop; null where there is no bus. */
export const reachNotifications = async (env = process.env): Promise<NotificationBus | null> => {
  const address = busAddress(env)
  if (address === undefined) return null
  const bus = sessionBus({ busAddress: address })
  let gone = false
  const leave = () => {
    gone = true
    bus.disconnect()
  }
  onError(bus, leave)
  try {
    await greeted(bus)
    await hearThem(bus)
  } catch {
    leave()
    return null
  }
  let speaker: string | null = null
  return {
    call: async (member, signature = '', body = []) => {
      const asked = { destination: NAME, path: PATH, interface: NAME, member, signature, body }
      try {
        const answer = await inTime(bus.call(new Message(asked)))
        speaker = answer?.sender ?? speaker
        return answer?.body[0]
      } catch (error) {
        // A bus that is gone, or that says nothing, is no use to the next notice.
        if (!(error instanceof DBusError)) leave()
        throw error
      }
    },
    hear: hearing(bus, () => speaker),
    isGone: () => gone,
    leave,
  }
}
