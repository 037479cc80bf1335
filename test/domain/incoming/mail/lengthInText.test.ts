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
  ['We are about 2 hours from London; your interview on Thursday will last 45 minutes.', 45],
  ['Nous sommes à environ 1h de Lyon, l’entretien de jeudi est prévu pour 45 min.', 45],
  ['Parking for 2 hours is free. Interview 45 minutes on Thursday.', 45],
  ['Le parking est gratuit pendant 2 heures. Entretien de 45 minutes.', 45],
  ['The post is for 8 hours a week. Interview on Thursday, 20 minutes.', 20],
  ['Le poste est d’environ 8 heures par semaine. Entretien de 20 minutes.', 20],
  ['Comptez 30 minutes. Le poste dure 6 heures par jour.', 30],
  ['Le poste dure 6 heures par jour. Comptez 30 minutes.', 30],
  ['Allow 30 minutes. The shift lasts 6 hours a day.', 30],
  ['Your interview is for about 2 hours, with a 30 minute test', 120],
  ['It will take about 1 hour 30 minutes', 90],
  ['We are about 2 hours from London', undefined],
])('%s: %s', (line, minutes) => {
  expect(lengthInText(line, 'text')?.value).toBe(minutes)
})
