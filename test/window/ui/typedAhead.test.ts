import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { catchTyping, takeTyped, typeInto } from '#ui/typedAhead.ts'

const user = userEvent.setup()
let heard: string[]
const listen = ({ key, target }: KeyboardEvent): void => {
  if (!(target instanceof HTMLInputElement)) heard.push(key)
}

beforeEach(() => {
  heard = []
  window.addEventListener('keydown', listen)
  document.body.innerHTML = '<main><button>Before</button></main>'
  document.querySelector('button')?.focus()
})
afterEach(() => {
  takeTyped()
  window.removeEventListener('keydown', listen)
})

it('keeps what is typed for the form on its way, and no letter does anything else', async () => {
  catchTyping('New')
  await user.keyboard('merci')
  expect(heard).toEqual([])
  expect(takeTyped()).toBe('merci')
  expect(document.activeElement?.textContent).toBe('Before')
  expect(takeTyped()).toBe('')
})

it('gives up on Escape, and when the keyboard goes elsewhere', async () => {
  catchTyping('New')
  await user.keyboard('a{Escape}')
  expect(document.activeElement?.textContent).toBe('Before')
  expect(document.querySelector('input')).toBeNull()
  catchTyping('New')
  await user.keyboard('b')
  document.querySelector('button')?.focus()
  expect(takeTyped()).toBe('')
})

it('writes on in the first field, which hears of it', () => {
  const field = document.createElement('input')
  const written: string[] = []
  field.addEventListener('input', () => written.push(field.value))
  document.body.append(field)
  typeInto(field, 'Axo')
  expect(document.activeElement).toBe(field)
  expect(written).toEqual(['Axo'])
})
