import { nextTick } from 'vue'

/**
 * Puts words where the caret stands, around what is selected, and leaves the caret after them.
 * The control's own input event tells whoever holds the text.
 */
export const insertAtCaret = async (
  control: HTMLInputElement | HTMLTextAreaElement,
  before: string,
  after = '',
): Promise<void> => {
  const start = control.selectionStart ?? control.value.length
  const end = control.selectionEnd ?? start
  const selected = control.value.slice(start, end)
  control.setRangeText(before + selected + after, start, end, 'end')
  control.dispatchEvent(new Event('input', { bubbles: true }))
  await nextTick()
  control.focus()
  const caret = start + before.length + selected.length + (selected === '' ? 0 : after.length)
  control.setSelectionRange(caret, caret)
}
