import { describe, expect, it } from 'vitest'
import { headerSays, orderPrescribed } from '#domain/incoming/headers/headerUse.ts'

describe('a header', () => {
  it.each([
    ['Entreprise', 'company'],
    ['COMPANY NAME', 'company'],
    ['companyName', 'company'],
    ['💼 Société *', 'company'],
    ['Intitulé du poste', 'post'],
    ['JobTitle', 'post'],
    ['Date d’envoi', 'applied-on'],
    ['Date de candidature (JJ/MM/AAAA)', 'applied-on'],
    ['appliedDate', 'applied-on'],
    ['date_applied', 'applied-on'],
    ['First Interview Date', 'interview-on'],
    ['Date de relance', 'follow-up-on'],
    ['Job Posting URL', 'offer-url'],
    ['Lien vers l’offre', 'offer-url'],
    ['Ce que j’ai fait', 'act'],
    ['En suspens', 'result-open'],
    ['Person contacted', 'contact'],
    ['Offer?', 'result-offer'],
    ['Sollicitatiedatum', 'applied-on'],
    ['Beworben am', 'applied-on'],
    ['Empresa', 'company'],
    ['Arbeitgeber', 'company'],
    ['Entreprise, adresse, personne de contact', 'company-place'],
    ['Entreprise / Adresse / Personne de contact, n° de téléphone', 'company-place'],
    ['Firma, Adresse, Kontaktperson', 'company-place'],
    ['Company and address', 'company-place'],
    ['Employer name, address and contact', 'company-place'],
  ])('%s is known', (header, use) => {
    expect(headerSays(header)).toEqual({ use, isKnown: true })
  })

  it.each([
    ['Applied through', 'source'],
    ['Deadline date', 'note'],
    ['Date limite de candidature', 'note'],
    ['Date de l’offre', 'note'],
    ['Date posted', 'note'],
    ['Salary', 'note'],
    ['Company website', 'note'],
    ['Numéro AVS', 'skip'],
    ['Company size', 'note'],
    ['Type de poste', 'note'],
    ['constructor', 'note'],
    ['__proto__', 'note'],
    ['', 'note'],
    ['Date de naissance', 'note'],
  ])('%s is no trap', (header, use) => {
    expect(headerSays(header).use).toBe(use)
  })

  it('prescribes the order of day and month', () => {
    expect(orderPrescribed('Date (JJ/MM/AAAA)')).toBe('day-first')
    expect(orderPrescribed('Date (mm/dd/yyyy)')).toBe('month-first')
    expect(orderPrescribed('Date')).toBeUndefined()
  })
})
