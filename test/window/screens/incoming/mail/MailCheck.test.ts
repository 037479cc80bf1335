import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { boardOf } from '#test/build/boardOf.ts'

const window = windowOverHost()
const { lettersOver } = await import('#test/window/checkedLetter.ts')
const { default: RecordingSheet } = await import('#window/parts/recording/RecordingSheet.vue')
const { useRecording } = await import('#window/parts/recording/useRecording.ts')
const { check } = lettersOver(window)

const user = userEvent.setup()
afterEach(() => {
  useRecording().close()
  cleanup()
})

const REFUSAL =
  'De : rh@brumelle.example\nEnvoyé : mercredi 25 novembre 2026 09:12\nObjet : Votre candidature\n\nNous sommes au regret de ne pas donner suite à votre candidature.'

it('opens no card before the form is noted, and then among those that were sent', async () => {
  const host = await window.open('2026-11-26T19:00')
  const cards = async () => (await boardOf(host.handlers)).cards
  const { done } = await check(host, REFUSAL, '')
  await window.show(RecordingSheet)
  await user.click(screen.getByRole('radio', { name: 'Une nouvelle carte' }))
  const company = screen.getByRole('textbox', { name: 'Entreprise' })
  await user.clear(company)
  await user.type(company, 'Brumelle')
  const goOn = () => user.click(screen.getByRole('button', { name: 'Continuer' }))
  await goOn()
  await user.click(within(await screen.findByRole('dialog')).getByText('Fermer sans noter'))
  await waitFor(() => {
    expect(useRecording().request.value).toBeNull()
  })
  expect(await cards()).toEqual([])
  await goOn()
  expect(useRecording().request.value).toMatchObject({
    kind: 'refusal',
    opening: { company: 'Brumelle', sentUndated: true },
  })
  expect(done).toEqual([])
})
