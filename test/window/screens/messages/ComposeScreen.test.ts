import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { frenchTypography } from '#domain/frenchTypography.ts'
import type { EntryOf } from '#domain/entry/entry.ts'
import { installLogbookHost, NOW } from '#test/window/logbookHost.ts'
import { useToasts } from '#ui/useToasts.ts'
import { openScreen } from '#test/window/openScreen.ts'
import { OPENED as CAST } from './messageCast.ts'

const OPENED = CAST as Extract<typeof CAST, { readonly do: 'open-application' }>

const host = installLogbookHost()
const { keptForm } = await import('#window/host/begunForms.ts')
const { default: ComposeScreen } = await import('#window/screens/messages/ComposeScreen.vue')
const { forgetMessageFiles } = await import('#window/screens/messages/message/messageFiles.ts')
const { forgetMessageChoices } = await import('#window/screens/messages/message/messageChoices.ts')

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
  forgetMessageFiles()
  host.drafts.clear()
  host.exported.length = 0
  host.logbook.applications.clear()
  host.acted.length = 0
  host.opened.length = 0
  host.opening.works = true
})

describe('a post an advertisement leaves open', () => {
  it('is asked about once, and kept on the card as the person says it', async () => {
    const details = { ...OPENED.details, post: 'Assistant(e) administratif(ve) H/F' }
    host.logbook.applications.clear()
    host.given({ ...OPENED, details })
    await open()
    await user.click(await screen.findByRole('button', { name: 'assistante administrative' }))
    await waitFor(() => {
      expect(host.application('a1')?.details).toMatchObject({
        post: details.post,
        postSaid: 'assistante administrative',
      })
    })
    await waitFor(() => {
      expect(screen.queryByText('Autrement')).toBeNull()
    })
  })
})

describe('a mail written on a page of a service', () => {
  it('is told where its text goes, opens there, and the way is remembered', async () => {
    await open()
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Écrire avec' }),
      'Gmail, dans le navigateur',
    )
    await screen.findByText(/vont chez Google/u)
    await sign('Inès Maury')
    await user.click(await screen.findByRole('button', { name: /^Ouvrir dans Gmail/u }))
    await waitFor(() => {
      expect(host.opened.at(-1)).toMatch(/^https:\/\/mail\.google\.com\/mail\/\?view=cm/u)
    })
    expect(decodeURIComponent(host.opened.at(-1) ?? '')).toContain('Bonjour Madame Laurent')
  })
})

