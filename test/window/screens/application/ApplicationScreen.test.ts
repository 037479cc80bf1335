import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import { installLogbookHost, ZONE } from '#test/window/logbookHost.ts'
import { openScreen } from '#test/window/openScreen.ts'

const host = installLogbookHost()
const { default: ApplicationScreen } =
  await import('#window/screens/application/ApplicationScreen.vue')
const { useRecording } = await import('#window/parts/recording/useRecording.ts')

const user = userEvent.setup()
const DETAILS = {
  company: 'Brumelle <b>Logistique</b>',
  post: 'Responsable 🚀',
  pace: 'normal',
  directContact: false,
  trial: 'executive',
  notes: 'Équipe de quatorze.',
} as const
const dated = (id: string, at: string) => ({ id, at, zone: ZONE })
const ENTRIES: Entry[] = [
  {
    kind: 'interview',
    ...dated('i1', '2026-11-10T09:30'),
    durationMinutes: 70,
    met: ['p1'],
    promise: { kind: 'date', date: '2026-12-01' },
    points: [{ text: 'le quai de nuit' }],
  },
  {
    kind: 'thanks',
    ...dated('t1', '2026-11-11T09:05'),
    to: 'p1',
    channel: 'email',
    text: 'Merci pour <script>alert(1)</script> votre accueil.',
  },
  {
    kind: 'follow-up',
    ...dated('f1', '2026-11-11T16:00'),
    to: 'p1',
    channel: 'phone',
    outcome: 'no-answer',
  },
]
const application = () => host.application('a1')
const open = async () => {
  const shown = await openScreen(ApplicationScreen, { id: 'a1' })
  await screen.findByRole('heading', { level: 1 })
  return shown
}
const pressIn = async (menu: RegExp, item: RegExp) => {
  await user.click(screen.getByRole('button', { name: menu }))
  // Where popovers are not drawn every menu stands on the page: only the one meant counts.
  await user.click(
    within(screen.getByRole('menu', { name: menu })).getByRole('menuitem', { name: item }),
  )
}
const timeline = () => within(screen.getByRole('list', { name: /ce qui s’est passé/iu }))

beforeEach(() => {
  location.hash = '#/application/a1'
  host.given({
    do: 'open-application',
    application: 'a1',
    details: DETAILS,
    people: [
      {
        id: 'p1',
        name: 'Hélène Laurent',
        civility: 'madame',
        email: 'h.laurent@brumelle.example',
        phone: '01 99 00 12 34',
      },
    ],
    entries: ENTRIES,
  })
})
afterEach(() => {
  cleanup()
  host.logbook.applications.clear()
  host.acted.length = 0
  host.opened.length = 0
  useRecording().close()
})

