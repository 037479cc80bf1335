import userEvent from '@testing-library/user-event'
import { cleanup, screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: ComputersSettings } =
  await import('#window/screens/settings/computers/ComputersSettings.vue')

const { keptForm } = await import('#window/host/begunForms.ts')
const { default: ComputerLine } =
  await import('#window/screens/settings/computers/ComputerLine.vue')

const user = userEvent.setup()
afterEach(cleanup)

it('says what it does while it is off, proposes six words, and asks for what is missing', async () => {
  await window.open('2026-11-24T10:30')
  await window.show(ComputersSettings)
  await screen.findByText(/^Le même carnet sur tous vos ordinateurs/u)
  await user.click(screen.getByRole('button', { name: 'Commencer sur cet ordinateur' }))
  const phrase = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Phrase' })
  await expect.poll(() => phrase.value).toMatch(/^\p{L}+(?: \p{L}+){5}$/u)
  await user.clear(phrase)
  await user.type(phrase, 'trop court')
  await user.click(screen.getByRole('button', { name: 'Commencer' }))
  await screen.findByText('Choisissez le dossier : il est demandé ici.')
  await screen.findByText(/^Cette phrase est trop courte/u)
  await user.click(screen.getByRole('button', { name: 'Fermer sans rien changer' }))
  await screen.findByRole('button', { name: 'Rejoindre un carnet déjà partagé' })
})

it('takes no address that would show the password, and says where it is kept', async () => {
  await window.open('2026-11-24T10:30')
  await window.show(ComputersSettings)
  await user.click(await screen.findByRole('button', { name: 'Rejoindre un carnet déjà partagé' }))
  await user.click(screen.getByRole('radio', { name: /WebDAV/u }))
  await screen.findByText(/il est gardé dans un fichier que personne d’autre ne peut lire/u)
  await user.type(screen.getByRole('textbox', { name: 'Adresse WebDAV' }), 'http://nas/dav')
  await user.click(screen.getByRole('button', { name: 'Voir ce qui s’y trouve' }))
  await screen.findByText(/^Écrivez une adresse complète/u)
  await user.click(screen.getByRole('button', { name: 'Fermer sans rien changer' }))
})

it('says of another computer that it makes something else of the same lines', async () => {
  await window.open('2026-11-24T10:30')
  const other = {
    ...{ device: 'd', name: 'portable', program: '1', waiting: 0, notYetErased: 0 },
    ...{ heardFrom: '2026-11-24T10:00', hasUpTo: '2026-11-24T10:00', isRetired: false },
  }
  const shown = await window.show(ComputerLine, {
    other: { ...other, isReadOtherwise: true },
  })
  await screen.findByText(/^A les mêmes lignes qu’ici, et n’en tire pas le même carnet/u)
  await shown.rerender({ other: { ...other, isReadOtherwise: false } })
  expect(screen.queryByText(/^A les mêmes lignes/u)).toBeNull()
})

it('keeps what is written while it is not done, says so, and never keeps a password or a phrase', async () => {
  await window.open('2026-11-24T10:30')
  const first = await window.show(ComputersSettings)
  await user.click(await screen.findByRole('button', { name: 'Rejoindre un carnet déjà partagé' }))
  await user.click(screen.getByRole('radio', { name: /WebDAV/u }))
  await user.type(
    screen.getByRole('textbox', { name: 'Adresse WebDAV' }),
    'https://nas.example/dav',
  )
  await user.type(screen.getByLabelText('Mot de passe'), 'secret-7')
  await user.type(screen.getByRole('textbox', { name: 'Phrase' }), 'phrase-7')
  first.unmount()

  expect(JSON.stringify(keptForm('sharing', { ids: ['join'] }).left())).toContain('nas.example')
  expect(JSON.stringify(keptForm('sharing', { ids: ['join'] }).left())).not.toMatch(/-7/u)
  await window.show(ComputersSettings)
  await user.click(await screen.findByRole('button', { name: 'Rejoindre un carnet déjà partagé' }))
  const address = screen.getByRole<HTMLInputElement>('textbox', { name: 'Adresse WebDAV' })
  expect(address.value).toBe('https://nas.example/dav')
  await user.click(screen.getByRole('button', { name: 'Repartir de zéro' }))
  await user.click(screen.getByRole('button', { name: 'Fermer sans rien changer' }))
  expect(keptForm('sharing', { ids: ['join'] }).left()).toBeUndefined()
})
