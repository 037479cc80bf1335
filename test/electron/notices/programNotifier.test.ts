import { afterEach, describe, expect, it, vi } from 'vitest'
import { ANSWER_MS, makeProgramNotifier } from '#electron/notices/programNotifier.ts'

const notice = { title: 'Relancer', body: 'Madame Dupont', application: null }
afterEach(() => vi.useRealTimers())

it('is handed over so that it is shown letter by letter', async () => {
  const taken: unknown[] = []
  const notifier = makeProgramNotifier(
    '',
    (options, callback) => {
      taken.push(options['title'], options['message'])
      callback(null)
    },
    'linux',
  )
  await notifier.show({ ...notice, title: 'C:\\temp', body: 'C:\\temp & Cie' })
  expect(taken).toEqual(['C:\\temp', 'C:\\\\temp &amp; Cie'])
})

/** As Node tells of a program that failed: its whole command line first, here of two lines. */
const broken = (code: number, wrote: string): Error => {
  const cmd = 'notify-send "Not found: Jeanne" "Ms Roy\nENOENT" --icon "/opt/a.png"'
  return Object.assign(new Error(`Command failed: ${cmd}\n${wrote}`), { cmd, code })
}

describe('what became of a notification', () => {
  it.each([
    [null, { result: 'handed-over' }],
    ['a warning of the program', { result: 'handed-over' }],
    [
      new Error('not found: notify-send'),
      { result: 'unavailable', detail: 'not found: notify-send' },
    ],
    [new Error('no bus\nmore'), { result: 'failed', detail: 'no bus' }],
    [
      broken(1, 'GDBus: nobody answers\nmore\n'),
      { result: 'failed', detail: 'GDBus: nobody answers' },
    ],
    [broken(3, ''), { result: 'failed' }],
    [
      broken(127, '/bin/sh: 1: notify-send: not found\n'),
      { result: 'unavailable', detail: '/bin/sh: 1: notify-send: not found' },
    ],
  ])('after the answer %s is %j', async (answer, trial) => {
    const notifier = makeProgramNotifier('', (_options, callback) => callback(answer))
    expect(await notifier.show(notice)).toEqual(trial)
  })

  it('is a failure when the program throws', async () => {
    const notifier = makeProgramNotifier('', () => {
      throw new Error('broken')
    })
    expect(await notifier.show(notice)).toEqual({ result: 'failed', detail: 'broken' })
  })

  it('is a failure once the system has been silent for too long', async () => {
    vi.useFakeTimers()
    const trial = makeProgramNotifier('', () => undefined).show(notice)
    const settled = vi.fn()
    void trial.then(settled)
    await vi.advanceTimersByTimeAsync(ANSWER_MS - 1)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(await trial).toEqual({ result: 'failed', detail: 'no answer' })
  })
})

it.each([
  ['installed', true, { appID: 'org.relance.Relance' }],
  ['not installed', false, {}],
])(
  'on Windows, where Relance is %s, goes under an id that has a shortcut',
  async (_how, isThere, id) => {
    vi.stubEnv('APPDATA', 'C:\\Roaming')
    const taken: Record<string, unknown>[] = []
    const notify = (options: Record<string, unknown>, callback: (error: unknown) => void) => {
      taken.push(options)
      callback(null)
    }
    await makeProgramNotifier('icon.png', notify, 'win32', () => isThere).show(notice)
    vi.unstubAllEnvs()
    expect(taken[0]).toMatchObject(id)
    expect('appID' in (taken[0] ?? {})).toBe(isThere)
  },
)
