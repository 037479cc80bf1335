import userEvent from '@testing-library/user-event'
import { cleanup, screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: PhoneSection } = await import('#window/screens/outgoing/phone/PhoneSection.vue')
const { keptForm } = await import('#window/host/begunForms.ts')

const user = userEvent.setup()
const kept = () => keptForm('scan', { ids: [] }).left()

afterEach(cleanup)

it('keeps the text of a code until the code is shown, over a page that went', async () => {
  await window.open('2026-11-24T10:30')
  const shown = await window.show(PhoneSection, {})
  await user.type(screen.getByRole('textbox'), 'Gare de Lyon, hall 1')
  expect(kept()).toEqual({ text: 'Gare de Lyon, hall 1' })
  shown.unmount()
  await window.show(PhoneSection, {})
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Gare de Lyon, hall 1')
  await user.click(screen.getByRole('button'))
  expect(kept()).toBeUndefined()
})

it('keeps nothing of a text that was emptied', async () => {
  await window.open('2026-11-24T10:30')
  await window.show(PhoneSection, {})
  const field = screen.getByRole('textbox')
  await user.type(field, 'Quai 3')
  await user.clear(field)
  expect(kept()).toBeUndefined()
})
