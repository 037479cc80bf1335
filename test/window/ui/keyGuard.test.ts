import { afterEach, beforeEach, expect, it } from 'vitest'
import { guardKeys } from '#ui/keyGuard.ts'

let heard: string[]
let release: () => void

const field = (html: string): HTMLElement => {
  document.body.innerHTML = html
  const element = document.body.firstElementChild as HTMLElement
  element.addEventListener('keydown', ({ key }) => heard.push(key))
  return element
}
const press = (element: HTMLElement, init: KeyboardEventInit): boolean =>
  element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))

beforeEach(() => {
  heard = []
  release = guardKeys()
})
afterEach(() => {
  release()
  document.body.innerHTML = ''
})

it.each([
  ['Enter', { isComposing: true }],
  ['Escape', { isComposing: true }],
  ['Enter', { keyCode: 229 }],
  ['ArrowDown', { keyCode: 229 }],
])(
  'keeps %s of a word being composed from every handler, and leaves it to the input method: %j',
  (key, init) => {
    const input = field('<input />')
    expect(press(input, { key, ...init })).toBe(true)
    expect(heard).toEqual([])
    press(input, { key })
    expect(heard).toEqual([key])
  },
)

it('lets Enter held down press once, but write lines in a text', () => {
  const button = field('<button></button>')
  press(button, { key: 'Enter' })
  expect(press(button, { key: 'Enter', repeat: true })).toBe(false)
  expect(heard).toEqual(['Enter'])
  const area = field('<textarea></textarea>')
  expect(press(area, { key: 'Enter', repeat: true })).toBe(true)
  expect(heard).toEqual(['Enter', 'Enter'])
})
