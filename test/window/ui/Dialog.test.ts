import { cleanup, fireEvent, render, screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'
import Btn from '#ui/Btn.vue'
import Dialog from '#ui/Dialog.vue'
import { topDialog } from '#ui/topDialog.ts'

afterEach(cleanup)

const Page = defineComponent({
  components: { Btn, Question: Dialog },
  setup: () => ({ open: ref(false) }),
  template: `
    <button @click="open = true">Ask</button>
    <Question v-model:open="open" title="Let it go?" close-label="Close">
      <p>The card stays.</p>
      <template #footer><Btn data-autofocus @click="open = false">Keep</Btn></template>
    </Question>`,
})

const openIt = async () => {
  render(Page)
  const button = screen.getByRole('button', { name: 'Ask' })
  button.focus()
  await fireEvent.click(button)
  await nextTick()
  return button
}

it('asks its question above the page, named by its title', async () => {
  await openIt()
  expect(screen.getByRole<HTMLDialogElement>('dialog', { name: 'Let it go?' }).open).toBe(true)
})

it('puts the focus where the question says', async () => {
  await openIt()
  expect(document.activeElement?.textContent).toContain('Keep')
})

it.each(['Keep', 'Close'])('closes by %s and gives the focus back', async (name) => {
  const button = await openIt()
  await fireEvent.click(screen.getByRole('button', { name }))
  await nextTick()
  expect(screen.queryByText('The card stays.')).toBeNull()
  expect(document.activeElement).toBe(button)
})

it('does nothing on a press outside the sheet', async () => {
  await openIt()
  await fireEvent.click(screen.getByRole('dialog'))
  expect(screen.getByText('The card stays.')).toBeTruthy()
})

it('is gone for a key pressed before the platform tells that it closed', async () => {
  const button = await openIt()
  const dialog = screen.getByRole<HTMLDialogElement>('dialog')
  dialog.addEventListener('close', (late) => late.stopImmediatePropagation(), { capture: true })
  dialog.close()
  expect(screen.getByText('The card stays.')).toBeTruthy()
  await fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  expect(screen.queryByText('The card stays.')).toBeNull()
  expect(document.activeElement).toBe(button)
  await fireEvent.click(button)
  await nextTick()
  expect(screen.getByRole<HTMLDialogElement>('dialog').open).toBe(true)
})

it('follows the platform when Escape closes it', async () => {
  await openIt()
  screen.getByRole<HTMLDialogElement>('dialog').close()
  await nextTick()
  expect(screen.queryByText('The card stays.')).toBeNull()
})

it('has what is said beside it said in it, where it can be heard and pressed', async () => {
  expect(topDialog.value).toBeUndefined()
  await openIt()
  const dialog = screen.getByRole('dialog')
  const { above, below } = topDialog.value ?? {}
  expect([above, below].map((place) => dialog.contains(place ?? null))).toEqual([true, true])
  await fireEvent.click(screen.getByRole('button', { name: 'Keep' }))
  await nextTick()
  expect(topDialog.value).toBeUndefined()
})

it('gives the front back to the dialog behind it', async () => {
  await openIt()
  const first = topDialog.value
  const second = render(Dialog, { props: { open: true, title: 'Sure?' } })
  await nextTick()
  await nextTick()
  expect(topDialog.value).not.toBe(first)
  second.unmount()
  expect(topDialog.value).toBe(first)
})
