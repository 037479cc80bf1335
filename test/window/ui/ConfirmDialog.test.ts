import userEvent from '@testing-library/user-event'
import { cleanup, render, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { defineComponent, ref, type PropType } from 'vue'
import ConfirmDialog from '#ui/ConfirmDialog.vue'

afterEach(cleanup)

const user = userEvent.setup()
type Confirm = () => Promise<boolean>

const Page = defineComponent({
  components: { ConfirmDialog },
  props: { confirm: { type: Function as PropType<Confirm>, required: true } },
  setup: () => ({ open: ref(true) }),
  template: `
    <ConfirmDialog v-model:open="open" title="Erase it?" keep-label="Keep" confirm-label="Erase"
      confirm-icon="trash" :confirm="confirm"><p>It cannot be brought back.</p></ConfirmDialog>`,
})
const ask = async (isDone: boolean) => {
  const confirm = vi.fn<Confirm>(() => Promise.resolve(isDone))
  render(Page, { props: { confirm } })
  await screen.findByRole('dialog', { name: 'Erase it?' })
  return confirm
}
const press = (name: string) => user.click(screen.getByRole('button', { name }))
const isClosed = () => screen.queryByText('It cannot be brought back.') === null

it('keeps everything by its first button', async () => {
  const confirm = await ask(true)
  expect(screen.getAllByRole('button')[0]?.textContent).toContain('Keep')
  await press('Keep')
  await waitFor(() => expect(isClosed()).toBe(true))
  expect(confirm).not.toHaveBeenCalled()
})

it('does it, then closes', async () => {
  const confirm = await ask(true)
  await press('Erase')
  await waitFor(() => expect(isClosed()).toBe(true))
  expect(confirm).toHaveBeenCalledOnce()
})

it('stays where it was refused', async () => {
  const confirm = await ask(false)
  await press('Erase')
  expect(confirm).toHaveBeenCalledOnce()
  expect(isClosed()).toBe(false)
})
