import { afterEach, describe, expect, it, vi } from 'vitest'
import { ANSWER_MS, makeNotifier } from '#electron/browser/notifier.ts'

const notice = { title: 'Relancer', body: 'Madame Dupont', application: null }
afterEach(() => vi.useRealTimers())

it('is handed over so that it is shown letter by letter', async () => {
  const taken: unknown[] = []
  const notifier = makeNotifier(
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

describe('what became of a notification', () => {
  it.each([
    [null, { result: 'handed-over' }],
    ['a warning of the program', { result: 'handed-over' }],
    [
      new Error('not found: notify-send'),
      { result: 'unavailable', detail: 'not found: notify-send' },
    ],
    [new Error('no bus\nmore'), { result: 'failed', detail: 'no bus' }],
  ])('after the answer %s is %j', async (answer, trial) => {
    const notifier = makeNotifier('', (_options, callback) => callback(answer))
    expect(await notifier.show(notice)).toEqual(trial)
  })

  it('is a failure when the program throws', async () => {
    const notifier = makeNotifier('', () => {
      throw new Error('broken')
    })
    expect(await notifier.show(notice)).toEqual({ result: 'failed', detail: 'broken' })
  })

  it('is a failure once the system has been silent for too long', async () => {
    vi.useFakeTimers()
    const trial = makeNotifier('', () => undefined).show(notice)
    const settled = vi.fn()
    void trial.then(settled)
    await vi.advanceTimersByTimeAsync(ANSWER_MS - 1)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(await trial).toEqual({ result: 'failed', detail: 'no answer' })
  })
})
