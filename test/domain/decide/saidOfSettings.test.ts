import { expect, it } from 'vitest'
import { saidOfSettings } from '#domain/decide/saidOfSettings.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'

const settings = defaultSettings('Europe/Paris')
const WEEK = { first: '2026-11-30', last: '2026-12-04' }
const sooner = { ...WEEK, last: '2026-12-01' }

it.each([
  [{}, { a: WEEK }, 'absence-noted'],
  [{ a: WEEK }, { a: sooner }, 'absence-ended'],
  [{ a: sooner }, { a: WEEK }, 'absence-noted'],
  [{ a: WEEK, b: sooner }, { b: sooner }, 'absence-removed'],
  [{ b: WEEK }, { a: { ...sooner, ill: true }, b: WEEK }, 'illness-noted'],
  [{ a: { ...WEEK, ill: true } }, { a: { ...sooner, ill: true } }, 'illness-ended'],
  [{ a: { ...WEEK, ill: true } }, {}, 'illness-removed'],
  [{ a: { ...WEEK, ill: true }, b: WEEK }, {}, 'absence-removed'],
  [{ b: WEEK }, { a: { ...WEEK, ill: true }, b: { ...WEEK, last: '2026-12-06' } }, 'absence-noted'],
])('from %o to %o: %s', (before, after, key) => {
  expect(
    saidOfSettings({ ...settings, absences: before }, { ...settings, absences: after }),
  ).toEqual({
    key,
  })
})

it('with anything else it is a change of settings', () => {
  expect(
    saidOfSettings(settings, { ...settings, absences: { a: WEEK }, phoneFirst: true }),
  ).toEqual({
    key: 'settings-changed',
  })
})