describe('the page of an application', () => {
  it('shows what was written as it was written, tags and all', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Brumelle <b>Logistique</b>')
    await user.click(screen.getByRole('button', { name: 'Relire le message' }))
    expect(screen.getByText('Merci pour <script>alert(1)</script> votre accueil.')).toBeDefined()
  })

  it('tells everything that happened, the latest first, the day once', async () => {
    await open()
    const lines = timeline()
      .getAllByRole('listitem')
      .map((line) => line.textContent.replace(/[\u00A0\u202F]/gu, ' '))
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/mer\. 11 nov\..*16 h.*Appel sans réponse, Mme Laurent/u)
    expect(lines[1]).toMatch(/^9 h 05.*Mme Laurent remerciée par e-mail/u)
    expect(lines[2]).toMatch(/1er entretien.*1 h 10.*« le quai de nuit »/u)
  })

  it('shows the day they announced, and the step that waits for it', async () => {
    await open()
    expect(screen.getByText('Réponse annoncée').textContent).toMatch(/mar\..1er.déc\./u)
    const next = screen.getByRole('region', { name: 'La suite' })
    expect(next.textContent).toContain('Leur réponse, annoncée')
    expect(next.textContent).toContain('Laurent')
  })

  it('takes an entry back, and brings it back', async () => {
    await open()
    await pressIn(/Choix pour.*Remerciement/u, /Retirer/u)
    await waitFor(() => {
      expect(application()?.entries.map(({ id }) => id)).toEqual(['i1', 'f1'])
    })
    await waitFor(() => {
      expect(timeline().getAllByRole('listitem')).toHaveLength(2)
    })
    const { useToasts } = await import('#ui/useToasts.ts')
    useToasts().toasts.value.at(-1)?.action?.run()
    await waitFor(() => {
      expect(application()?.entries.map(({ id }) => id)).toEqual(['i1', 't1', 'f1'])
    })
  })

  it('corrects an entry on the sheet, and an interview through the debrief', async () => {
    await open()
    await pressIn(/Choix pour.*Remerciement/u, /Corriger/u)
    expect(useRecording().request.value).toMatchObject({ kind: 'thanks', correcting: { id: 't1' } })
    await pressIn(/Choix pour.*Entretien/u, /Corriger/u)
    expect(location.hash).toBe('#/debrief/a1/i1')
  })

  it.each([
    ['Appel', 'call', { to: 'p1', channel: 'phone', direction: 'outgoing' }],
    ['Ils m’ont téléphoné', 'call', { to: 'p1', channel: 'phone', direction: 'incoming' }],
    ['Ils m’ont écrit', 'answer', { from: 'p1', channel: 'email' }],
  ])('notes first what happens most, with the person chosen: %s', async (name, kind, given) => {
    await open()
    await user.click(screen.getByRole('button', { name }))
    expect(useRecording().request.value).toMatchObject({ application: 'a1', kind, given })
  })

  it('notes what became of an interview ahead from its line, by mouse and by keys', async () => {
    host.given({
      do: 'record-entry',
      application: 'a1',
      entry: {
        kind: 'interview',
        ...dated('i2', '2027-12-03T10:00'),
        durationMinutes: 60,
        met: ['p1'],
      },
    })
    await open()
    await pressIn(/Choix pour.*Entretien.*2027/u, /Reporté/u)
    expect(useRecording().request.value).toMatchObject({
      kind: 'postponed',
      given: { interview: 'i2' },
    })
    screen.getByRole('button', { name: /Choix pour.*Entretien.*2027/u }).focus()
    await user.keyboard('{ArrowDown}')
    const menu = screen.getByRole('menu', { name: /Choix pour.*Entretien.*2027/u })
    await waitFor(() => {
      expect(menu.contains(document.activeElement)).toBe(true)
    })
    await user.keyboard('{ArrowDown}{Enter}')
    expect(useRecording().request.value).toMatchObject({
      kind: 'cancelled',
      given: { interview: 'i2' },
    })
  })

  it('says on the line of an interview that it was cancelled, and offers no more to change it', async () => {
    const entries: Entry[] = [
      {
        kind: 'interview',
        ...dated('i2', '2027-12-03T10:00'),
        durationMinutes: 60,
        met: ['p1'],
      },
      { kind: 'cancelled', ...dated('c1', '2026-11-12T09:00'), interview: 'i2' },
    ]
    for (const entry of entries) host.given({ do: 'record-entry', application: 'a1', entry })
    await open()
    const [line] = timeline().getAllByRole('listitem')
    expect(line?.textContent).toContain('annulé')
    expect(line?.textContent).not.toContain('à venir')
    expect(screen.queryByRole('link', { name: 'Modifier cet entretien' })).toBeNull()
  })

  it('says the hour of where the person is with the other clock beside it, and how a rejection came', async () => {
    host.given({
      do: 'record-entry',
      application: 'a1',
      entry: {
        kind: 'refusal',
        ...dated('r1', '2026-11-12T10:00'),
        zone: 'Europe/London',
        channel: 'phone',
        reason: 'Un autre profil',
      },
    })
    await open()
    const [line] = timeline().getAllByRole('listitem')
    const words = line?.textContent.replaceAll(/\s+/gu, ' ')
    expect(words).toMatch(/11 h.*10 h, heure de Londres/u)
    const folded = within(line ?? document.body).getByText(/autre profil/iu)
    expect(folded.closest<HTMLElement>('div[style]')?.style.display).toBe('none')
    expect(folded.textContent).not.toContain('par téléphone')
    expect(words).toContain('par téléphone')
  })

  it('says once that the last day of an offer is over, dated by that day', async () => {
    host.given({
      do: 'record-entry',
      application: 'a1',
      entry: { kind: 'offer', ...dated('o1', '2026-11-12T10:00'), deadline: '2026-11-18' },
    })
    await open()
    const words = document.body.textContent.replaceAll(/\s+/gu, ' ')
    expect(words.match(/Le dernier jour pour répondre/gu)).toHaveLength(1)
    expect(words).toContain('mer. 18 nov.')
    expect(words).toContain('date passée')
  })

  it('opens an address with the program of the system', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: /h\.laurent@brumelle\.example : Écrire/u }))
    await user.click(screen.getByRole('button', { name: /01 99 00 12 34 : Appeler/u }))
    expect(host.opened).toEqual(['mailto:h.laurent@brumelle.example', 'tel:0199001234'])
  })

  it('says so when the application is gone', async () => {
    host.given({ do: 'remove-application', application: 'a1' })
    await openScreen(ApplicationScreen, { id: 'a1' })
    expect(await screen.findByText('Cette candidature n’est plus dans le carnet.')).toBeDefined()
  })
})

