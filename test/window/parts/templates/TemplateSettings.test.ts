import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { frenchTypography } from '#domain/frenchTypography.ts'
import { templateKey } from '#domain/logbook/template.ts'
import { installLogbookHost } from '#test/window/logbookHost.ts'
import { openScreen } from '#test/window/openScreen.ts'

const host = installLogbookHost()
const { default: TemplateSettings } = await import('#window/parts/templates/TemplateSettings.vue')

const user = userEvent.setup()
const open = async () => {
  await openScreen(TemplateSettings)
  await screen.findByRole('region', { name: 'Fournis avec Relance' })
}
const edit = async (name: string) => {
  await user.click(
    screen.getByRole('button', { name: frenchTypography(`Modifier le modèle « ${name} »`) }),
  )
  return within(await screen.findByRole('dialog', { name }))
}
const saved = (template: string) => host.logbook.templates.get(templateKey(template, 'fr'))

afterEach(() => {
  cleanup()
  host.logbook.templates.clear()
})

describe('the templates', () => {
  it('are rewritten, marked as such, and brought back to the original', async () => {
    await open()
    const dialog = await edit('Invitation LinkedIn')
    const body = dialog.getByLabelText<HTMLTextAreaElement>('Texte')
    const original = body.value
    await user.clear(body)
    await user.type(body, 'Bonjour, à bientôt.')
    expect(dialog.getByText('Bonjour, à bientôt.', { selector: '.preview p' })).toBeDefined()
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }))
    await screen.findByText('Modifié par vous')
    expect(saved('linkedin-invitation')?.body).toBe('Bonjour, à bientôt.')
    const again = await edit('Invitation LinkedIn')
    await user.click(again.getByRole('button', { name: 'Revenir à l’original' }))
    await waitFor(() => {
      expect(screen.queryByText('Modifié par vous')).toBeNull()
    })
    const back = await edit('Invitation LinkedIn')
    expect(back.getByLabelText<HTMLTextAreaElement>('Texte').value).toBe(original)
  })

  it('take values by name at the caret, and say what is wrong while one writes', async () => {
    await open()
    const dialog = await edit('Retirer sa candidature')
    const body = dialog.getByLabelText<HTMLTextAreaElement>('Texte')
    await user.clear(body)
    await user.click(dialog.getByRole('button', { name: 'Insérer une valeur' }))
    await user.click(dialog.getByRole('menuitem', { name: 'entreprise' }))
    await waitFor(() => {
      expect(body.value).toBe('{entreprise}')
    })
    expect(dialog.getByText('Rien à signaler.')).toBeDefined()
    await user.type(body, ' {{trucmuche}')
    expect(await dialog.findByText(/La valeur « trucmuche » n’existe pas/u)).toBeDefined()
  })

  it('can be one’s own, named and removed again', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Ajouter un modèle' }))
    const dialog = within(await screen.findByRole('dialog'))
    const name = dialog.getByLabelText('Nom du modèle')
    await user.clear(name)
    await user.type(name, 'Mot bref')
    await user.type(dialog.getByLabelText('Texte'), ' Merci.')
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }))
    const own = await screen.findByRole('region', { name: 'Les vôtres' })
    expect(own.textContent).toContain('Mot bref')
    const again = await edit('Mot bref')
    await user.click(again.getByRole('button', { name: 'Supprimer ce modèle' }))
    await waitFor(() => {
      expect(host.logbook.templates.size).toBe(0)
    })
  })

  it('of one’s own are offered for the messages and channels chosen, which the list tells', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Ajouter un modèle' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('checkbox', { name: 'Relancer' }))
    await user.click(dialog.getByRole('checkbox', { name: 'E-mail' }))
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }))
    const own = await screen.findByRole('region', { name: 'Les vôtres' })
    expect(own.textContent).toContain('Relancer, E-mail')
    expect([...host.logbook.templates.values()]).toMatchObject([
      { rules: ['follow-up', 'call-back', 'mail-after-message', 'ask-news'], channels: ['email'] },
    ])
  })

  it('keep what only a newer version knows about where they are offered', async () => {
    host.logbook.templates.set(templateKey('own:1', 'fr'), {
      template: 'own:1',
      language: 'fr',
      name: 'Le mien',
      body: 'Bonjour',
      rules: ['thank', 'from-2030'],
      channels: ['pigeon'],
    })
    await open()
    const dialog = await edit('Le mien')
    await user.click(dialog.getByRole('checkbox', { name: 'Remercier' }))
    await user.click(dialog.getByRole('checkbox', { name: 'Lettre' }))
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }))
    await waitFor(() => {
      expect(saved('own:1')).toMatchObject({ rules: ['from-2030'], channels: ['letter', 'pigeon'] })
    })
  })

  it('begun and not saved are there again', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Ajouter un modèle' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText('Texte'), ' Merci.')
    await user.click(dialog.getByRole('button', { name: 'Fermer' }))
    await user.click(screen.getByRole('button', { name: 'Ajouter un modèle' }))
    const again = within(await screen.findByRole('dialog'))
    expect(again.getByText('Repris tel que vous l’aviez laissé.')).toBeDefined()
    expect(again.getByLabelText<HTMLTextAreaElement>('Texte').value).toMatch(/ Merci\.$/u)
  })

  it('of a newer version are kept and only read', async () => {
    host.logbook.templates.set(templateKey('from-2030', 'fr'), {
      template: 'from-2030',
      language: 'fr',
      body: 'Cher {hologram}',
    })
    await open()
    await user.click(
      screen.getByRole('button', { name: frenchTypography('Modifier le modèle « from-2030 »') }),
    )
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText('Cher {hologram}')).toBeDefined()
    expect(dialog.queryByRole('textbox')).toBeNull()
    expect(dialog.queryByRole('button', { name: 'Enregistrer' })).toBeNull()
  })
})
