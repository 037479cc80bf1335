import { afterEach, describe, expect, it } from 'vitest'
import { insertAtCaret } from '#window/parts/templates/insertAtCaret.ts'

afterEach(() => {
  document.body.replaceChildren()
})

const area = (text: string, start: number, end = start): HTMLTextAreaElement => {
  const control = document.createElement('textarea')
  control.value = text
  document.body.append(control)
  control.setSelectionRange(start, end)
  return control
}

describe('words put where the caret stands', () => {
  it('stand between what was before and after it, and the caret follows them', async () => {
    const control = area('Bonjour ,', 8)
    await insertAtCaret(control, '{person}')
    expect(control.value).toBe('Bonjour {person},')
    expect(control.selectionStart).toBe(16)
  })

  it('close around what is selected', async () => {
    const control = area('Merci beaucoup.', 6, 14)
    await insertAtCaret(control, '[[interest:', ']]')
    expect(control.value).toBe('Merci [[interest:beaucoup]].')
    expect(control.selectionStart).toBe(27)
  })

  it('leave the caret inside an empty block', async () => {
    const control = area('', 0)
    await insertAtCaret(control, '[[assets:', ']]')
    expect(control.selectionStart).toBe(9)
  })

  it('are told to whoever holds the text', async () => {
    const control = area('', 0)
    let told = ''
    control.addEventListener('input', () => {
      told = control.value
    })
    await insertAtCaret(control, '{post}')
    expect(told).toBe('{post}')
  })
})
