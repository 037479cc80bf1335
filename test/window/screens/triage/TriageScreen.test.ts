import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'

const window = windowOverHost()
const { default: TriageScreen } = await import('#window/screens/triage/TriageScreen.vue')
const user = userEvent.setup()

afterEach(cleanup)

const NOW = '2026-11-24T10:30'
const left = (application: string, company: string) =>
  opening({
    application,
    details: { company, sentUndated: true, toTell: [{ asks: 'interview' }] },
    entries: [],
  })

it('asks one card after the other by keys alone; later and no interview are answers', async () => {
  const host = await window.open(NOW, left('a', 'Citron'), left('b', 'Pêche'), left('c', 'Prune'))
  await window.show(TriageScreen)
  await screen.findByRole('heading', { name: 'Citron' })
  await screen.findByText('Encore 3 candidatures')
  await waitFor(() => {
    expect(document.activeElement?.tagName).toBe('INPUT')
  })
  await user.keyboard('jeudi 19 novembre 14h30{Enter}')
  await screen.findByRole('heading', { name: 'Pêche' })
  await user.click(screen.getByRole('button', { name: 'Pas d’entretien' }))
  await screen.findByRole('heading', { name: 'Prune' })
  await user.click(screen.getByRole('button', { name: 'Plus tard' }))
  await screen.findByText('Une candidature attend, pour plus tard.')

  const told = await host.handlers.applications({ applications: ['a', 'b', 'c'] })
  expect(told.map(({ entries }) => entries.map(({ at }) => at))).toEqual([
    ['2026-11-19T14:30'],
    [],
    [],
  ])
  expect((await host.handlers.toTell(undefined)).map((card) => card.application)).toEqual(['c'])
})

it('says what is missing and writes nothing over words it cannot read', async () => {
  const host = await window.open(NOW, left('a', 'Citron'))
  await window.show(TriageScreen)
  await screen.findByRole('heading', { name: 'Citron' })
  await user.type(screen.getByLabelText('Quand était l’entretien ?'), 'un de ces jours{Enter}')
  await waitFor(() => {
    expect(document.querySelector('[aria-invalid="true"]')).not.toBeNull()
  })
  expect(host.handlers.toTell(undefined)).toHaveLength(1)
})

it('says that what was begun was taken up, and begins again on request', async () => {
  await window.open(NOW, left('begun', 'Citron'))
  await window.show(TriageScreen)
  await screen.findByRole('heading', { name: 'Citron' })
  const field = () => screen.getByLabelText<HTMLInputElement>('Quand était l’entretien ?')
  await user.type(field(), 'jeudi 19 novembre 14h30')
  await user.tab()
  expect(screen.queryByText('Repris tel que vous l’aviez laissé.')).toBeNull()
  cleanup()
  await window.show(TriageScreen)
  await screen.findByText('Repris tel que vous l’aviez laissé.')
  expect(field().value).toContain('jeudi 19 novembre 2026, 14')
  await user.click(screen.getByRole('button', { name: 'Repartir de zéro' }))
  expect(field().value).toBe('')
})
