import userEvent from '@testing-library/user-event'
import { cleanup, fireEvent, render, screen } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, nextTick } from 'vue'
import ToastRegion from '#ui/ToastRegion.vue'
import { useToasts } from '#ui/useToasts.ts'
import { toastMs } from '#ui/useToastTime.ts'

afterEach(cleanup)

const user = userEvent.setup()
const { show, clear, toasts } = useToasts()
const Page = defineComponent({
  components: { ToastRegion },
  template: `<button @click="$refs.region.focus()">Page</button>
    <ToastRegion ref="region" label="Notices" dismiss-label="Close" />`,
})

beforeEach(() => {
  clear()
  render(Page)
})

it('is heard as it appears', async () => {
  show({ kind: 'done', words: 'Thanked.' })
  await nextTick()
  expect(screen.getByRole('status').textContent).toContain('Thanked.')
})

describe('time', () => {
  const HOUR_MS = 3_600_000
  const line = 'Thanked.'
  const passing = {
    kind: 'done',
    words: line,
    action: { label: 'Undo', keys: 'Z', run: vi.fn() },
  } as const
  const shown = () => screen.queryByText(line) !== null
  const hide = (isHidden: boolean) => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
    document.dispatchEvent(new Event('visibilitychange'))
    return nextTick()
  }

  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

  it('takes a line away once it could be read, and not before', async () => {
    show(passing)
    await wait(toastMs(passing) - 1)
    expect(shown()).toBe(true)
    await wait(1)
    expect(shown()).toBe(false)
    expect(toastMs({ words: 'x'.repeat(200) })).toBeGreaterThan(toastMs(passing))
  })

  it.each([
    ['a problem', { kind: 'problem', words: line }],
    ['the only way back', { kind: 'done', words: line, action: { label: 'Back', run: vi.fn() } }],
  ] as const)('leaves %s alone however long', async (_, toast) => {
    show(toast)
    await wait(HOUR_MS)
    expect(shown()).toBe(true)
  })

  it('stands still under the pointer, and begins anew afterwards', async () => {
    show(passing)
    await wait(toastMs(passing) - 1)
    await fireEvent.pointerEnter(screen.getByRole('status'))
    await wait(HOUR_MS)
    expect(shown()).toBe(true)
    await fireEvent.pointerLeave(screen.getByRole('status'))
    await wait(toastMs(passing) - 1)
    expect(shown()).toBe(true)
    await wait(1)
    expect(shown()).toBe(false)
  })

  it('stands still while the keyboard is there', async () => {
    show(passing)
    await nextTick()
    screen.getByRole('button', { name: /Undo/u }).focus()
    await wait(HOUR_MS)
    expect(shown()).toBe(true)
    screen.getByRole('button', { name: 'Page' }).focus()
    await wait(toastMs(passing))
    expect(shown()).toBe(false)
  })

  it('stands still while the window cannot be seen', async () => {
    show(passing)
    await hide(true)
    await wait(HOUR_MS)
    expect(shown()).toBe(true)
    await hide(false)
    await wait(toastMs(passing))
    expect(shown()).toBe(false)
  })
})

it('gives its place to the next one of its kind, and keeps a problem', async () => {
  show({ kind: 'problem', words: 'Not saved.' })
  show({ kind: 'done', words: 'First.' })
  show({ kind: 'done', words: 'Second.' })
  await nextTick()
  expect(toasts.value.map(({ words }) => words)).toEqual(['Not saved.', 'Second.'])
})

it('takes back by its button, once, and then leaves', async () => {
  const run = vi.fn()
  show({ kind: 'done', words: 'Thanked.', action: { label: 'Undo', run } })
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce())
  expect(screen.queryByText('Thanked.')).toBeNull()
})

it('is reached by keyboard and left by Escape, back to where one was', async () => {
  show({ kind: 'done', words: 'Thanked.', action: { label: 'Undo', run: vi.fn() } })
  await nextTick()
  const page = screen.getByRole('button', { name: 'Page' })
  await user.click(page)
  expect(document.activeElement?.textContent).toContain('Undo')
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(page)
})
