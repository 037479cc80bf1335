import { describe, expect, it } from 'vitest'
import { withDe, withQue } from '#domain/messages/french/elision.ts'

describe('French elision', () => {
  it.each([
    ['Hélène', 'd’Hélène'],
    ['Hugo', 'de Hugo'],
    ['Anaïs', 'd’Anaïs'],
    ['Étienne', 'd’Étienne'],
    ['E\u0301tienne', 'd’E\u0301tienne'],
    ['Œuvre commune', 'd’Œuvre commune'],
    ['Ørsted', 'd’Ørsted'],
    ['Yves', 'd’Yves'],
    ['Yohan', 'de Yohan'],
    ['Y', 'd’Y'],
    ['Hassan', 'de Hassan'],
    ['Henri', 'd’Henri'],
    ['Hôpital Saint-Luc', 'd’Hôpital Saint-Luc'],
    ['Halles du Nord', 'de Halles du Nord'],
    ['d’Arc', 'de d’Arc'],
    ['O’Connor', 'd’O’Connor'],
    ['von Braun', 'de von Braun'],
    ['Le Goff', 'de Le Goff'],
    ['L’Atelier', 'de L’Atelier'],
    ['3 Sœurs', 'de 3 Sœurs'],
    ['11 Degrés', 'de 11 Degrés'],
    ['onze heures', 'de onze heures'],
    ['Oui Demain', 'de Oui Demain'],
    ['huit jours', 'de huit jours'],
    ['« Atelier »', 'de « Atelier »'],
    ['李小龙', 'de 李小龙'],
    ['Александр', 'de Александр'],
    ['أحمد', 'de أحمد'],
    ['', 'de '],
  ])('%s gives %s', (text, expected) => {
    expect(withDe(text)).toBe(expected)
  })

  it.each([
    ['Hélène', 'qu’Hélène'],
    ['Hugo', 'que Hugo'],
    ['Benali', 'que Benali'],
  ])('puts « que » before %s', (text, expected) => {
    expect(withQue(text)).toBe(expected)
  })
})
