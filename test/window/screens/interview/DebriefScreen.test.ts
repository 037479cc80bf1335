import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installLogbookHost, ZONE } from '#test/window/logbookHost.ts'
import { openScreen } from '#test/window/openScreen.ts'

const host = installLogbookHost()
const { default: DebriefScreen } = await import('#window/screens/interview/DebriefScreen.vue')
const { keptForm } = await import('#window/host/begunForms.ts')

const user = userEvent.setup()
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const open = async (props: Record<string, unknown> = {}) => {
  const shown = await openScreen(DebriefScreen, props)
  await screen.findByRole('heading', { name: /Qui (avez-vous|allez-vous) rencontr/u })
  return shown
}
const write = async (input: HTMLInputElement, text: string) => {
  await user.clear(input)
  await user.type(input, text)
}
const save = () =>
  user.click(screen.getByRole('button', { name: /Enregistrer et préparer la suite/u }))
const planned = () =>
  within(screen.getByRole('region', { name: 'La suite se dessine' })).queryAllByRole('listitem')

beforeEach(() => {
  location.hash = '#/debrief'
})
afterEach(() => {
  cleanup()
  keptForm('debrief', { ids: [undefined, undefined] }).forget()
  host.logbook.applications.clear()
  host.acted.length = 0
})

describe('a new interview', () => {
  it('is noted at once with its people, and nothing before the button is pressed', async () => {
    await open()
    await write(field('Entreprise'), 'Brumelle <script>')
    await write(field('Poste'), 'Cheffe de projet')
    await write(field('Début'), 'vendredi 10h')
    await write(field('Nom'), 'Hélène Laurent')
    expect(host.acted).toEqual([])
    await save()
    await waitFor(() => {
      expect(host.acted).toHaveLength(1)
    })
    const [application] = [...host.logbook.applications.values()]
    expect(application?.details.company).toBe('Brumelle <script>')
    expect(application?.people.map(({ name }) => name)).toEqual(['Hélène Laurent'])
    expect(application?.entries).toMatchObject([
      { kind: 'interview', at: '2026-11-20T10:00', durationMinutes: 60, promise: { kind: 'none' } },
    ])
    await waitFor(() => {
      expect(location.hash).toBe(`#/application/${application?.id ?? ''}`)
    })
  })

  it('takes the end of a range that is written beside the start', async () => {
    await open()
    await write(field('Entreprise'), 'Brumelle')
    await write(field('Poste'), 'Cheffe de projet')
    await write(field('Début'), 'vendredi de 16h à 17h30')
    expect(field('Fin').value).toMatch(/^17\sh\s30$/u)
    await write(field('Nom'), 'Hélène Laurent')
    await save()
    await waitFor(() => {
      expect(host.acted).toHaveLength(1)
    })
    const [application] = [...host.logbook.applications.values()]
    expect(application?.entries).toMatchObject([
      { kind: 'interview', at: '2026-11-20T16:00', durationMinutes: 90 },
    ])
  })

  it('begins on the day to come where it was asked for an interview ahead', async () => {
    await open({ ahead: true })
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Il est prévu' }).checked).toBe(true)
    expect(field('Début').value).toBe('')
  })

  it('says next to each field what is missing, writes nothing, and goes to the first', async () => {
    await open()
    await save()
    const company = field('Entreprise')
    await waitFor(() => {
      expect(document.activeElement).toBe(company)
    })
    expect(company.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(/Indiquez l’entreprise/u)).toBeDefined()
    expect(screen.getByText(/Indiquez le poste/u)).toBeDefined()
    expect(host.acted).toEqual([])
  })

  it('refuses the 31st of February next to the field', async () => {
    await open()
    await write(field('Entreprise'), 'Brumelle')
    await write(field('Poste'), 'Cheffe')
    await write(field('Début'), '31/02 10h')
    await save()
    await waitFor(() => {
      expect(document.activeElement).toBe(field('Début'))
    })
    expect(screen.getByText(/« 31\/02 10h » ne se lit pas comme une date/u)).toBeDefined()
    expect(host.acted).toEqual([])
  })

  it('keeps its length and its day when only the start is written anew', async () => {
    await open()
    await write(field('Début'), 'vendredi 14h30')
    await write(field('Fin'), '15h30')
    await user.tab()
    await user.click(field('Début'))
    await user.keyboard('15h15')
    await user.tab()
    expect(field('Début').value).toMatch(/^vendredi 20 novembre 2026, 15\sh\s15$/u)
    expect(field('Fin').value).toMatch(/^16\sh\s15$/u)
  })

  it('draws the plan while one answers: thanks, the follow-up, and what silence would bring', async () => {
    await open()
    await write(field('Début'), 'samedi 10h')
    await write(field('Nom'), 'Hélène Laurent')
    await waitFor(() => {
      expect(planned().map((line) => line.textContent)).toEqual([
        expect.stringMatching(/^maintenant .*Remercier Hélène Laurent/u),
        expect.stringMatching(/^maintenant .*LinkedIn/u),
        expect.stringMatching(/^mar\..1er.déc\. 10.hRelancer Hélène Laurent/u),
        expect.stringMatching(/^mar\..8.déc\. .*Relancer une seconde fois/u),
        expect.stringMatching(/^mar\..22.déc\. .*Ranger dans/u),
      ])
    })
  })

  it('becomes one to come when its moment is, and leaves the debrief for later', async () => {
    await open()
    await write(field('Début'), '24/11 14h30')
    await waitFor(() => {
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Il est prévu' }).checked).toBe(
        true,
      )
    })
    expect(screen.queryByRole('heading', { name: /donné une date/u })).toBeNull()
    expect(screen.getByText(/Relance vous demandera de raconter juste après/u)).toBeDefined()
  })

  it('reads a bare weekday again when the interview turns out to be ahead', async () => {
    await open()
    await write(field('Début'), 'mardi 10h')
    await user.tab()
    expect(field('Début').value).toMatch(/^mardi 17 novembre 2026/u)
    await user.click(screen.getByRole('radio', { name: 'Il est prévu' }))
    await waitFor(() => {
      expect(field('Début').value).toMatch(/^mardi 24 novembre 2026/u)
    })
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Il est prévu' }).checked).toBe(true)
  })

  it('keeps the day of an interview that goes on still, though nobody said that it is ahead', async () => {
    await open()
    await write(field('Début'), 'dimanche 14h45')
    await user.tab()
    expect(field('Début').value).toMatch(/^dimanche 22 novembre 2026/u)
  })

  it('keeps the answers of a page left unfinished, and writes none of them', async () => {
    const first = await open()
    await write(field('Entreprise'), 'Brumelle')
    await write(field('Nom'), 'Hélène Laurent')
    first.unmount()
    await open()
    expect(field('Entreprise').value).toBe('Brumelle')
    expect(field('Nom').value).toBe('Hélène Laurent')
    expect(host.acted).toEqual([])
    expect(screen.getByText(/Repris tel que vous l’aviez laissé/u)).toBeDefined()
    await user.click(screen.getAllByRole('button', { name: 'Repartir de zéro' })[0]!)
    expect(screen.queryByText(/Repris tel que vous l’aviez laissé/u)).toBeNull()
    expect(field('Entreprise').value).toBe('')
  })

  it('does not say that a form was taken up where none was left', async () => {
    await open()
    expect(screen.queryByText(/Repris tel que vous l’aviez laissé/u)).toBeNull()
  })

  it('begins again with an empty form, its date too, and brings the answers back', async () => {
    await open()
    await write(field('Entreprise'), 'Brumelle')
    await write(field('Début'), 'vendredi 10h')
    await user.tab()
    await user.click(screen.getByRole('button', { name: 'Repartir de zéro' }))
    expect(field('Entreprise').value).toBe('')
    expect(field('Début').value).toBe('')
    const { useToasts } = await import('#ui/useToasts.ts')
    useToasts().toasts.value.at(-1)?.action?.run()
    await waitFor(() => {
      expect(field('Entreprise').value).toBe('Brumelle')
    })
    expect(field('Début').value).toMatch(/^vendredi 20 novembre 2026, 10/u)
  })

  it('keeps everything on the page when the host refuses', async () => {
    await open()
    await write(field('Entreprise'), 'Brumelle')
    await write(field('Poste'), 'Cheffe')
    const past = host.logbook.applications.size
    host.refuse('disk-full')
    await save()
    host.refuse(undefined)
    expect(host.logbook.applications.size).toBe(past)
    expect(field('Entreprise').value).toBe('Brumelle')
    expect(location.hash).toBe('#/debrief')
  })
})

