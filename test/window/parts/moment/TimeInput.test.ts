import userEvent from '@testing-library/user-event'
import { cleanup, screen } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: TimeInput } = await import('#window/parts/moment/TimeInput.vue')
const { showLanguage } = await import('#window/i18n/i18n.ts')

const user = userEvent.setup()
/** The field in a form that keeps its value, as `fill` would have it. */
const open = async (start: string, fill: (time: string) => string = (time) => time) => {
  await window.open('2026-11-24T10:30')
  const value = ref(start)
  let changes = 0
  await window.show(
    defineComponent(
      () => () =>
        h(TimeInput, {
          modelValue: value.value,
          'onUpdate:modelValue': (time: string) => (value.value = fill(time)),
          onChange: () => (changes += 1),
        }),
    ),
  )
  const input = screen.getByRole<HTMLInputElement>('textbox')
  return {
    value,
    input,
    changes: () => changes,
    shown: () => input.value.replaceAll('\u00A0', ' '),
  }
}

afterEach(cleanup)

describe('a time of day', () => {
  it('is shown as the language writes it, whatever clock the system prefers', async () => {
    const { shown } = await open('14:30')
    expect(shown()).toBe('14 h 30')
    await showLanguage('en')
    await Promise.resolve()
    expect(shown()).toBe('14:30')
  })

  it.each(['14h30', '2:30pm', '1430'])(
    'is understood from %s, and spelled out once left',
    async (text) => {
      const { value, input, shown, changes } = await open('')
      await user.type(input, text)
      expect([value.value, shown(), changes()]).toEqual(['14:30', text, 0])
      await user.tab()
      expect([shown(), changes()]).toEqual(['14 h 30', 1])
    },
  )

  it('keeps what it cannot read, for the form to ask again', async () => {
    const { value, input, shown } = await open('14:30')
    await user.clear(input)
    await user.type(input, '25h{Tab}')
    expect([value.value, shown()]).toEqual(['25h', '25h'])
  })

  it('can be emptied while the form proposes a time of its own', async () => {
    const { input, shown } = await open('14:30', (time) => (time === '' ? '15:00' : time))
    await user.clear(input)
    expect(shown()).toBe('')
    await user.tab()
    expect(shown()).toBe('15 h')
  })

  it('goes from quarter to quarter and from hour to hour by the keys', async () => {
    const { value, input, shown, changes } = await open('14:30')
    input.focus()
    await user.keyboard('{ArrowUp}{PageUp}')
    expect([value.value, shown(), changes()]).toEqual(['15:45', '15 h 45', 2])
    await user.keyboard('{ArrowDown}{PageDown}')
    expect(value.value).toBe('14:30')
  })
})
