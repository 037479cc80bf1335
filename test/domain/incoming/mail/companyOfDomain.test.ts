import { expect, it } from 'vitest'
import { companyOfDomain } from '#domain/incoming/mail/companyOfDomain.ts'

it.each([
  ['oneill.com', 'O’Neill & Sons', 'We look forward to meeting you at O’Neill & Sons, in Leeds.'],
  ['oneill-sons.co.uk', "O'Neill & Sons", "Jane Roy\nO'Neill & Sons Ltd\nwww.oneill-sons.co.uk"],
  ['oneillandsons.co.uk', "O'Neill & Sons", "Interview, O'Neill & Sons"],
  ['mail.paul-et-fils.fr', 'Paul & Fils', 'Entretien chez Paul & Fils'],
  ['paulfils.fr', 'Paul & Fils', 'Entretien chez Paul & Fils'],
  ['loreal.com', 'L’Oréal', 'Votre entretien chez L’Oréal'],
  ['creditagricole.fr', 'Crédit Agricole', 'Bonjour,\nLe Crédit Agricole vous reçoit.'],
  ['bnp.fr', 'BNP', 'Entretien BNP'],
  ['24-7.fr', '24/7', '24/7 vous reçoit'],
  ['brumelle.fr', 'Brumelle', 'BRUMELLE LOGISTIQUE, marie@brumelle.fr, www.brumelle.fr'],
  ['brumelle.fr', 'Brumelle', 'Une entreprise nommée autrement'],
])('%s is %s, as a text beside it spells it', (domain, company, text) => {
  expect(companyOfDomain(domain, ['', text])).toBe(company)
})

it.each([
  ['brumelle.fr', 'Brumelle'],
  ['atelier-corvisan.fr', 'Atelier Corvisan'],
  ['oneill.com', "O'Neill"],
  ['oneill-and-sons.com', "O'Neill and Sons"],
  ['obrien.ie', "O'Brien"],
  ['mcdonalds.com', 'McDonalds'],
  ['paul-et-fils.fr', 'Paul et Fils'],
  ['la-poste.fr', 'La Poste'],
  ['l-oreal.fr', "L'Oreal"],
  ['hp.com', 'HP'],
  ['ratp.fr', 'Ratp'],
  ['otto.de', 'Otto'],
  ['orange-bank.fr', 'Orange Bank'],
  ['oliver-wyman.com', 'Oliver Wyman'],
  ['brumelle.co.uk', 'Brumelle'],
])('%s alone gives %s', (domain, company) => {
  expect(companyOfDomain(domain, [])).toBe(company)
})

it('takes no name out of an address, nor one that goes over two lines', () => {
  expect(
    companyOfDomain('annevie.fr', ['https://x.fr/Anne-Vie', 'Anne\nVie', 'Anne.Vie@annevie.fr']),
  ).toBe('Annevie')
})

it('looks at a long text without making anybody wait', () => {
  expect(companyOfDomain('a.fr', ['A '.repeat(200_000)])).toBe('A')
  expect(companyOfDomain('abababab.fr', ['Ab'.repeat(100_000), 'Ab & '.repeat(50_000)])).toBeTypeOf(
    'string',
  )
})
