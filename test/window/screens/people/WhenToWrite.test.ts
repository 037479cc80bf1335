import { cleanup } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import type { OfferView } from '#domain/views/offerView.ts'
import type { PersonView } from '#domain/views/personView.ts'
import { offer } from '#test/build/entries.ts'
import { installLogbookHost } from '#test/window/logbookHost.ts'
import { openScreen } from '#test/window/openScreen.ts'

installLogbookHost()
const { default: WhenToWrite } = await import('#window/screens/people/WhenToWrite.vue')

afterEach(cleanup)

const NOW = '2026-11-24T17:00'
const OFFER = {
  application: 'a',
  company: 'Nautilia',
  post: '',
  offer: offer('2026-11-20T10:00', '2026-11-27'),
  passed: false,
  theirs: false,
} as OfferView
const NEXT = { application: 'a', company: 'Nautilia', moment: NOW, unless: [] }

const said = async (...offers: readonly OfferView[]): Promise<string> => {
  const view = { next: NEXT, line: { left: false }, offers } as unknown as PersonView
  const { container } = await openScreen(WhenToWrite, { view, now: NOW })
  const text = container.textContent.replaceAll(/\s+/gu, ' ')
  cleanup()
  return text
}

it('says that nothing is expected only where no offer waits', async () => {
  expect(await said()).toContain('Rien n’est attendu')
  const waiting = await said({ ...OFFER, deadline: '2026-11-27' })
  expect(waiting).not.toContain('Rien n’est attendu')
  expect(waiting).toContain('au plus tard le ven. 27 nov. (Nautilia)')
  expect(waiting).toContain('Rien n’empêche de lui écrire')
  expect(await said(OFFER)).toContain('Proposition en attente de votre réponse (Nautilia).')
  expect(await said({ ...OFFER, deadline: '2026-11-20', passed: true })).toContain('est passé')
  expect(await said({ ...OFFER, theirs: true })).toContain('votre message attend leur réponse')
})
