import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { beforeAll, describe, expect, it } from 'vitest'
import { i18n, showLanguage } from '#window/i18n/i18n.ts'
import { useEntryLine } from '#window/words/useEntryLine.ts'
import type { Entry, Interview } from '#domain/entry/entry.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  applied,
  acceptance,
  answer,
  call,
  cancelled,
  couldNotCome,
  goOn,
  interview,
  invitation,
  letGo,
  mail,
  noShow,
  offerMessage,
  offerWithdrawn,
  person,
  phoned,
  postponed,
  refusal,
  thanks,
  theyCalled,
} from '#test/build/entries.ts'

const AT = '2026-11-24T10:00'
const application = anApplication({
  people: [
    person('Hélène Laurent', { id: 'h', civility: 'madame' }),
    person('Karim Daoud', { id: 'k', civility: 'monsieur' }),
    person('Dominique Petit', { id: 'd' }),
  ],
  entries: [interview(AT)],
})

const told = (entry: Entry, of = application): string => {
  let words = ''
  const app = createApp({
    setup: () => {
      const { deed, rest } = useEntryLine(() => of)(entry as Exclude<Entry, Interview>)
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
      'Mme Laurent a répondu par e-mail, réponse annoncée : mar. 1er déc.',
      { ...answer(AT, { kind: 'date', date: '2026-12-01' }), from: 'h', channel: 'email' } as Entry,
    ],
    ['Leur réponse', answer(AT)],
    ['Leur refus', { ...refusal(AT), reason: 'Un profil plus proche' } as Entry],
    ['Échange avec M. Daoud par téléphone', phoned(AT, 'reached', { to: 'k' })],
    ['Appel sans réponse, Mme Laurent', phoned(AT, 'no-answer', { to: 'h' })],
    ['Mme Laurent m’a téléphoné', theyCalled(AT, 'reached', { to: 'h' })],
    ['Ils m’ont téléphoné par le standard', theyCalled(AT, 'reached', { channel: 'switchboard' })],
    ['Message reçu de M. Daoud', theyCalled(AT, 'left-me-message', { to: 'k' })],
    ['Message reçu', theyCalled(AT, 'left-me-message')],
    [
      'Leur réponse réponse annoncée d’ici le ven. 27 nov.',
      answer(AT, { kind: 'by', date: '2026-11-27' }),
    ],
    [
      'Leur réponse réponse annoncée avant le ven. 27 nov.',
      answer(AT, { kind: 'before', date: '2026-11-27' }),
    ],
    ['Leur réponse réponse annoncée sous 48 heures', answer(AT, { kind: 'hours', hours: 48 })],
    ['Entretien reporté, au jeu. 3 déc., 14 h', postponed(AT, '2026-12-03T14:00', 'i')],
    ['Entretien annulé de leur côté', cancelled(AT, 'i')],
    ['Ils ne sont pas venus à l’entretien', noShow(AT, 'i')],
    ['Empêchement à l’entretien', couldNotCome(AT, 'i')],
    ['Message sur la proposition à Mme Laurent', offerMessage(AT, { to: 'h' })],
    ['Proposition retirée de leur côté', offerWithdrawn(AT)],
    ['Candidature poursuivie malgré l’embauche', goOn(AT)],
    ['Candidature envoyée, par e-mail', applied(AT, { channel: 'email' })],
    ['Candidature envoyée', applied(AT)],
    ['Rangée dans « Sans suite », proposition déclinée', letGo(AT, 'declined')],
  ])('reads « %s »', (words, entry) => {
    expect(told(entry)).toBe(words)
  })
})

describe('a line of an application without an interview', () => {
  beforeAll(() => showLanguage('fr'))

  it('goes into no other drawer where it is let go', () => {
    const sent = anApplication({ entries: [applied(AT), letGo(AT)] })
    expect(told(letGo(AT), sent)).toMatch(/^Laissée de côté/u)
  })
})

describe('a line of the timeline in English', () => {
  beforeAll(() => showLanguage('en'))

  it.each([
    ['Thanked Ms Laurent by e-mail', thanks(AT, 'h')],
    ['Followed up with Dominique Petit by e-mail', mail(AT, { to: 'd' })],
    ['Voicemail left for Mr Daoud', call(AT, 'voicemail', { to: 'k' })],
    ['Voicemail left for Mr Daoud', phoned(AT, 'voicemail', { to: 'k' })],
    ['Ms Laurent called me', theyCalled(AT, 'reached', { to: 'h' })],
    ['Message received from Ms Laurent', theyCalled(AT, 'left-me-message', { to: 'h' })],
    ['Interview postponed, to Thu 3 Dec, 14:00', postponed(AT, '2026-12-03T14:00', 'i')],
    ['Their answer answer expected by Fri 27 Nov', answer(AT, { kind: 'by', date: '2026-11-27' })],
  ])('reads “%s”', (words, entry) => {
    expect(told(entry)).toBe(words)
  })
})
