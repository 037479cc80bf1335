import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import { interview, offer } from '#test/build/entries.ts'

const window = windowOverHost()
const { default: OfferWorth } = await import('#window/parts/offers/OfferWorth.vue')
const { default: StepButtons } = await import('#window/parts/steps/StepButtons.vue')
const user = userEvent.setup()

afterEach(cleanup)

const held = interview('2026-11-10T10:00', { promise: { kind: 'none' } })
/** Two offers: one until Friday 27 November, one without a last day. */
const offersAt = async (now: string) => {
  const host = await window.open(
    now,
    opening({
      application: 'near',
      details: { company: 'Nautilia' },
      entries: [
        { ...held, id: 'near-held' },
        { ...offer('2026-11-20T15:00', '2026-11-27', { salary: '36 000' }), id: 'near-offer' },
      ],
    }),
    opening({
      application: 'far',
      details: { company: 'Sorvaine' },
      entries: [
        { ...held, id: 'far-held' },
        { ...offer('2026-11-20T16:00', undefined, { contract: 'CDI' }), id: 'far-offer' },
      ],
    }),
  )
  const { offers } = await host.handlers.today({ rows: 9 })
  return offers
}
const plain = (text: string | null): string => (text ?? '').replaceAll(/\s/gu, ' ')

describe('an offer', () => {
  it('is shown beside the others, with what is noted of each', async () => {
    const now = '2026-11-24T09:00'
    const all = await offersAt(now)
    await window.show(OfferWorth, { offer: all[0], all, now })
    expect(screen.getAllByText('36 000').length).toBeGreaterThan(0)
    await user.click(screen.getByRole('button', { name: 'Comparer avec l’autre proposition' }))
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .map((row) => plain(row.textContent))
    expect(rows.some((row) => /Salaire proposé\s*diffère\s*36 000\s*non noté/u.test(row))).toBe(
      true,
    )
    expect(rows.some((row) => /Contrat\s*diffère\s*non noté\s*CDI/u.test(row))).toBe(true)
    expect(rows.some((row) => row.includes('Avantages'))).toBe(false)
    // One of them gave no last day.
    expect(rows[1]).toMatch(/^\s*Réponse attendue au plus tard le\s*diffère/u)
  })

  it('puts first what the person says counts much, and keeps it', async () => {
    const now = '2026-11-24T09:00'
    const all = await offersAt(now)
    await window.show(OfferWorth, { offer: all[0], all, now })
    await user.click(screen.getByRole('button', { name: 'Comparer avec l’autre proposition' }))
    await screen.findByRole('table')
    const headsOf = () =>
      within(screen.getByRole('table'))
        .getAllByRole('rowheader')
        .map((head) => plain(head.textContent))
    expect(headsOf().at(1)).toContain('Salaire')
    await user.selectOptions(screen.getByRole('combobox', { name: /Contrat$/u }), 'compte beaucoup')
    await waitFor(() => {
      expect(headsOf().at(1)).toContain('Contrat')
    })
  })

  it.each([
    ['2026-11-27T23:59', 'C’est le dernier jour pour répondre.'],
    [
      '2026-11-28T00:00',
      'Le dernier jour pour répondre, ven. 27 nov., est passé. Dites ce qu’il en est.',
    ],
  ])('says at %s: %s', async (now, words) => {
    const all = await offersAt(now)
    await window.show(OfferWorth, { offer: all[0], all, now })
    expect(plain(document.body.textContent)).toContain(words)
  })
})

describe('what can be said to an offer', () => {
  const buttonsAt = async (now: string): Promise<readonly string[]> => {
    const [near] = await offersAt(now)
    await window.show(StepButtons, { step: near?.step, now })
    return screen.getAllByRole('button').map((button) => plain(button.textContent).trim())
  }

  it('is yes, no, a question, or later', async () => {
    expect(await buttonsAt('2026-11-24T09:00')).toEqual([
      'J’accepte',
      'Je décline',
      'Demander…',
      expect.stringMatching(/^Reporter à/u),
      '',
    ])
  })

  it('is asked for knowingly where the next good moment comes after its last day', async () => {
    expect(await buttonsAt('2026-11-27T15:30')).toContain('Reporter…')
    await user.click(screen.getByRole('button', { name: 'Reporter…' }))
    expect(await screen.findByRole('dialog', { name: /^Reporter «/u })).toBeTruthy()
  })

  it('is what became of it once its last day is over', async () => {
    expect((await buttonsAt('2026-11-28T09:00')).slice(0, 4)).toEqual([
      'J’ai accepté',
      'J’ai décliné',
      'Elle n’est plus valable',
      'Ils ont donné une autre date',
    ])
  })
})
