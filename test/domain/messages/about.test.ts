import { expect, it } from 'vitest'
import { interviewOf, isRecipientConnected, recipient } from '#domain/messages/about.ts'
import { aContext, anEntry, anInterview, aStep, hugo, nadia, NOW } from '#test/build/aContext.ts'

it('is about the latest interview begun, not one still ahead', () => {
  const held = anInterview({ id: 'held', at: NOW })
  const ahead = anInterview({ id: 'ahead', at: '2026-11-24T09:01' })
  expect(interviewOf(aContext({ application: { entries: [held, ahead] } }))?.id).toBe('held')
  expect(interviewOf(aContext({ application: { entries: [] } }))).toBeUndefined()
  expect(interviewOf(aContext({ interview: ahead }))?.id).toBe('ahead')
})

it('writes to the person chosen, else to the one of the step', () => {
  const step = aStep('hugo')
  expect(recipient(aContext({ step }))?.id).toBe('nadia')
  expect(recipient({ ...aContext({ step }), person: undefined })).toBe(hugo)
  expect(recipient({ ...aContext(), person: undefined })).toBeUndefined()
})

it('knows a connection by the person or by the journal', () => {
  const accepted = anEntry({ kind: 'linkedin-acceptance', at: '2026-11-18T09:00', from: 'nadia' })
  const context = aContext({ application: { entries: [anInterview(), accepted] } })
  expect(isRecipientConnected(context)).toBe(true)
  expect(isRecipientConnected({ ...context, person: hugo })).toBe(false)
  expect(isRecipientConnected(aContext({ person: { ...nadia, linkedinConnected: true } }))).toBe(
    true,
  )
  expect(isRecipientConnected(aContext())).toBe(false)
})
