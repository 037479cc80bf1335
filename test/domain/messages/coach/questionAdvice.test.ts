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