describe.each([
  ['Gmail, dans le navigateur', /^Ouvrir dans Gmail/u],
  ['Outlook.com, dans le navigateur', /^Ouvrir dans Outlook\.com/u],
  ['Outlook professionnel, dans le navigateur', /^Ouvrir dans Outlook professionnel/u],
  ['Yahoo Mail, dans le navigateur', /^Ouvrir dans Yahoo Mail/u],
])('%s', (way, button) => {
  it('says that nothing left where its page did not open', async () => {
    await open()
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Écrire avec' }), way)
    await sign('Inès Maury')
    host.opening.works = false
    await user.click(await screen.findByRole('button', { name: button }))
    await waitFor(() => {
      expect(JSON.stringify(useToasts().toasts.value)).toContain('La page ne s’est pas ouverte')
    })
    expect(entries().some(({ kind }) => kind === 'thanks')).toBe(false)
  })
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

describe('a message begun', () => {
  it('is kept by the host and taken up again after a reload, the moment it was kept beside it', async () => {
    await open()
    await sign('Inès Maury')
    await screen.findByText(frenchTypography('Brouillon gardé à 15 h 10'))
    cleanup()
    forgetMessageChoices()
    await open()
    expect(await screen.findByDisplayValue('Inès Maury')).toBeDefined()
    await screen.findByText(frenchTypography('Brouillon gardé à 15 h 10'))
  })

  it('is not kept where nothing was chosen', async () => {
    await open()
    await letter()
    cleanup()
    expect(host.drafts.size).toBe(0)
    expect(screen.queryByText(/Brouillon gardé/u)).toBeNull()
  })

  it('starts anew, and comes back', async () => {
    await open()
    await sign('Inès Maury')
    await user.click(await screen.findByRole('button', { name: 'Repartir de zéro' }))
    await waitFor(() => {
      expect(host.drafts.size).toBe(0)
    })
    expect(screen.queryByDisplayValue('Inès Maury')).toBeNull()
    const { useToasts } = await import('#ui/useToasts.ts')
    useToasts().toasts.value.at(-1)?.action?.run()
    expect(await screen.findByDisplayValue('Inès Maury')).toBeDefined()
    await waitFor(() => {
      expect(host.drafts.size).toBe(1)
    })
  })

  it('whose step is over is shown to be copied, or deleted', async () => {
    const step = 'thank:i1:nobody'
    host.drafts.set(step, { choices: { blocks: {}, filled: {}, body: 'Mes mots' }, keptAt: NOW })
    await open(step)
    await screen.findByText('Mes mots')
    await user.click(screen.getByRole('button', { name: 'Effacer ce texte' }))
    await waitFor(() => {
      expect(host.drafts.size).toBe(0)
    })
    expect(screen.queryByText('Mes mots')).toBeNull()
  })

  it('is forgotten once it is sent, and there again when that is undone', async () => {
    await open()
    await sign('Inès Maury')
    await screen.findByText(/Brouillon gardé/u)
    await user.click(screen.getByRole('button', { name: /C’est envoyé/u }))
    await waitFor(() => {
      expect(entries()).toHaveLength(2)
    })
    await waitFor(() => {
      expect(host.drafts.size).toBe(0)
    })
    cleanup()
    expect(host.drafts.size).toBe(0)
    const { useToasts } = await import('#ui/useToasts.ts')
    useToasts().toasts.value.at(-1)?.action?.run()
    await waitFor(() => {
      expect(entries()).toHaveLength(1)
    })
    await open()
    expect(await screen.findByDisplayValue('Inès Maury')).toBeDefined()
    await waitFor(() => {
      expect(host.drafts.size).toBe(1)
    })
  })
})

describe('files', () => {
  const aFile = (name: string, bytes = 3, type = 'application/pdf') =>
    new File([new Uint8Array(bytes).fill(65)], name, { type })
  const choose = async (...files: readonly File[]) => {
    const [picker] = await screen.findAllByLabelText('Joindre des fichiers…', { selector: 'input' })
    if (picker === undefined) throw new Error('no picker')
    await user.upload(picker, [...files])
  }
  const listed = () =>
    within(screen.getByRole('list', { name: 'Fichiers choisis' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.replace(/[\u00A0\u202F]/gu, ' '))
  const press = async (name: string | RegExp) => {
    await user.click(await screen.findByRole('button', { name }))
  }

  it('are listed with their weight, named in the text, and leave with the draft', async () => {
    await open()
    await sign('Inès Maury')
    await press('Modifier les documents')
    await choose(aFile('e\u0301té.pdf', 1500), aFile('plan.pdf'))
    expect(listed()).toEqual(
      ['plan.pdf 1 ko', 'été.pdf 2 ko'].map((row) => row.replace(/ (?=\d)/u, '')),
    )
    expect(await read()).toContain('En pièce jointe : plan.pdf et été.pdf')
    expect(screen.queryByText('À joindre vous-même')).toBeNull()
    await press(/Enregistrer le message/u)
    await waitFor(() => {
      expect(host.exported[0]?.files).toEqual([
        { name: 'plan.pdf', type: 'application/pdf', base64: 'QUFB' },
        { name: 'été.pdf', type: 'application/pdf', base64: expect.stringMatching(/^QUFB/u) },
      ])
    })
  })

  it('can be taken out again, and the text follows', async () => {
    await open()
    await press('Modifier les documents')
    await choose(aFile('cv.pdf'))
    await press('Retirer cv.pdf')
    expect(await read()).not.toContain('cv.pdf')
    expect(document.activeElement?.textContent).toContain('Joindre des fichiers')
    await screen.findByText('À joindre vous-même')
  })

  it('beyond the limit together are refused by name, and the others kept', async () => {
    await open()
    await press('Modifier les documents')
    await choose(aFile('cv.pdf'))
    const huge = aFile('film.mp4')
    Object.defineProperty(huge, 'size', { value: 20_000_000 })
    await choose(huge)
    const { useToasts } = await import('#ui/useToasts.ts')
    expect(useToasts().toasts.value.at(-1)?.words).toMatch(/^Pas ajouté\W+film\.mp4/u)
    expect(listed()).toHaveLength(1)
  })

  it('that can no longer be read are named, and nothing is saved', async () => {
    await open()
    await sign('Inès Maury')
    await press('Modifier les documents')
    const gone = aFile('cv.pdf')
    gone.slice = () => {
      throw new Error('gone')
    }
    await choose(gone)
    const reading = vi.spyOn(FileReader.prototype, 'readAsDataURL').mockImplementation(function (
      this: FileReader,
    ) {
      this.onerror?.(new ProgressEvent('error') as never)
    })
    await press(/Enregistrer le message/u)
    const { useToasts } = await import('#ui/useToasts.ts')
    await waitFor(() => {
      expect(useToasts().toasts.value.at(-1)?.words).toMatch(/^cv\.pdf ne peut plus être lu/u)
    })
    expect(host.exported).toEqual([])
    reading.mockRestore()
  })

  it('can go with a text of one’s own, below it', async () => {
    await open()
    await press('Modifier le texte')
    await choose(aFile('cv.pdf'))
    expect(listed()).toEqual(['cv.pdf1 ko'])
    await screen.findByRole('button', { name: /Enregistrer le message/u })
  })

  it('are not offered where nothing can carry them', async () => {
    await open()
    await user.selectOptions(await screen.findByLabelText('Par quel moyen'), 'letter')
    await screen.findByRole('button', { name: /Imprimer/u })
    expect(screen.queryByLabelText('Joindre des fichiers…', { selector: 'input' })).toBeNull()
  })
})

describe('one’s own template', () => {
  it('is made from the one chosen, for messages of this kind, and used at once', async () => {
    await open()
    await user.click(await screen.findByRole('button', { name: 'En faire un autre…' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByLabelText<HTMLTextAreaElement>('Texte').value).toContain('{formule d’appel}')
    expect(dialog.getByRole<HTMLInputElement>('checkbox', { name: 'Remercier' }).checked).toBe(true)
    expect(dialog.getByRole<HTMLInputElement>('checkbox', { name: 'Relancer' }).checked).toBe(false)
    const body = dialog.getByLabelText('Texte')
    await user.clear(body)
    await user.type(body, 'Mille mercis.')
    await user.click(dialog.getByRole('button', { name: 'Enregistrer' }))
    await waitFor(async () => {
      expect(await read()).toContain('Mille mercis.')
    })
    expect(screen.getByLabelText<HTMLSelectElement>('Modèle').selectedOptions[0]?.text).toBe(
      'Nouveau modèle',
    )
    await user.selectOptions(screen.getByLabelText('Par quel moyen'), 'letter')
    expect(
      [...screen.getByLabelText<HTMLSelectElement>('Modèle').options].map(({ text }) => text),
    ).not.toContain('Nouveau modèle')
    host.logbook.templates.clear()
  })
})

describe('the coach', () => {
  it('takes a moment of the interview and puts it into the text', async () => {
    await open('thank:i1:p2')
    await user.type(await screen.findByLabelText('Un moment de l’entretien'), 'la relève{Enter}')
    const field = await screen.findByDisplayValue('la relève')
    expect(document.activeElement).toBe(field)
    expect(screen.queryByLabelText('Un moment de l’entretien')).toBeNull()
    expect(screen.getByText('Vous citez un moment de l’entretien.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Modifier le texte' }))
    expect(screen.getByLabelText<HTMLTextAreaElement>('Texte').value).toContain('la relève')
  })

  it('offers other subjects while it has something against the present one', async () => {
    await open()
    const subject = await screen.findByLabelText('Objet')
    expect(screen.queryByRole('list', { name: 'D’autres objets' })).toBeNull()
    await user.clear(subject)
    await user.type(subject, 'Merci')
    const others = await screen.findByRole('list', { name: 'D’autres objets' })
    const [first] = within(others).getAllByRole('button')
    if (first === undefined) throw new Error('no suggestion')
    await user.click(first)
    expect(screen.getByLabelText<HTMLInputElement>('Objet').value).toContain('21 novembre')
    expect(document.activeElement).toBe(screen.getByLabelText('Objet'))
    expect(screen.queryByRole('list', { name: 'D’autres objets' })).toBeNull()
  })
})

describe('sending', () => {
  it('asks first while a field is empty, then opens the mail program with the whole text', async () => {
    await open()
    await user.click(await screen.findByRole('button', { name: /Ouvrir dans la messagerie/u }))
    expect(host.opened).toEqual([])
    const notice = screen.getByRole('alert')
    expect(notice.textContent).toContain('Il reste un champ à compléter')
    expect(document.activeElement?.textContent).toContain('Compléter')
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

  const personLeft = () => keptForm('person', { ids: ['a1', 'p2'] }).left()

  it('notes an address that was missing', async () => {
    await open('thank:i1:p2')
    await user.selectOptions(await screen.findByLabelText('Par quel moyen'), 'email')
    const address = await screen.findByLabelText(/Adresse e-mail/u)
    await user.type(address, 'pas une adresse{Tab}')
    expect(host.application('a1')?.people[1]?.email).toBeUndefined()
    expect(personLeft()).toMatchObject({ email: 'pas une adresse' })
    await user.clear(address)
    await user.type(address, 'k.daoud@brumelle.example{Tab}')
    await waitFor(() => {
      expect(host.application('a1')?.people[1]?.email).toBe('k.daoud@brumelle.example')
    })
    await waitFor(() => {
      expect(personLeft()).toBeUndefined()
    })
  })
})

describe('the answer to an offer', () => {
  it('is an acceptance at first, to whom received the person', async () => {
    host.given({
      do: 'record-entry',
      application: 'a1',
      entry: { kind: 'offer', id: 'o1', at: '2026-11-22T10:00', zone: 'Europe/Paris' },
    })
    await open('decide:o1')
    expect(screen.getByLabelText<HTMLSelectElement>('Modèle').selectedOptions[0]?.text).toBe(
      'Accepter une proposition',
    )
    await waitFor(async () => {
      expect(await read()).toContain('Bonjour Madame Laurent,')
    })
    await sign('Inès Maury')
    await screen.findByText(/Brouillon gardé/u)
    await user.click(screen.getByRole('button', { name: /C’est envoyé/u }))
    await waitFor(() => {
      expect(host.drafts.size).toBe(0)
    })
    // The step stands until the agreement is noted; what was sent is no draft again.
    cleanup()
    expect(host.drafts.size).toBe(0)
  })
})

describe('a step that is over', () => {
  it('says so kindly, with a way back', async () => {
    await open('thank:i1:nobody')
    await user.click(await screen.findByRole('button', { name: 'Ouvrir la candidature' }))
    expect(location.hash).toBe('#/application/a1')
  })
})
