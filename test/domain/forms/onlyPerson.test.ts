import { expect, it } from 'vitest'
import { onlyPerson } from '#domain/forms/onlyPerson.ts'
import { person } from '#test/build/entries.ts'

it('is nobody where there is none, or a choice', () => {
  const [anne, karim] = [person('Anne'), person('Karim')]
  expect(onlyPerson([])).toEqual({})
  expect(onlyPerson([anne])).toEqual({ to: anne.id, from: anne.id })
  expect(onlyPerson([anne, karim])).toEqual({})
})
