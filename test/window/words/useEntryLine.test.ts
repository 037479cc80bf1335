import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { beforeAll, describe, expect, it } from 'vitest'
import { i18n, showLanguage } from '#window/i18n/i18n.ts'
import { useEntryLine } from '#window/words/useEntryLine.ts'
import type { Entry, Interview } from '#domain/entry/entry.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  acceptance,
  answer,
  call,
  invitation,
  mail,
  person,
  refusal,
  thanks,
} from '#test/build/entries.ts'

const AT = '2026-11-24T10:00'
const application = anApplication({
  people: [
    person('Hélène Laurent', { id: 'h', civility: 'madame' }),
    person('Karim Daoud', { id: 'k', civility: 'monsieur' }),
    person('Dominique Petit', { id: 'd' }),
  ],
})

const told = (entry: Entry): string => {
  let words = ''
  const app = createApp({
    setup: () => {
      const { deed, rest } = useEntryLine(() => application)(entry as Exclude<Entry, Interview>)
      words = `${deed}${rest}`
      return () => null
    },
  })
  app.use(i18n).use(createPinia()).mount(document.createElement('div'))
  app.unmount()
  return words.replace(/\u00A0/gu, ' ')
}

describe('a line of the timeline in French', () => {
  beforeAll(() => showLanguage('fr'))

  it.each([
    ['Mme Laurent remerciée par e-mail', thanks(AT, 'h')],
    ['M. Daoud remercié par e-mail', thanks(AT, 'k')],
    ['Remerciement à Dominique Petit par e-mail', thanks(AT, 'd')],
    ['Remerciement par e-mail', thanks(AT)],
    ['Mme Laurent relancée par e-mail', mail(AT, { to: 'h' })],
    ['Relance par e-mail', mail(AT)],
    ['Échange avec M. Daoud par téléphone', call(AT, 'reached', { to: 'k' })],
    ['Appel sans réponse, Mme Laurent', call(AT, 'no-answer', { to: 'h' })],
    ['Message vocal laissé à Mme Laurent', call(AT, 'voicemail', { to: 'h' })],
    [
      'Message laissé à quelqu’un pour M. Daoud, par le standard',
      call(AT, 'message-left', { to: 'k', channel: 'switchboard' }),
    ],
    ['Mauvais numéro', call(AT, 'wrong-number')],
    ['Invitation LinkedIn envoyée à M. Daoud', invitation(AT, 'k')],
    ['M. Daoud a accepté votre invitation LinkedIn', acceptance(AT, 'k')],
    [
      'Mme Laurent a répondu par e-mail, décision annoncée : mar. 1er déc.',
      { ...answer(AT, { kind: 'date', date: '2026-12-01' }), from: 'h', channel: 'email' } as Entry,
    ],
    ['Leur réponse', answer(AT)],
    [
      'Leur réponse, pour une autre personne',
      { ...refusal(AT), reason: 'Un profil plus proche' } as Entry,
    ],
  ])('reads « %s »', (words, entry) => {
    expect(told(entry)).toBe(words)
  })
})

describe('a line of the timeline in English', () => {
  beforeAll(() => showLanguage('en'))

  it.each([
    ['Thanked Ms Laurent by e-mail', thanks(AT, 'h')],
    ['Followed up with Dominique Petit by e-mail', mail(AT, { to: 'd' })],
    ['Voicemail left for Mr Daoud', call(AT, 'voicemail', { to: 'k' })],
  ])('reads “%s”', (words, entry) => {
    expect(told(entry)).toBe(words)
  })
})