describe('notes', () => {
  it('are kept as soon as one leaves them, and only then', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Modifier' }))
    const notes = screen.getByRole('textbox', { name: 'Notes' })
    await user.type(notes, ' Deux quais.')
    expect(host.acted).toEqual([])
    await user.tab()
    await waitFor(() => {
      expect(application()?.details.notes).toBe('Équipe de quatorze. Deux quais.')
    })
  })

  it('that are only open leave in place what another window writes meanwhile', async () => {
    const details = { ...DETAILS, notes: '' }
    host.given({ do: 'change-details', application: 'a1', details })
    await open()
    await user.click(within(screen.getByRole('region', { name: 'Notes' })).getByRole('button'))
    host.given({
      do: 'change-details',
      application: 'a1',
      details: { ...details, notes: 'Deux quais, vus d’à côté.' },
    })
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' })
    await waitFor(() => {
      expect(area.value).toBe('Deux quais, vus d’à côté.')
    })
    await user.tab()
    expect(application()?.details.notes).toBe('Deux quais, vus d’à côté.')
    expect(host.acted).toEqual([])
  })

  it('go back to what they were on Escape', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Modifier' }))
    await user.type(screen.getByRole('textbox', { name: 'Notes' }), ' Faux.{Escape}')
    expect(screen.queryByRole('textbox', { name: 'Notes' })).toBeNull()
    expect(screen.getByText('Équipe de quatorze.')).toBeDefined()
    expect(host.acted).toEqual([])
  })
})

describe('the care of a card', () => {
  it('is erased for good only after the question, which says what goes', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Effacer pour de bon…' }))
    const question = await screen.findByRole('dialog', { name: /Effacer Brumelle/u })
    expect(question.textContent).toContain('3 lignes du carnet')
    await user.click(within(question).getByRole('button', { name: 'Garder la candidature' }))
    expect(host.acted).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Effacer pour de bon…' }))
    await user.click(await screen.findByRole('button', { name: 'Effacer pour de bon' }))
    await waitFor(() => {
      expect(application()?.presence).toBe('erased')
    })
    expect(location.hash).toBe('#/board')
  })

  it('joins a double to this card', async () => {
    host.given({
      do: 'open-application',
      application: 'a2',
      details: DETAILS,
      people: [{ id: 'p2', name: 'Karim Daoud' }],
      entries: [],
    })
    await open()
    expect(screen.getByText(/Une autre carte ressemble à celle-ci/u)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Regarder' }))
    // Who searches presses Enter: that joins nothing yet.
    await user.type(await screen.findByRole('searchbox'), '{Enter}')
    expect(host.acted).toEqual([])
    await user.click(await screen.findByRole('button', { name: 'Fusionner' }))
    await waitFor(() => {
      expect(application()?.people.map(({ name }) => name)).toEqual([
        'Hélène Laurent',
        'Karim Daoud',
      ])
    })
    expect(host.application('a2')?.presence).toBe('merged')
  })

  it('refuses an empty company next to its field', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Modifier l’entreprise et le poste' }))
    const company = await screen.findByRole('textbox', { name: 'Entreprise' })
    await user.clear(company)
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
    expect(await screen.findByText(/Indiquez l’entreprise/u)).toBeDefined()
    expect(host.acted).toEqual([])
  })
})

describe('people', () => {
  it('are added with what is known of them', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Ajouter' }))
    await user.type(await screen.findByRole('textbox', { name: 'Nom' }), 'Karim Daoud')
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
    await waitFor(() => {
      expect(application()?.people.map(({ name }) => name)).toEqual([
        'Hélène Laurent',
        'Karim Daoud',
      ])
    })
  })

  it('are erased only after the question, and their name leaves the page', async () => {
    await open()
    await pressIn(/Autres choix pour Hélène/u, /Effacer ses données/u)
    await user.click(await screen.findByRole('button', { name: 'Effacer ses données' }))
    await waitFor(() => {
      expect(application()?.people).toEqual([])
    })
    await waitFor(() => {
      expect(document.body.textContent).not.toContain('Laurent')
    })
  })
})
