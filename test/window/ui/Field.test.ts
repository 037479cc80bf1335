import userEvent from '@testing-library/user-event'
import { cleanup, render, screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { defineComponent, ref } from 'vue'
import Field from '#ui/Field.vue'
import { focusFirstInvalid } from '#ui/focusFirstInvalid.ts'
import TextInput from '#ui/TextInput.vue'

afterEach(cleanup)

const user = userEvent.setup()
const show = (submitted = false) => {
  const Page = defineComponent({
    components: { Field, TextInput },
    setup: () => ({ name: ref('Ada'), time: ref(''), submitted }),
    template: `<form>
      <Field label="Name" hint="As you like."><TextInput v-model="name" /></Field>
      <Field label="Time" hint="Optional" error="For example 14:30." :submitted="submitted">
        <TextInput v-model="time" />
      </Field></form>`,
  })
  return render(Page)
}
const described = (label: string) => {
  const ids = screen.getByLabelText(label).getAttribute('aria-describedby') ?? ''
  return document.getElementById(ids)?.textContent.trim()
}

it('names its control and describes it by the hint', () => {
  show()
  expect(described('Name')).toBe('As you like.')
})

it('says nothing of what is missing before the field is left', async () => {
  show()
  await user.click(screen.getByLabelText('Time'))
  expect(described('Time')).toBe('Optional')
  expect(screen.getByLabelText('Time').getAttribute('aria-invalid')).toBeNull()
})

it('says it once the field is left', async () => {
  show()
  await user.click(screen.getByLabelText('Time'))
  await user.tab()
  expect(described('Time')).toBe('For example 14:30.')
  expect(screen.getByLabelText('Time').getAttribute('aria-invalid')).toBe('true')
})

it('says it after a submission, in a field never visited', () => {
  show(true)
  expect(described('Time')).toBe('For example 14:30.')
})

it('brings the reader to the first field to complete', () => {
  const { container } = show(true)
  expect(focusFirstInvalid(container.querySelector('form')!)).toBe(true)
  expect(document.activeElement).toBe(screen.getByLabelText('Time'))
})

it('has nowhere to bring the reader when all is complete', () => {
  const { container } = show()
  expect(focusFirstInvalid(container.querySelector('form')!)).toBe(false)
})
