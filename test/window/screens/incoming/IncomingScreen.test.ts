import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { boardOf } from '#test/build/boardOf.ts'

const window = windowOverHost()
const { default: IncomingScreen } = await import('#window/screens/incoming/IncomingScreen.vue')
const { allBegun } = await import('#window/host/begunForms.ts')
const { useToasts } = await import('#ui/useToasts.ts')
const { keptText, reopen, useIntake } = await import('#window/parts/incoming/useIntake.ts')
const user = userEvent.setup({ applyAccept: false })

afterEach(async () => {
  await useIntake().letGo()
  cleanup()
})

const NOW = '2026-11-24T10:30'
const CSV = `Entreprise;Poste;Date candidature;Statut
Citron;Vendeuse;03/04/2026;Envoyée
Pêche;Comptable;05/06/2026;Entretien
`
const picker = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('[data-file-picker]')
  if (found === null) throw new Error('There is no way to choose a file.')
  return found
}
const choose = (name: string, text: string): Promise<void> =>
  user.upload(picker(), new File([text], name))

it('asks before anything is written, writes on a press, and takes all of it back', async () => {
  const host = await window.open(NOW)
  await window.show(IncomingScreen)
  await choose('suivi.csv', CSV)
  await screen.findByRole('heading', { name: /vérifier.*1 question/u })
  expect(screen.queryByRole('button', { name: 'Importer 2 lignes' })).toBeNull()
  await user.click(screen.getByRole('radio', { name: 'Le jour, puis le mois (31/12)' }))
  await user.click(await screen.findByRole('button', { name: 'Importer 2 lignes' }))
  const done = await screen.findByRole('heading', { name: 'Importé' })
  expect(document.activeElement).toBe(done)
  expect((await boardOf(host.handlers)).cards).toHaveLength(2)
  await screen.findByRole('button', { name: /^Compléter.*1 candidature$/u })
  await user.click(screen.getByRole('button', { name: 'Annuler tout l’import' }))
  await waitFor(async () => {
    expect((await boardOf(host.handlers)).cards).toHaveLength(0)
  })
  await screen.findByRole('button', { name: 'Choisir un fichier…' })
})

it('leaves a row out that is not ticked, and says of each what becomes of it', async () => {
  const host = await window.open(NOW)
  await window.show(IncomingScreen)
  await choose('suivi.csv', CSV.replaceAll('05/06', '25/06'))
  await user.click(
    await screen.findByRole('checkbox', { name: 'Prendre la ligne 2, Citron · Vendeuse' }),
  )
  await user.click(await screen.findByRole('button', { name: 'Importer 1 ligne' }))
  await screen.findByRole('heading', { name: 'Importé' })
  const { cards } = await boardOf(host.handlers)
  expect(cards.map(({ company }) => company)).toEqual(['Pêche'])
})

it('says in one sentence why a file cannot be read, and changes nothing', async () => {
  const host = await window.open(NOW)
  await window.show(IncomingScreen)
  await choose('image.png', '\u0089PNG\r\n\u001A\n')
  const said = await screen.findByRole('alert')
  expect(said.textContent).toContain('image.png n’a pas été importé')
  expect(said.textContent).toContain('Rien n’a été changé')
  expect((await boardOf(host.handlers)).cards).toEqual([])
  await user.click(within(said).getByRole('button', { name: 'Choisir un autre fichier' }))
  expect(picker()).toBeTruthy()
})

it('reads cells that were pasted as text', async () => {
  await window.open(NOW)
  await window.show(IncomingScreen)
  await user.click(screen.getByRole('textbox'))
  await user.paste('Entreprise\tPoste\nCitron\tVendeuse\n')
  // A window that is gone left it to the next one.
  await waitFor(() => {
    expect(keptText().left()).toEqual({ text: 'Entreprise\tPoste\nCitron\tVendeuse\n' })
  })
  await user.click(screen.getByRole('button', { name: 'Lire ce texte' }))
  await screen.findByText('Citron · Vendeuse')
  expect(screen.getByText(/Vos réponses sont gardées/u)).toBeTruthy()
  // Nothing of it is written yet: a window that goes now leaves it too.
  expect(keptText().left()).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Laisser ce fichier' }))
  expect(keptText().left()).toBeUndefined()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('')
})

it('brings back what was answered about a file, in this window and with the file handed over anew', async () => {
  await window.open(NOW)
  await window.show(IncomingScreen)
  await choose('suivi.csv', CSV)
  await user.click(await screen.findByRole('radio', { name: 'Le jour, puis le mois (31/12)' }))
  await screen.findByRole('button', { name: 'Importer 2 lignes' })
  const { intake } = useIntake()
  // The program still has it for a window that was loaded anew.
  expect(intake.value.at === 'open' && (await reopen(intake.value))).toBe(true)
  // Left by a slip: it is said, and nothing of it is lost.
  await user.click(screen.getByRole('button', { name: 'Laisser ce fichier' }))
  useToasts().toasts.value.at(-1)?.action?.run()
  await user.click(await screen.findByRole('button', { name: /^Continuer/u }))
  await screen.findByText(/Redonnez-le/u)
  await choose('le-meme.csv', CSV)
  await user.click(await screen.findByRole('button', { name: 'Importer 2 lignes' }))
  await screen.findByRole('heading', { name: 'Importé' })
  expect(allBegun()).toEqual([])
})

it('takes an import back a while later, after saying what goes with it', async () => {
  const host = await window.open(NOW)
  await window.show(IncomingScreen)
  await choose('suivi.csv', CSV.replaceAll('05/06', '25/06'))
  await user.click(await screen.findByRole('button', { name: 'Importer 2 lignes' }))
  await user.click(await screen.findByRole('button', { name: 'Importer autre chose' }))
  await screen.findByText(/^suivi\.csv, le /u)
  await user.click(screen.getByRole('button', { name: 'Retirer tout l’import' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Retirer tout l’import' }))
  await screen.findByText('retiré', { exact: false })
  expect((await boardOf(host.handlers)).cards).toEqual([])
})
