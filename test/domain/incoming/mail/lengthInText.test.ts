import { expect, test } from 'vitest'
import { lengthInText } from '#domain/incoming/mail/lengthInText.ts'

test.each([
  ['Durée prévisible : 1h30, dont 20 minutes de préparation', 90],
  ['Duration: approximately 1 hour 30 minutes, including a 15 minute presentation', 90],
  ['Duration: 2 hours (including a 30 min written test)', 120],
  ['It will last around an hour and a half', 90],
  ['Comptez une heure environ, et 20 minutes de marche depuis la gare', 60],
  ['d’une durée de 45 minutes dont 10 minutes de présentation', 45],
  ['votre entretien dure 1h15', 75],
  ['l’entretien dure 1 h 15', 75],
  ['Durée prévue : 45 minutes.', 45],
  ['a 30-minute phone interview', 30],
  ['Nous sommes à 30 minutes à pied de la gare', undefined],
  ['L’entretien se passera de 10 h à 11 h', undefined],
  ['Merci d’arriver 10 minutes avant', undefined],
])('%s: %s', (line, minutes) => {
  expect(lengthInText(line, 'text')?.value).toBe(minutes)
})
