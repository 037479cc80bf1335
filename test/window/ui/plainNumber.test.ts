import { fireEvent, render } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { plainNumber } from '#ui/plainNumber.ts'
import TextInput from '#ui/TextInput.vue'

it.each([
  ['\u202A7\u202C', '7'],
  ['\u200E12\u200F', '12'],
  ['\u00A07\u202F', '7'],
  ['1\u00A0200', '1200'],
  ['\uFF17', '7'],
  ['\u22123', '-3'],
  ['7', '7'],
])('the number in %j is %j', (copied, plain) => {
  expect(plainNumber(copied)).toBe(plain)
})

describe('a copied text put into a field', () => {
  /** The field holds `left` of it, as its platform has it. */
  const put = async (type: 'number' | 'text', data: string, left: string) => {
    const shownField = render(TextInput, { props: { modelValue: '1', type } })
    const field = shownField.container.querySelector('input')
    if (field === null) throw new Error('There is no field.')
    await fireEvent(field, new InputEvent('beforeinput', { inputType: 'insertFromPaste', data }))
    field.value = left
    await fireEvent(field, new InputEvent('input', { inputType: 'insertFromPaste' }))
    return { shown: field.value, told: shownField.emitted('update:modelValue').at(-1) }
  }

  it('of a number comes back where the platform dropped it', async () => {
    const { shown, told } = await put('number', '\u202A7\u202C', '')
    expect([shown, told]).toEqual(['7', ['7']])
  })

  it('is as the platform took it where it took it, and where the field is of text', async () => {
    expect(await put('number', '\u202A7\u202C', '17')).toEqual({ shown: '17', told: ['17'] })
    expect(await put('text', '7', '')).toEqual({ shown: '', told: [''] })
  })

  it('does not come back when the field is emptied later', async () => {
    const shownField = render(TextInput, { props: { modelValue: '', type: 'number' } })
    const field = shownField.container.querySelector('input')
    if (field === null) throw new Error('There is no field.')
    await fireEvent(field, new InputEvent('beforeinput', { data: '\u202A7\u202C' }))
    await fireEvent(field, new InputEvent('input'))
    await fireEvent(field, new InputEvent('beforeinput', { inputType: 'deleteContentBackward' }))
    field.value = ''
    await fireEvent(field, new InputEvent('input', { inputType: 'deleteContentBackward' }))
    expect(shownField.emitted('update:modelValue').at(-1)).toEqual([''])
  })
})
