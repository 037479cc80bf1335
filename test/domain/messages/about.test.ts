import { expect, it } from 'vitest'
import { interviewOf, isRecipientConnected, recipient } from '#domain/messages/about.ts'
import { latestAttempt } from '#domain/messages/received.ts'
import { valueOf } from '#domain/messages/variables.ts'
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

it('counts one’s own calls among what was sent and called, and never theirs', () => {
  const call = { kind: 'call', channel: 'phone', to: 'nadia' } as const
  const mine = anEntry({
    ...call,
    at: '2026-11-20T10:00',
    direction: 'outgoing',
    outcome: 'voicemail',
  })
  const theirs = anEntry({
    ...call,
    at: '2026-11-21T10:00',
    direction: 'incoming',
    outcome: 'left-me-message',
  })
  const context = aContext({ application: { entries: [anInterview(), mine, theirs] } })
  expect(latestAttempt(context, () => true)).toEqual(mine)
  expect(valueOf('call-when', context, 'fr')).toBe('vendredi dernier')
  expect(valueOf('last-message-when', context, 'fr')).toBe('vendredi dernier')
})

it('knows by when an offer is to be answered: the one told of, else the one received', () => {
  const offer = anEntry({ kind: 'offer', at: '2026-11-23T10:00', deadline: '2026-12-01' })
  const context = aContext({ application: { entries: [anInterview(), offer] } })
  expect(valueOf('answer-by', context, 'fr')).toBe('mardi 1er décembre')
  const step = aStep('nadia')
  const facts = [{ fact: 'deadline-elsewhere', at: '2026-12-03' } as const]
  const telling = { ...step, because: { ...step.because, facts } }
  expect(valueOf('answer-by', { ...context, step: telling }, 'fr')).toBe('jeudi 3 décembre')
  expect(valueOf('answer-by', aContext(), 'fr')).toBeUndefined()
})

it('writes to nobody at an address they have left, whichever card says so', () => {
  const person = { ...nadia, postalAddress: '3, quai Nord' }
  expect(recipient(aContext({ person }))).toMatchObject({ postalAddress: '3, quai Nord' })
  const gone = recipient({ ...aContext({ person }), gone: [nadia.id] })
  expect(gone?.id).toBe(nadia.id)
  for (const way of ['email', 'phone', 'postalAddress']) expect(gone).not.toHaveProperty(way)
})
