import { expect, it } from 'vitest'
import { formAdvice } from '#domain/messages/coach/formAdvice.ts'
import type { AdviceId } from '#domain/messages/coach/advice.ts'
import { aContext } from '#test/build/aContext.ts'

const told = (sentence: string): readonly AdviceId[] =>
  formAdvice(
    {
      template: 'follow-up-first',
      language: 'fr',
      channel: 'email',
      body: `Bonjour,\n\n${sentence}\n\nInès`,
    },
    aContext(),
  ).map(({ advice }) => advice)

it.each([
  'J’ai envoyer mes références.',
  "Vous m'avez rappeler hier.",
  'Je n’ai recontacter personne.',
  'Vous pouvez appeler moi.',
  'Your welcome!',
  'Je suis intérressé.',
])('is misspelt: %s', (sentence) => {
  expect(told(sentence)).toContain('spelling')
})

it.each([
  'the AI engineer role',
  'Vous avez janvier pour décider.',
  'J’ai Olivier Roy pour référent.',
  'Je peux vous appeler moi-même.',
  'Thank you for your welcome.',
])('is not: %s', (sentence) => {
  expect(told(sentence)).not.toContain('spelling')
})

it.each([
  'J’aimerais beaucoup rejoindre Dassault.',
  'J’ai très envie de travailler chez Airbus.',
  'Je reviens vers vous pour le poste de comptable chez Airbus.',
  'L’équipe chez Airbus m’a plu.',
  'I would love to work for Airbus.',
  'I look forward to joining Airbus.',
  'Thank you for the interview at Airbus.',
  'Rejoindre la société Brumelle serait une grande joie.',
  'Je souhaite rejoindre l’entreprise Airbus.',
])('names another company: %s', (sentence) => {
  expect(told(sentence)).toContain('wrong-company')
})

it.each([
  'l’équipe de Lyon',
  'Les valeurs de Respect que vous affichez me parlent.',
  'Avant de rejoindre Airbus, j’étais en cabinet.',
  'Mon poste actuel chez Airbus se termine.',
  'My colleagues at Airbus taught me a lot.',
  'The people at Reception were kind.',
  'My role at Airbus ends in March.',
  'I enjoyed the interview with the company CEO.',
  'Thank you for the interview with the company Director.',
  'I want to join the company Slack channel you mentioned.',
  'I would be glad to join the group Finance team.',
  'Je souhaite rejoindre votre groupe Logistique à Lyon.',
  'Je souhaite rejoindre votre groupe Facebook.',
  'Rejoindre Lyon en train ne me prend que trente minutes.',
  'Rejoindre la Bretagne est notre projet familial.',
  'Rejoindre le Service Achats me plairait.',
])('does not: %s', (sentence) => {
  expect(told(sentence)).not.toContain('wrong-company')
})
