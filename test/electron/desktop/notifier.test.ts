import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeNotifier } from '#electron/desktop/notifier.ts'
import { inMemoryRow } from '#electron/host/reminders/lastNotice.ts'
import type { Activation, KeptRow } from '#electron/host/machine/ports.ts'
import { makeNoticeTargets } from '#electron/notices/targets.ts'

interface Made {
  readonly on: (name: string, heard: () => void) => void
  readonly emit: (name: string, ...told: unknown[]) => void
  readonly options: { readonly id: string; readonly title: string }
}

/** The Electron of one run, and what stays in the system between two. */
const electron = vi.hoisted(() => ({
  made: [] as Made[],
  history: [] as unknown[],
  failure: undefined as string | undefined,
  activation: undefined as ((details: object) => void) | undefined,
}))

vi.mock('electron', () => ({
  Notification: class extends EventEmitter {
    static readonly isSupported = () => true
    static readonly getHistory = () => Promise.resolve(electron.history)
    static readonly handleActivation = (heard: (details: object) => void) => {
      electron.activation = heard
    }
    readonly id: string
    constructor(options: Made['options']) {
      super()
      this.id = options.id
      electron.made.push({
        options,
        on: (name, heard) => void this.on(name, heard),
        emit: (name, ...told) => void this.emit(name, ...told),
      })
    }
    show = () =>
      electron.failure === undefined
        ? void this.emit('show')
        : void this.emit('failed', {}, electron.failure)
    close = () => void this.emit('close')
  },
}))

const on = (platform: NodeJS.Platform): void => {
  vi.stubGlobal('process', { ...process, platform })
}

beforeEach(() => {
  electron.made.splice(0)
  electron.history.splice(0)
  electron.activation = undefined
})
afterEach(() => vi.unstubAllGlobals())

const notice = {
  title: 'Relancer',
  body: 'Brumelle',
  application: 'one',
  step: 'follow-up:met:1',
  buttons: [
    { action: 'done', text: 'C’est fait' },
    { action: 'next-slot', text: 'Plus tard' },
  ],
} as const

const target = { application: 'one', step: 'follow-up:met:1' }

const notifierOver = (row: KeptRow) => {
  const heard: Activation[] = []
  const targets = makeNoticeTargets(row)
  const notifier = makeNotifier({ targets, activate: (activation) => heard.push(activation) })
  return { notifier, heard }
}

describe.each(['linux', 'darwin'] as const)('a notification on %s', (platform) => {
  it('shows the step when it is clicked, and does what its button says', async () => {
    on(platform)
    const { notifier, heard } = notifierOver(inMemoryRow())
    expect(await notifier.show(notice)).toEqual({ result: 'shown' })
    expect(electron.made[0]?.options).toMatchObject({
      title: 'Relancer',
      body: 'Brumelle',
      actions: [
        { type: 'button', text: 'C’est fait' },
        { type: 'button', text: 'Plus tard' },
      ],
    })
    electron.made[0]?.emit('click')
    electron.made[0]?.emit('action', { actionIndex: 1 })
    expect(heard).toEqual([target, { ...target, action: 'next-slot' }])
  })
})

describe('a notice of an earlier run', () => {
  it('is understood by Windows when its click starts Relance, once', async () => {
    on('win32')
    const row = inMemoryRow()
    await notifierOver(row).notifier.show(notice)
    const { id = '' } = electron.made[0]?.options ?? {}
    const { heard } = notifierOver(row)
    electron.activation?.({ type: 'click', arguments: `type=click&tag=${id}` })
    electron.activation?.({
      type: 'action',
      arguments: `type=action&action=0&tag=${id}`,
      actionIndex: 0,
    })
    expect(heard).toEqual([target, { ...target, action: 'done' }])
    // The instance would tell of the same click a second time.
    electron.made[0]?.emit('click')
    expect(heard).toHaveLength(2)
  })

  it('that nobody remembers still brings the window', () => {
    on('win32')
    const { heard } = notifierOver(inMemoryRow())
    electron.activation?.({ type: 'click', arguments: 'type=click&tag=gone' })
    expect(heard).toEqual([{ application: null }])
  })

  it('is handed back by the Notification Center of macOS', async () => {
    on('darwin')
    const row = inMemoryRow()
    await notifierOver(row).notifier.show(notice)
    const earlier = Object.assign(new EventEmitter(), { id: electron.made[0]?.options.id })
    electron.history.push(earlier)
    const { heard } = notifierOver(row)
    await vi.waitFor(() => {
      earlier.emit('click')
      expect(heard).toContainEqual(target)
    })
  })
})

it('that the system refuses says why, so that the second voice is asked', async () => {
  electron.failure = 'not allowed'
  const { notifier } = notifierOver(inMemoryRow())
  expect(await notifier.show(notice)).toEqual({ result: 'failed', detail: 'not allowed' })
  electron.failure = undefined
})

it('is taken back where it was shown, and nowhere else', async () => {
  const notifier = makeNotifier({ targets: makeNoticeTargets(inMemoryRow()), activate: vi.fn() })
  await notifier.show(notice)
  const other = { ...notice }
  await notifier.show(other)
  const [first, second] = electron.made
  const closed = vi.fn()
  first?.on('close', () => void closed('first'))
  second?.on('close', () => void closed('second'))
  notifier.withdraw?.(notice)
  notifier.withdraw?.(notice)
  expect(closed.mock.calls).toEqual([['first']])
})
