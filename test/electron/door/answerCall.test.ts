import { describe, expect, it, vi } from 'vitest'
import { accepted } from '#domain/outcome.ts'
import type { Handlers } from '#contract/calls.ts'
import { answerCall, CallFailed, INPUT_MAX, isCallName } from '#electron/door/answerCall.ts'

const handlers = (given: Partial<Handlers>): Handlers => given as Handlers

describe('the door', () => {
  it('hands a sound input to the handler and its answer back', async () => {
    const search = vi.fn<Handlers['search']>(() => ({ total: 0, cards: [] }))
    expect(
      await answerCall(handlers({ search }), 'search', { text: '  nova ', from: 0, most: 3 }),
    ).toEqual({
      total: 0,
      cards: [],
    })
    expect(search).toHaveBeenCalledWith({ text: 'nova', from: 0, most: 3 })
  })

  it('refuses an input that does not fit, naming the field, and asks no handler', async () => {
    const search = vi.fn<Handlers['search']>(() => ({ total: 0, cards: [] }))
    const answer = await answerCall(handlers({ search }), 'search', {
      text: 'x'.repeat(201),
      from: 0,
      most: 3,
    })
    expect(answer).toEqual({ ok: false, reason: 'text-too-long', field: 'text' })
    expect(await answerCall(handlers({ search }), 'search', 7)).toMatchObject({
      ok: false,
      reason: 'value-malformed',
    })
    expect(search).not.toHaveBeenCalled()
  })

  it.each([
    [INPUT_MAX - 2, 'value-malformed'],
    [INPUT_MAX - 1, 'text-too-long'],
  ])('refuses a text of %i for the right reason', async (length, reason) => {
    const answer = await answerCall(handlers({}), 'search', 'x'.repeat(length))
    expect(answer).toMatchObject({ ok: false, reason })
  })

  it('takes a message with files that are larger than any other input', async () => {
    const exportDraft = vi.fn<Handlers['exportDraft']>(() => accepted({ how: 'cancelled' }))
    const files = (bytes: number) => [
      { name: 'plan.pdf', type: 'application/pdf', base64: 'A'.repeat((bytes / 3) * 4) },
    ]
    const draft = { to: 'n@c.example', subject: 'Objet', body: 'Texte' }
    const ask = (bytes: number) =>
      answerCall(handlers({ exportDraft }), 'exportDraft', { ...draft, files: files(bytes) })
    expect(await ask(15_000_000)).toEqual(accepted({ how: 'cancelled' }))
    expect(await ask(20_000_001)).toMatchObject({ ok: false, reason: 'files-too-large' })
    expect(await ask(21_000_000)).toMatchObject({ ok: false, reason: 'text-too-long' })
    expect(exportDraft).toHaveBeenCalledTimes(1)
  })

  it('keeps what a bug quotes out of the log and of the answer', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const history = () => {
      throw new RangeError('Madame Dupont')
    }
    const failed = await answerCall(handlers({ history }), 'history', undefined).catch(
      (e: unknown) => e,
    )
    expect(failed).toBeInstanceOf(CallFailed)
    expect(String(log.mock.calls)).toContain('RangeError')
    expect(String(log.mock.calls) + String(failed)).not.toContain('Dupont')
    log.mockRestore()
  })

  it.each(['toString', '__proto__', 'constructor', 'board/../act', ''])(
    'knows no call named %j',
    (name) => {
      expect(isCallName(name)).toBe(false)
    },
  )
})
