import { expect, it } from 'vitest'
import { withAn } from '#domain/messages/english/article.ts'

it.each([
  ['engineer', 'an engineer'],
  ['manager', 'a manager'],
  ['user researcher', 'a user researcher'],
  ['university lecturer', 'a university lecturer'],
  ['undertaker', 'an undertaker'],
  ['usher', 'an usher'],
  ['hourly worker', 'an hourly worker'],
  ['host', 'a host'],
  ['HR manager', 'an HR manager'],
  ['UX designer', 'a UX designer'],
  ['QA lead', 'a QA lead'],
  ['one-day job', 'a one-day job'],
  ['8-hour shift', 'an 8-hour shift'],
  ['110-hour month', 'a 110-hour month'],
  ['Économiste', 'an Économiste'],
])('puts the right article before %s', (text, expected) => {
  expect(withAn(text)).toBe(expected)
})
