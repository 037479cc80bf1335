import { expect, it, vi } from 'vitest'
import { writingCalls } from '#electron/host/calls/writingCalls.ts'

it('the shell hears in which language something is typed, and where the logbook is', () => {
  const writesIn = vi.fn()
  expect(writingCalls({ writesIn }, () => 'CA-QC').writesIn({ language: 'fr' })).toBeNull()
  expect(writesIn).toHaveBeenCalledExactlyOnceWith('fr', 'CA-QC')
  expect(writingCalls({}, () => undefined).writesIn({ language: 'en' })).toBeNull()
})
