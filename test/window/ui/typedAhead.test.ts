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

it('writes on in the first field, which hears of it', async () => {
  const field = document.createElement('input')
  const written: string[] = []
  field.addEventListener('input', () => written.push(field.value))
  document.body.append(field)
  await typeInto(field, 'Axo')
  expect(document.activeElement).toBe(field)
  expect(written).toEqual(['Axo'])
})

it('takes a Tab for the way to the next field, as it would have been', async () => {
  catchTyping('New')
  await user.keyboard('Axo{Tab}acheteur{Tab}{Tab}{Shift>}{Tab}{/Shift}demain')
  const typed = takeTyped()
  document.body.innerHTML = `<form>
    <input name="company"><input name="post" value="before">
    <input type="radio" name="side" value="a"><input type="radio" name="side" value="b" checked>
    <button disabled>Not now</button><input name="day" value="lundi"><input name="note" value="kept">
  </form>`
  await typeInto(document.querySelector<HTMLElement>('input'), typed)
  const written = (name: string) =>
    document.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value
  expect(['company', 'post', 'day', 'note'].map(written)).toEqual([
    'Axo',
    'acheteur',
    'demain',
    'kept',
  ])
  expect(document.activeElement?.getAttribute('name')).toBe('day')
})

it('drops what is typed on where there is nothing to write in, and does not fail behind the last', async () => {
  document.body.innerHTML = '<form><input name="only"><button type="button">Save</button></form>'
  await typeInto(document.querySelector<HTMLElement>('input'), 'a\tb\tc\td')
  expect(document.querySelector('input')?.value).toBe('a')
})
