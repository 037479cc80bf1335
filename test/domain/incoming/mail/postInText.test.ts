import { expect, it } from 'vitest'
import { placeInText } from '#domain/incoming/mail/placeInText.ts'
import { postIn } from '#domain/incoming/mail/postInText.ts'

it.each([
  ['Entretien - Poste de chargé(e) de clientèle - Ficelle SA', 'chargé(e) de clientèle'],
  ['le poste de directeur(trice) adjoint(e) (H/F) au sein de', 'directeur(trice) adjoint(e) (H/F)'],
  ['pour le poste de vendeur·euse à Lyon', 'vendeur·euse'],
  ['le poste de modèle vivant', 'modèle vivant'],
  ['for the Data Analyst position', 'Data Analyst'],
])('of « %s » the post is « %s »', (line, post) => {
  expect(postIn(line, 'text')?.value).toBe(post)
})

it('a place in brackets is told without the bracket behind it', () => {
  const line = 'dans nos locaux (12 rue des Tanneurs, Grenoble). Comptez une heure.'
  expect(placeInText(line, 'text')?.value).toBe('12 rue des Tanneurs, Grenoble')
})
