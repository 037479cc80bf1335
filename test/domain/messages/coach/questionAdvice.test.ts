import { expect, it } from 'vitest'
import { questionAdvice } from '#domain/messages/coach/questionAdvice.ts'
import type { AdviceId } from '#domain/messages/coach/advice.ts'

const told = (body: string): readonly AdviceId[] =>
  questionAdvice({ template: 'follow-up-first', language: 'fr', channel: 'email', body }).map(
    ({ advice }) => advice,
  )

it.each([
  'Je vous ai paru convaincante ?',
  'Est-ce que je vous ai vraiment plu ?',
  'Est-ce que je vous ai bien convaincue ?',
])('asks for a judgement: %s', (question) => {
  expect(told(question)).toContain('judgement-question')
})

it.each([
  'Le lien que je vous ai envoyé semble fonctionner, l’avez-vous reçu ?',
  'Le dossier que je vous ai remis semble complet, qu’en est-il ?',
])('does not: %s', (question) => {
  expect(told(question)).not.toContain('judgement-question')
})

it.each([
  'J’espère que tout va bien. Comme nous ne nous sommes pas parlé depuis un moment, un mot au sujet du poste, tout simplement : savez-vous quand vous déciderez ?',
])('counts only what is asked: %s', (body) => {
  expect(told(body)).toEqual(['one-question'])
})

it.each([
  'Je me demandais si votre choix était fait.',
  'Je vous écris pour savoir quand vous déciderez.',
  'I am writing to ask whether there is any news.',
])('takes courtesy for a question: %s', (body) => {
  expect(told(body)).toEqual([])
})

it('still finds long what is asked in detail behind a colon', () => {
  expect(told('Pouvez-vous m’expliquer ceci : quand déciderez-vous ?')).toEqual(['open-question'])
})
