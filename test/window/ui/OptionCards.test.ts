import userEvent from '@testing-library/user-event'
import { cleanup, render, screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { defineComponent, ref } from 'vue'
import OptionCards from '#ui/OptionCards.vue'

afterEach(cleanup)

const user = userEvent.setup()
const show = (clearable: boolean) => {
  const answer = ref<string | null>(null)
  const options = ['warm', 'good'].map((value) => ({ value, label: value }))
  const Page = defineComponent({
    components: { OptionCards },
    setup: () => ({ answer, options, clearable }),
    template: `<OptionCards v-model="answer" label="Rapport" :options :clearable />`,
  })
  render(Page)
  return answer
}

it('chooses one, and another in its place', async () => {
  const answer = show(false)
  await user.click(screen.getByLabelText('warm'))
  await user.click(screen.getByLabelText('good'))
  expect(answer.value).toBe('good')
})

it('keeps the answer on a second press', async () => {
  const answer = show(false)
  await user.dblClick(screen.getByLabelText('warm'))
  expect(answer.value).toBe('warm')
})

it('takes an optional answer back on a second press', async () => {
  const answer = show(true)
  await user.click(screen.getByLabelText('warm'))
  await user.click(screen.getByLabelText('warm'))
  expect(answer.value).toBeNull()
})

it('takes an optional answer back by Backspace', async () => {
  const answer = show(true)
  await user.click(screen.getByLabelText('warm'))
  await user.keyboard('{Backspace}')
  expect(answer.value).toBeNull()
})
