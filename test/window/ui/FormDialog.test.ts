import userEvent from '@testing-library/user-event'
import { cleanup, render, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, ref, type PropType } from 'vue'
import Btn from '#ui/Btn.vue'
import Field from '#ui/Field.vue'
import FormDialog from '#ui/FormDialog.vue'
import TextInput from '#ui/TextInput.vue'

afterEach(cleanup)

const user = userEvent.setup()
type Save = (anyway: boolean) => Promise<boolean>

const Page = defineComponent({
  components: { Btn, Field, FormDialog, TextInput },
  props: {
    save: { type: Function as PropType<Save>, required: true },
    warned: Boolean,
    ways: Boolean,
    enterOnTitle: Boolean,
    closed: { type: Function as PropType<() => void>, default: () => undefined },
  },
  setup: () => ({ name: ref(''), submitted: ref(false), other: () => Promise.resolve(true) }),
  template: `
    <FormDialog title="A person" intro="Only the name is needed." submit-label="Note"
      cancel-label="Cancel" :anyway-label="warned ? 'Note anyway' : undefined"
      :enter-on-title="enterOnTitle" :save="save" @closed="closed">
      <Field label="Name" error="For example Ada." submitted><TextInput v-model="name" /></Field>
      <p v-if="warned" data-warnings tabindex="-1">It is late.</p>
      <template v-if="ways" #ways="{ run, busy }">
        <Btn :busy="busy" @click="run(other)">Note later</Btn>
      </template>
    </FormDialog>`,
})

const open = async (given: { warned?: boolean; ways?: boolean; enterOnTitle?: boolean } = {}) => {
  const save = vi.fn<Save>(() => Promise.resolve(true))
  const closed = vi.fn()
  render(Page, { props: { save, closed, ...given } })
  await screen.findByRole('dialog', { name: 'A person' })
  return { save, closed }
}
const press = (name: string) => user.click(screen.getByRole('button', { name }))
const isClosed = () =>
  waitFor(() => expect(screen.queryByText('Only the name is needed.')).toBeNull())

describe('a dialog with a form', () => {
  it('writes by its button, then closes', async () => {
    const { save, closed } = await open()
    await press('Note')
    expect(save).toHaveBeenCalledExactlyOnceWith(false)
    await isClosed()
    expect(closed).toHaveBeenCalledOnce()
  })

  it('writes by Enter in a field', async () => {
    const { save } = await open()
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ada{Enter}')
    expect(save).toHaveBeenCalledExactlyOnceWith(false)
    await isClosed()
  })

  it('writes by Ctrl Enter wherever the keyboard is in it', async () => {
    const { save } = await open()
    screen.getByRole('heading').focus()
    await user.keyboard('{Enter}{Control>}{Enter}{/Control}')
    expect(save).toHaveBeenCalledExactlyOnceWith(false)
    await isClosed()
  })

  it('begins in its first field', async () => {
    await open()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }))
  })

  it('writes nothing by Enter on the title', async () => {
    const { save } = await open()
    screen.getByRole('heading').focus()
    await user.keyboard('{Enter}')
    expect(save).not.toHaveBeenCalled()
  })

  it('writes by Enter on the title where everything may be filled in already', async () => {
    const { save } = await open({ enterOnTitle: true })
    screen.getByRole('heading').focus()
    await user.keyboard('{Enter}')
    expect(save).toHaveBeenCalledExactlyOnceWith(false)
  })

  it.each([
    ['the cross', 0],
    ['its second button', 1],
  ])('closes by %s without writing', async (_, index) => {
    const { save, closed } = await open()
    await user.click(screen.getAllByRole('button', { name: 'Cancel' })[index] as HTMLElement)
    await isClosed()
    expect(save).not.toHaveBeenCalled()
    expect(closed).toHaveBeenCalledOnce()
  })

  it('goes to the field that stands in the way, and stays', async () => {
    const { save, closed } = await open()
    save.mockResolvedValue(false)
    await press('Note')
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }))
    })
    expect(closed).not.toHaveBeenCalled()
  })

  it('writes once while it is busy', async () => {
    const { save } = await open()
    let finish: (isDone: boolean) => void = () => undefined
    save.mockReturnValue(new Promise((resolve) => (finish = resolve)))
    await press('Note')
    await press('Note')
    expect(screen.getByRole('button', { name: 'Note' }).getAttribute('aria-busy')).toBe('true')
    expect(save).toHaveBeenCalledOnce()
    finish(true)
    await isClosed()
  })
})

describe('a dialog with warnings', () => {
  it('lets them be read first, and writes all the same only by its own button', async () => {
    const { save } = await open({ warned: true })
    expect(screen.queryByRole('button', { name: 'Note' })).toBeNull()
    save.mockResolvedValueOnce(false)
    await press('Note anyway')
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('It is late.')
    })
    await press('Note anyway')
    expect(save.mock.calls).toEqual([[true], [true]])
    await isClosed()
  })
})

describe('another way to write', () => {
  it('closes the dialog too', async () => {
    const { save, closed } = await open({ ways: true })
    await press('Note later')
    await isClosed()
    expect(save).not.toHaveBeenCalled()
    expect(closed).toHaveBeenCalledOnce()
  })
})
