import { afterEach, expect, it, vi } from 'vitest'
import { onceInVain } from '#window/frame/onceInVain.ts'

afterEach(() => {
  document.body.innerHTML = ''
  vi.useRealTimers()
})

/** The key for undo, pressed in the form on the page; `undoes` is what its field does then. */
const press = (tell: () => void, undoes = false): void => {
  onceInVain(tell)
  if (undoes)
    document
      .querySelector('input')
      ?.dispatchEvent(new InputEvent('input', { inputType: 'historyUndo', bubbles: true }))
  vi.runAllTimers()
}

it('says once for each form that its field had nothing to take back', () => {
  vi.useFakeTimers()
  const tell = vi.fn()
  document.body.innerHTML = '<form><input></form>'
  press(tell, true)
  expect(tell).not.toHaveBeenCalled()
  press(tell)
  press(tell)
  expect(tell).toHaveBeenCalledOnce()
  document.body.innerHTML = '<form><input></form>'
  press(tell)
  expect(tell).toHaveBeenCalledTimes(2)
})

it('says nothing where no form is in hand', () => {
  vi.useFakeTimers()
  const tell = vi.fn()
  document.body.innerHTML = '<main><button>Look</button></main>'
  press(tell)
  expect(tell).not.toHaveBeenCalled()
})
