import { describe, expect, it } from 'vitest'
import { withArticle, withAu, withChez, withDu } from '#domain/messages/french/contraction.ts'

describe('French contraction', () => {
  it.each([
    ['Le Crédit Rural', 'du Crédit Rural', 'au Crédit Rural'],
    ['Les Halles', 'des Halles', 'aux Halles'],
    ['les Ateliers', 'des Ateliers', 'aux Ateliers'],
    ['La Fabrique', 'de La Fabrique', 'à La Fabrique'],
    ['L’Atelier', 'de L’Atelier', 'à L’Atelier'],
    ['Lesieur', 'de Lesieur', 'à Lesieur'],
    ['Le', 'de Le', 'à Le'],
    ['le 11 novembre', 'du 11 novembre', 'au 11 novembre'],
    ['hier', 'd’hier', 'à hier'],
    ['aujourd’hui', 'd’aujourd’hui', 'à aujourd’hui'],
    ['mardi', 'de mardi', 'à mardi'],
    ['Éditions du Quai', 'des Éditions du Quai', 'aux Éditions du Quai'],
    ['Hôpital Saint-Luc', 'de l’Hôpital Saint-Luc', 'à l’Hôpital Saint-Luc'],
    ['Groupe Aubry', 'du Groupe Aubry', 'au Groupe Aubry'],
    ['Mairie de Lens', 'de la Mairie de Lens', 'à la Mairie de Lens'],
  ])('contracts the article of %s', (text, du, au) => {
    expect(withDu(text)).toBe(du)
    expect(withAu(text)).toBe(au)
  })

  it.each([
    ['Brumelle', 'Brumelle', 'chez Brumelle'],
    ['Hermès', 'Hermès', 'chez Hermès'],
    ['Le Fournil', 'Le Fournil', 'au Fournil'],
    ['L’Atelier des Pins', 'L’Atelier des Pins', 'à L’Atelier des Pins'],
    ["L'Envolée", "L'Envolée", "à L'Envolée"],
    ['La Poste', 'La Poste', 'à La Poste'],
    ['Les Halles du Sud', 'Les Halles du Sud', 'aux Halles du Sud'],
    ['Éditions du Quai', 'les Éditions du Quai', 'aux Éditions du Quai'],
    ['Établissements Roy', 'les Établissements Roy', 'aux Établissements Roy'],
    ['Université de Namur', 'l’Université de Namur', 'à l’Université de Namur'],
    ['LYCÉE JEAN-ZAY', 'le LYCÉE JEAN-ZAY', 'au LYCÉE JEAN-ZAY'],
    ['SNCF', 'la SNCF', 'à la SNCF'],
    ['CHU de Nantes', 'le CHU de Nantes', 'au CHU de Nantes'],
    ['EHPAD Les Tilleuls', 'l’EHPAD Les Tilleuls', 'à l’EHPAD Les Tilleuls'],
    ['Urssaf', 'l’Urssaf', 'à l’Urssaf'],
    ['IBM', 'IBM', 'chez IBM'],
    ['Caf&co', 'Caf&co', 'chez Caf&co'],
    ['Garage', 'Garage', 'chez Garage'],
    ['École 42', 'École 42', 'chez École 42'],
    ['Maison Plume', 'Maison Plume', 'chez Maison Plume'],
    ['Office Dépôt', 'Office Dépôt', 'chez Office Dépôt'],
    ['Leclerc', 'Leclerc', 'chez Leclerc'],
    ['株式会社サクラ', '株式会社サクラ', 'chez 株式会社サクラ'],
    ['', '', 'chez '],
  ])('names %s in a sentence, and where somebody works', (name, named, at) => {
    expect(withArticle(name)).toBe(named)
    expect(withChez(name)).toBe(at)
  })
})
