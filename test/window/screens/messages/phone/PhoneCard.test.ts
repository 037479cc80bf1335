import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StepView } from '#domain/views/stepView.ts'
import { installLogbookHost } from '#test/window/logbookHost.ts'
import { openScreen } from '#test/window/openScreen.ts'
import { OPENED } from '#test/window/screens/messages/messageCast.ts'

const host = installLogbookHost()
const { keptForm } = await import('#window/host/begunForms.ts')
const { default: PhoneCard } = await import('#window/screens/messages/phone/PhoneCard.vue')
const { forgetMessageChoices } = await import('#window/screens/messages/message/messageChoices.ts')
const { useRecording } = await import('#window/parts/recording/useRecording.ts')

/** A number is not broken over lines. */
const dialOf = (phone: string): string => `Appeler le ${phone.replaceAll(' ', '\u00A0')}`

const user = userEvent.setup()
const STEP: StepView = {
  id: 'follow-up:i1:1',
  rule: 'follow-up',
  application: 'a1',
  to: 'p1',
  round: 1,
  channels: [{ channel: 'phone', reason: 'good-rapport' }],
  opens: '2026-11-22T00:00',
  due: '2026-11-24T10:00',
  moment: '2026-11-24T10:00',
  when: 'now',
  late: false,
  priority: 'normal',
  hints: ['ask-assistant-first'],
  because: { reason: 'no-date', facts: [], numbers: [], sources: ['S3'] },
  company: 'Brumelle',
  post: 'Responsable',
  pace: 'normal',
  person: { id: 'p1', name: 'Hélène Laurent', civility: 'madame' },
}
let shown: Awaited<ReturnType<typeof openScreen>>
const open = async (step = STEP) => {
  shown = await openScreen(PhoneCard, { step })
  await screen.findByRole('button', { name: dialOf('01 99 00 12 34') })
}
const press = (name: string) => user.click(screen.getByRole('button', { name }))
const last = () => host.application('a1')?.entries.at(-1)

beforeEach(() => {
  host.given(OPENED)
})
afterEach(() => {
  cleanup()
  forgetMessageChoices()
  host.drafts.clear()
  useRecording().close()
  host.logbook.applications.clear()
  host.opened.length = 0
})

describe('the phone card', () => {
  it('dials by tel: and says to ask the assistant first', async () => {
    await open()
    await press(dialOf('01 99 00 12 34'))
    expect(host.opened).toEqual(['tel:0199001234'])
    expect(screen.getByText(/Demandez d’abord au secrétariat/u)).toBeDefined()
  })

  it('holds what to say on the phone, on the voicemail and to the assistant', async () => {
    await open()
    await screen.findByText(/Savez-vous quand la décision sera prise/u)
    await user.click(screen.getByRole('tab', { name: 'Message vocal' }))
    await screen.findByText(/Vous pouvez me joindre au/u)
    await screen.findByText(/environ \d+ s/u)
    await user.click(screen.getByRole('tab', { name: 'Secrétariat' }))
    await screen.findByText(/Quel serait le meilleur moment pour l’appeler/u)
  })

  it('offers one’s own words for the telephone', async () => {
    host.given({
      do: 'write-template',
      template: 'own:1',
      language: 'fr',
      name: 'Tout court',
      body: 'Allô, c’est {signature} !',
      channels: ['phone'],
    })
    await open()
    await user.selectOptions(await screen.findByLabelText('Modèle'), 'Tout court')
    await screen.findByText(/Allô, c’est/u)
    await user.click(screen.getByRole('tab', { name: 'Secrétariat' }))
    await screen.findByText(/Quel serait le meilleur moment/u)
    host.logbook.templates.clear()
  })

  it('begins with the voicemail when a message is to be left this time', async () => {
    await open({ ...STEP, leaveMessage: true })
    await screen.findByText(/Vous pouvez me joindre au/u)
  })

  it.each([
    ['Pas de réponse', 'no-answer'],
    ['Message vocal laissé', 'voicemail'],
    ['Message laissé à quelqu’un', 'message-left'],
  ])('notes « %s » in one press and closes', async (name, outcome) => {
    await open()
    await press(name)
    await waitFor(() => {
      expect(last()).toMatchObject({
        kind: 'call',
        direction: 'outgoing',
        to: 'p1',
        channel: 'phone',
        outcome,
      })
    })
    await waitFor(() => {
      expect(shown.emitted('closed')).toHaveLength(1)
    })
  })

  it('notes a call through the assistant as one', async () => {
    await open()
    await press(dialOf('01 99 00 12 00'))
    await press('Message laissé à quelqu’un')
    await waitFor(() => {
      expect(last()).toMatchObject({ channel: 'switchboard', outcome: 'message-left' })
    })
  })

  it('asks what was said when somebody was reached', async () => {
    await open()
    await press('Nous nous sommes parlé…')
    expect(useRecording().request.value).toMatchObject({
      kind: 'call',
      given: { to: 'p1', channel: 'phone', outcome: 'reached' },
    })
    expect(last()).toMatchObject({ kind: 'interview' })
  })

  it('offers to correct a wrong number', async () => {
    await open()
    await press('Mauvais numéro')
    const number = await screen.findByLabelText('Bon numéro')
    expect(last()).toMatchObject({ outcome: 'wrong-number' })
    await user.clear(number)
    await user.type(number, '01 99 00 56 78')
    const left = () => keptForm('person', { ids: ['a1', 'p1'] }).left()
    expect(left()).toMatchObject({ name: 'Hélène Laurent', phone: '01 99 00 56 78' })
    await user.keyboard('{Enter}')
    await waitFor(() => {
      expect(host.application('a1')?.people[0]?.phone).toBe('01 99 00 56 78')
    })
    await waitFor(() => {
      expect(left()).toBeUndefined()
    })
  })
})
