import { cleanup, fireEvent, render, screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'
import DateTimeInput from '#ui/DateTimeInput.vue'

afterEach(cleanup)

const show = (start: string, defaultTime = '') => {
  const value = ref(start)
  const Page = defineComponent({
    components: { DateTimeInput },
    setup: () => ({ value, defaultTime }),
    template: `<DateTimeInput v-model="value" day-label="Day" time-label="Time" :default-time />`,
  })
  render(Page)
  return value
}
const read = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value

it('shows both halves of its value', () => {
  show('2026-11-24T10:00')
  expect([read('Day'), read('Time')]).toEqual(['2026-11-24', '10:00'])
})

it('has no value while one half is missing', async () => {
  const value = show('')
  await fireEvent.update(screen.getByLabelText('Day'), '2026-11-24')
  expect(value.value).toBe('')
  await fireEvent.update(screen.getByLabelText('Time'), '14:30')
  expect(value.value).toBe('2026-11-24T14:30')
})

it('keeps the half that is left when the other is emptied', async () => {
  const value = show('2026-11-24T10:00')
  await fireEvent.update(screen.getByLabelText('Time'), '')
  expect(value.value).toBe('')
  expect(read('Day')).toBe('2026-11-24')
})

it('proposes the usual time once a day is chosen', async () => {
  const value = show('', '10:00')
  await fireEvent.update(screen.getByLabelText('Day'), '2026-11-24')
  await nextTick()
  expect(value.value).toBe('2026-11-24T10:00')
})
