import userEvent from '@testing-library/user-event'
import { cleanup, render, screen } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, nextTick } from 'vue'
import ToastRegion from '#ui/ToastRegion.vue'
import { useToasts } from '#ui/useToasts.ts'

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

it('stays however long it is left alone', async () => {
  vi.useFakeTimers()
  show({ kind: 'done', words: 'Thanked.' })
  await vi.advanceTimersByTimeAsync(3_600_000)
  vi.useRealTimers()
  expect(screen.getByText('Thanked.')).toBeTruthy()
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
