import { EventEmitter } from 'node:events'
import { beforeEach, expect, it, vi } from 'vitest'
import { makeNotifier } from '#electron/desktop/notifier.ts'

interface Options {
  readonly title: string
  readonly body: string
  readonly actions: readonly { readonly type: string; readonly text: string }[]
}

const made = vi.hoisted(
  (): { emit: (name: string, ...told: unknown[]) => void; options: unknown }[] => [],
)

vi.mock('electron', () => ({
  Notification: class extends EventEmitter {
    static readonly isSupported = () => true
    constructor(options: Options) {
      super()
      made.push({ options, emit: (name, ...told) => void this.emit(name, ...told) })
    }
    show = () => void this.emit('show')
  },
}))

beforeEach(() => void made.splice(0))

it('a clicked notification shows what it is about', async () => {
  const activate = vi.fn()
  const notice = { title: 'Relancer', body: 'Brumelle', application: 'one' }
  expect(await makeNotifier(activate).show(notice)).toEqual({ result: 'shown' })
  expect(made[0]?.options).toEqual({ title: 'Relancer', body: 'Brumelle' })
  made[0]?.emit('click')
  expect(activate).toHaveBeenCalledExactlyOnceWith({ application: 'one' })
})

it('each button of a notification does what it says, and no other', async () => {
  const [activate, first, second] = [vi.fn(), vi.fn(), vi.fn()]
  await makeNotifier(activate).show({
    title: 'Relancer',
    body: 'Brumelle',
    application: 'one',
    buttons: [
      { text: 'Demain', press: first },
      { text: 'Fait', press: second },
    ],
  })
  expect(made[0]?.options).toMatchObject({
    actions: [
      { type: 'button', text: 'Demain' },
      { type: 'button', text: 'Fait' },
    ],
  })
  made[0]?.emit('action', { actionIndex: 1 })
  expect([first, second, activate].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 0])
})
