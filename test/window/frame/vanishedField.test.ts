import { afterEach, beforeEach, expect, it } from 'vitest'
import { guardVanished } from '#window/frame/vanishedField.ts'

let heard: string[]
let release: () => void
const listen = ({ key }: KeyboardEvent): void => {
  heard.push(key)
}
const press = (element: Element, key: string, at = 0, init: KeyboardEventInit = {}): boolean => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key, ...init })
  Object.defineProperty(event, 'timeStamp', { value: at })
  return element.dispatchEvent(event)
}
const typed = (key = 'b'): HTMLInputElement => {
  document.body.innerHTML = '<input />'
  const field = document.body.firstElementChild as HTMLInputElement
  press(field, key)
  heard = []
  return field
}

beforeEach(() => {
  heard = []
  release = guardVanished()
  window.addEventListener('keydown', listen)
})
afterEach(() => {
  release()
  window.removeEventListener('keydown', listen)
  document.body.innerHTML = ''
})

it('keeps the rest of a word from every handler where its field is taken away or disabled', () => {
  const field = typed()
  field.remove()
  for (const [key, at] of [
    ['o', 1000],
    [' ', 2000],
    ['Backspace', 3000],
  ] as const)
    expect(press(document.body, key, at)).toBe(false)
  typed().disabled = true
  press(document.body, 'f', 1000)
  expect(heard).toEqual([])
})

it.each([
  ['a pause', () => press(document.body, 'f', 1001), ['f']],
  ['Escape', () => [press(document.body, 'Escape'), press(document.body, 'f')], ['Escape', 'f']],
  ['a combination', () => press(document.body, 'k', 0, { ctrlKey: true }), ['k']],
])('lets keys through after %s', (_, pressed, expected) => {
  typed().remove()
  pressed()
  expect(heard).toEqual(expected)
})

it('lets keys through where Enter ended the word, and while its field is there', () => {
  typed('Enter').remove()
  press(document.body, 'f')
  const field = typed()
  press(field, 'x')
  press(document.body, 'm')
  expect(heard).toEqual(['x', 'm'])
})
