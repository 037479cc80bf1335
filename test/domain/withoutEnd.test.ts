import { expect, it } from 'vitest'
import { withoutEnd } from '#domain/withoutEnd.ts'

it.each([
  ['a@b.fr,;.', 'a@b.fr'],
  ['.,a.,', '.,a'],
  ['.,;', ''],
  ['', ''],
])('takes the loose signs off the end of %j alone', (text, left) => {
  expect(withoutEnd(text, /[.,;]/u)).toBe(left)
})
