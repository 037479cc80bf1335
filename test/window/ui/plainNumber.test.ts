import { render } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
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
  const put = (type: 'number' | 'text', data: string) => {
    const execCommand = vi.fn(() => true)
    Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true })
    const { container } = render(TextInput, { props: { modelValue: '', type } })
    const event = new InputEvent('beforeinput', {
      inputType: 'insertFromPaste',
      data,
      cancelable: true,
    })
    container.querySelector('input')?.dispatchEvent(event)
    return { execCommand, isStopped: event.defaultPrevented }
  }
  afterEach(() => {
    Reflect.deleteProperty(document, 'execCommand')
  })

  it('of a number leaves behind what is not seen', () => {
    const { execCommand, isStopped } = put('number', '\u202A7\u202C')
    expect(execCommand).toHaveBeenCalledExactlyOnceWith('insertText', false, '7')
    expect(isStopped).toBe(true)
  })

  it('is left to the platform where nothing is in its way, and where the field is of text', () => {
    for (const { execCommand, isStopped } of [put('number', '7'), put('text', '\u202A7\u202C')]) {
      expect(execCommand).not.toHaveBeenCalled()
      expect(isStopped).toBe(false)
    }
  })
})
