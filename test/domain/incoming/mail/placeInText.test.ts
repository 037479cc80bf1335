import { expect, test } from 'vitest'
import { placeInText } from '#domain/incoming/mail/placeInText.ts'

test.each([
  [
    'à l’adresse suivante :\nHôtel de Ville, 78 Grand’Rue, 67700 SAVERNE',
    'Hôtel de Ville, 78 Grand’Rue, 67700 SAVERNE',
  ],
  ['Lieu\n12 rue de la Paix, Paris', '12 rue de la Paix, Paris'],
  ['Location\n4 Castle Street, Bristol', '4 Castle Street, Bristol'],
  ['Please come to the following address:\nCounty Hall, Trowbridge', 'County Hall, Trowbridge'],
  ['Adresse : 3 place Bellecour, 69002 Lyon', '3 place Bellecour, 69002 Lyon'],
  ['Lieu :\nMicrosoft Teams', undefined],
  ['Envoyez-nous l’adresse de votre référent', undefined],
])('%j: %s', (text, place) => {
  expect(placeInText(text, 'text')?.value).toBe(place)
})