describe('a company known already', () => {
  it('is offered one more interview instead of a second card, and what was written goes along', async () => {
    host.given({
      do: 'open-application',
      application: 'a1',
      details: {
        company: 'Brumelle Logistique',
        post: 'Responsable',
        pace: 'normal',
        directContact: false,
        trial: 'executive',
      },
      people: [{ id: 'p1', name: 'Karim Daoud' }],
      entries: [],
    })
    const first = await open()
    await write(field('Nom'), 'Hélène Laurent')
    await write(field('Entreprise'), 'brumelle')
    await user.click(await screen.findByRole('button', { name: /Un premier entretien pour/u }))
    expect(location.hash).toBe('#/debrief/a1')
    first.unmount()
    await open({ application: 'a1' })
    expect(screen.queryByRole('textbox', { name: 'Entreprise' })).toBeNull()
    expect(screen.getByRole('checkbox', { name: 'Karim Daoud' })).toBeDefined()
    expect(screen.getByText(/s’ajoute à cette candidature/u)).toBeDefined()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Brumelle Logistique')
    expect(
      screen.getByRole('link', { name: 'C’est pour une autre entreprise' }).getAttribute('href'),
    ).toBe('#/debrief')
    expect(field('Nom').value).toBe('Hélène Laurent')
    keptForm('debrief', { ids: ['a1', undefined] }).forget()
  })
})

describe('an interview planned before', () => {
  it('is told afterwards as a better account of itself', async () => {
    host.given({
      do: 'open-application',
      application: 'a1',
      details: {
        company: 'Brumelle',
        post: 'Responsable',
        pace: 'normal',
        directContact: false,
        trial: 'executive',
      },
      people: [{ id: 'p1', name: 'Karim Daoud' }],
      entries: [
        {
          kind: 'interview',
          id: 'i1',
          at: '2026-11-20T09:00',
          zone: ZONE,
          durationMinutes: 45,
          met: [],
        },
      ],
    })
    await open({ application: 'a1', interview: 'i1' })
    await user.click(screen.getByRole('checkbox', { name: 'Karim Daoud' }))
    await user.click(screen.getByRole('radio', { name: 'Bon' }))
    await save()
    await waitFor(() => {
      expect(host.application('a1')?.entries).toMatchObject([
        { id: 'i1', at: '2026-11-20T09:00', durationMinutes: 45, met: ['p1'], goodRapport: true },
      ])
    })
  })
})
