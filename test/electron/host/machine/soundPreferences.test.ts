import { expect, it } from 'vitest'
import { DEFAULT_PREFERENCES } from '#contract/preferences.ts'
import { soundPreferences } from '#electron/host/machine/soundPreferences.ts'

it('loses only the rows that are broken', () => {
  expect(
    soundPreferences({
      theme: 'dark',
      language: 'klingon',
      quietHours: { from: '25:00', to: '1' },
    }),
  ).toEqual({
    ...DEFAULT_PREFERENCES,
    theme: 'dark',
  })
})
