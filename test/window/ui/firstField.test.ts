import { expect, it } from 'vitest'
import { firstField } from '#ui/firstField.ts'

it.each([
  ['<button>Again</button><input id="first"><input>', 'first'],
  ['<input type="hidden"><input disabled><select id="first"></select>', 'first'],
  ['<input type="radio" name="a"><input type="radio" name="a" id="first" checked>', 'first'],
  ['<input type="radio" name="a" id="first"><input type="radio" name="b" checked>', 'first'],
  ['<textarea id="first"></textarea>', 'first'],
  ['<button>Only a button</button>', undefined],
])('a form of %s begins in its first field', (html, id) => {
  const form = document.createElement('form')
  form.innerHTML = html
  expect(firstField(form)?.id).toBe(id)
})
