import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { frenchTypography } from '#domain/messages/french/typography.ts'
import type { EntryOf } from '#domain/entry.ts'
import { installLogbookHost } from '#test/app/interview/logbookHost.ts'
import { openScreen } from '#test/app/interview/openScreen.ts'
import { OPENED } from '#test/app/messages/messageCast.ts'

const host = installLogbookHost()
const { default: ComposeScreen } = await import('#app/messages/ComposeScreen.vue')
const { forgetMessageChoices } = await import('#app/messages/messageChoices.ts')

const user = userEvent.setup()
const THANKS = 'thank:i1:p1'
const open = async (step = THANKS) => {
  const shown = await openScreen(ComposeScreen, { application: 'a1', step })
  await screen.findByRole('heading', { level: 1 })
  return shown
}
const letter = () => screen.findByRole('article', { name: 'Le message' })
const read = async () => (await letter()).textContent.replace(/[\u00A0\u202F]/gu, ' ')
const sign = async (name: string) => {
  await user.type(
    await screen.findByRole('textbox', { name: frenchTypography('À compléter : votre nom') }),
    `${name}{Enter}`,
  )
}
const entries = () => host.application('a1')?.entries ?? []

beforeEach(() => {
  location.hash = `#/messages/compose/a1/${THANKS}`
  host.given(OPENED)
})
afterEach(() => {
  cleanup()
  forgetMessageChoices()
  host.logbook.applications.clear()
  host.acted.length = 0
  host.opened.length = 0
})

describe('the letter of a step', () => {
  it('reads as it will be sent, names as they were written', async () => {
    await open()
    await screen.findAllByText(/Bonjour Madame Laurent/u)
    const text = await read()
    expect(text).toContain('Bonjour Madame Laurent,')
    expect(text).toContain('le quai de nuit')
    expect(text).toContain('– dix ans d’équipe de nuit')
    expect(text).toContain('Brumelle <b>Logistique</b>')
    expect(text).not.toMatch(/undefined|\{|\}|\[\[/u)
  })

  it('loses what is switched off, and says what stood there', async () => {
    await open()
    await screen.findAllByText(/dix ans/u)
    await user.click(
      await screen.findByRole('switch', { name: frenchTypography('Afficher : Vos atouts') }),
    )
    const text = await read()
    expect(text).not.toContain('dix ans')
    expect(text).toContain('Si rien ne s’impose, laissez vide.')
  })

  it('takes up to five strengths', async () => {
    await open()
    await user.click(await screen.findByRole('button', { name: 'Modifier vos atouts' }))
    for (let n = 2; n <= 5; n += 1) {
      await user.click(screen.getByRole('button', { name: /^Ajouter un atout/u }))
      await user.type(
        screen.getByRole('textbox', { name: `Atout ${String(n)}` }),
        `atout-${String(n)}`,
      )
    }
    expect(screen.queryByRole('button', { name: /^Ajouter un atout/u })).toBeNull()
    expect(await read()).toContain('– atout-5')
    expect(await read()).toContain('5 sur 5')
  })

  it('is written in the other language without changing the interface', async () => {
    await open()
    await user.selectOptions(await screen.findByLabelText('Langue du message'), 'en')
    await waitFor(async () => {
      expect(await read()).toContain('Dear Ms Laurent,')
    })
    expect(screen.getByText('Ouvrir dans la messagerie')).toBeDefined()
  })

  it('becomes the person’s own text, and back', async () => {
    await open()
    await user.click(await screen.findByRole('button', { name: 'Modifier le texte' }))
    const own = screen.getByRole('textbox', { name: 'Texte' })
    await user.clear(own)
    await user.type(own, 'Merci !')
    expect(screen.queryByRole('switch')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Reprendre le texte proposé' }))
    expect(await read()).toContain('Bonjour Madame Laurent,')
    const { useToasts } = await import('#ui/useToasts.ts')
    useToasts().toasts.value.at(-1)?.action?.run()
    expect(await screen.findByDisplayValue('Merci !')).toBeDefined()
  })

  it('is kept when the page is left', async () => {
    await open()
    await sign('Inès Maury')
    cleanup()
    await open()
    expect(await screen.findByDisplayValue('Inès Maury')).toBeDefined()
  })
})

describe('sending', () => {
  it('asks first while a field is empty, then opens the mail program with the whole text', async () => {
    await open()
    await user.click(await screen.findByRole('button', { name: /Ouvrir dans la messagerie/u }))
    expect(host.opened).toEqual([])
    const notice = screen.getByRole('alert')
    expect(notice.textContent).toContain('Il reste un champ à compléter')
    await user.click(within(notice).getByRole('button', { name: 'Compléter' }))
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('data-fill')).toBe('signature')
    })
    await user.keyboard('Inès Maury{Enter}')
    await user.click(screen.getByRole('button', { name: /Ouvrir dans la messagerie/u }))
    await waitFor(() => {
      expect(host.opened).toHaveLength(1)
    })
    const url = new URL(host.opened[0] ?? '')
    expect(url.pathname).toBe('h.laurent@brumelle.example')
    expect(url.searchParams.get('body')).toMatch(/^Bonjour Madame Laurent,\r\n[^]*Inès Maury$/u)
  })

  it('goes on with the empty field when the person says so', async () => {
    await open()
    await user.click(await screen.findByRole('button', { name: /Ouvrir dans la messagerie/u }))
    await user.click(screen.getByRole('button', { name: 'Continuer quand même' }))
    await waitFor(() => {
      expect(host.opened[0]).toContain(encodeURIComponent('[…]'))
    })
  })

  it('names the documents to attach by hand', async () => {
    await open()
    await screen.findByText('À joindre vous-même')
    expect(screen.getAllByText('plan.pdf').length).toBeGreaterThan(0)
  })

  it('is noted in one press, with whom, how, and the text; undone, the step is back', async () => {
    await open()
    await sign('Inès Maury')
    await user.click(screen.getByRole('button', { name: /C’est envoyé/u }))
    await waitFor(() => {
      expect(entries().map(({ kind }) => kind)).toEqual(['interview', 'thanks'])
    })
    const thanks = entries()[1] as EntryOf<'thanks'>
    expect(thanks).toMatchObject({ to: 'p1', channel: 'email' })
    expect(thanks.text).toMatch(/^Bonjour Madame Laurent,[^]*Inès Maury$/u)
    expect(location.hash).toBe('#/today')
    const { useToasts } = await import('#ui/useToasts.ts')
    useToasts().toasts.value.at(-1)?.action?.run()
    await waitFor(() => {
      expect(entries().map(({ kind }) => kind)).toEqual(['interview'])
    })
  })

  it('notes an address that was missing', async () => {
    await open('thank:i1:p2')
    await user.selectOptions(await screen.findByLabelText('Par quel moyen'), 'email')
    const address = await screen.findByLabelText(/Adresse e-mail/u)
    await user.type(address, 'pas une adresse{Tab}')
    expect(host.application('a1')?.people[1]?.email).toBeUndefined()
    await user.clear(address)
    await user.type(address, 'k.daoud@brumelle.example{Tab}')
    await waitFor(() => {
      expect(host.application('a1')?.people[1]?.email).toBe('k.daoud@brumelle.example')
    })
  })
})

describe('a step that is over', () => {
  it('says so kindly, with a way back', async () => {
    await open('thank:i1:nobody')
    await user.click(await screen.findByRole('button', { name: 'Ouvrir la candidature' }))
    expect(location.hash).toBe('#/application/a1')
  })
})
