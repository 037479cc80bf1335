import { expect, it, vi } from 'vitest'
import type { NotificationTrial } from '#contract/views.ts'
import { inTurn, whereItIs } from '#electron/notices/inTurn.ts'

const notice = { title: 'Relancer', body: 'Brumelle', application: null }
const saying = (result: NotificationTrial['result'], detail?: string) => ({
  show: vi.fn(() => Promise.resolve({ result, ...(detail === undefined ? {} : { detail }) })),
})

it.each(['shown', 'handed-over'] as const)(
  'asks no second voice where the first answers %s',
  async (result) => {
    const second = saying('shown')
    expect(await inTurn(saying(result), second).show(notice)).toEqual({ result })
    expect(second.show).not.toHaveBeenCalled()
  },
)

it.each(['failed', 'unavailable'] as const)(
  'is said by the second where the first answers %s',
  async (result) => {
    expect(await inTurn(saying(result), saying('handed-over')).show(notice)).toEqual({
      result: 'handed-over',
      second: true,
    })
  },
)

it('is said by the second where the first throws', async () => {
  const first = { show: () => Promise.reject(new Error('no bundle')) }
  expect(await inTurn(first, saying('handed-over')).show(notice)).toMatchObject({ second: true })
})

it('tells what the first said where none could', async () => {
  const trial = await inTurn(saying('failed', 'not signed'), saying('unavailable')).show(notice)
  expect(trial).toEqual({ result: 'failed', detail: 'not signed' })
})

it('leaves by every way, as Relance ends', async () => {
  const leave = vi.fn(() => Promise.resolve())
  const voice = { ...saying('shown'), leave }
  await whereItIs(voice, inTurn(saying('shown'), voice)).leave?.()
  expect(leave).toHaveBeenCalledTimes(2)
})
