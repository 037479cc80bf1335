import { describe, expect, it } from 'vitest'
import type { NotificationTrial } from '#contract/views.ts'
import { inMemoryRow, makeNoticeBook } from '#electron/host/reminders/lastNotice.ts'

const notice = { title: 'Relancer Mme Laurent', body: 'Brumelle', application: 'one' }

const bookSaying = (trial: NotificationTrial | Error, row = inMemoryRow()) => {
  let now = '2026-11-26T10:00'
  const show = () => (trial instanceof Error ? Promise.reject(trial) : Promise.resolve(trial))
  const book = makeNoticeBook({ show }, () => now, row)
  return { book, row, pass: (to: string) => (now = to) }
}

describe('the last notification', () => {
  it('is none at first, then what the system said of it, and when', async () => {
    const { book } = bookSaying({ result: 'shown' })
    expect(book.last()).toBeNull()
    await book.notifier.show(notice)
    expect(book.last()).toEqual({ at: '2026-11-26T10:00', result: 'shown' })
  })

  it('says when it was clicked, the first time', async () => {
    const { book, pass } = bookSaying({ result: 'handed-over', second: true })
    book.noteClick()
    await book.notifier.show(notice)
    pass('2026-11-26T11:15')
    book.noteClick()
    pass('2026-11-26T12:00')
    book.noteClick()
    expect(book.last()).toEqual({
      at: '2026-11-26T10:00',
      result: 'handed-over',
      second: true,
      clickedAt: '2026-11-26T11:15',
    })
  })

  it('says why it failed, however it failed and however long that is', async () => {
    const failing = bookSaying({ result: 'failed', detail: `not signed ${'x'.repeat(900)}` })
    await failing.book.notifier.show(notice)
    expect(failing.book.last()?.detail).toMatch(/^not signed x+$/u)
    const throwing = bookSaying(new Error('no bus'))
    await expect(throwing.book.notifier.show(notice)).rejects.toThrow('no bus')
    expect(throwing.book.last()).toMatchObject({ result: 'failed', detail: 'no bus' })
  })

  it('keeps neither the command that failed nor a word of the notice', async () => {
    const detail =
      "Command failed: notify-send 'Relancer Mme Laurent' 'Brumelle'\nno bus for Brumelle\nno bus"
    const { book } = bookSaying({ result: 'failed', detail })
    await book.notifier.show(notice)
    expect(book.last()?.detail).toBe('no bus')
  })

  it('is known after a new start, without a word of the notice', async () => {
    const { book, row } = bookSaying({ result: 'shown' })
    await book.notifier.show(notice)
    expect(bookSaying({ result: 'shown' }, row).book.last()?.result).toBe('shown')
    expect(JSON.stringify(row.read())).not.toMatch(/Laurent|Brumelle/u)
    row.write({ at: 'yesterday' })
    expect(book.last()).toBeNull()
  })
})
