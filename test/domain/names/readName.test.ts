import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readName } from '#domain/names/readName.ts'

describe('a name as it was typed', () => {
  it('is not looked for in a page', () => {
    const page = 'Madame Nadia Benali '.repeat(5_000).trim()
    expect(readName(page)).toEqual({ kind: 'person', full: page })
  })

  it.each([
    // Initials stand for first names.
    ['JP Durand', 'JP Durand', 'Durand'],
    ['J.-P. Martin', 'J.-P. Martin', 'Martin'],
    ['J-P Martin', 'J-P Martin', 'Martin'],
    ['J. P. Martin', 'J. P. Martin', 'Martin'],
    ['A.-M. Roy', 'A.-M. Roy', 'Roy'],
    ['Ch. Dubois', 'Ch. Dubois', 'Dubois'],
    // First names that are surnames too.
    ['Anne Martin', 'Anne Martin', 'Martin'],
    ['Paul Laurent', 'Paul Laurent', 'Laurent'],
    ['M. Martin', 'Martin', 'Martin'],
    ['Mme Laurent', 'Laurent', 'Laurent'],
    ['Dre Julie Tremblay', 'Julie Tremblay', 'Tremblay'],
    ['JP DURAND', 'JP Durand', 'Durand'],
    ['Mary J. Jones', 'Mary J. Jones', 'Jones'],
    ['John F Kennedy', 'John F Kennedy', 'Kennedy'],
    ['Lefebvre D.', 'D. Lefebvre', 'Lefebvre'],
    ['Mme Lefebvre D.', 'D. Lefebvre', 'Lefebvre'],
    ['Directrice Mme Roussel', 'Roussel', 'Roussel'],
    ['DRH Monsieur Paul Kessler', 'Paul Kessler', 'Kessler'],
    ['Recruiter Ms Jones', 'Jones', 'Jones'],
    ['Responsable RH : Mme Nadia Benali', 'Nadia Benali', 'Benali'],
    // Degrees before a name are never said.
    ['lic. iur. Anna Keller', 'Anna Keller', 'Keller'],
    ['lic.oec. HSG Peter Meier', 'Peter Meier', 'Meier'],
    ['MLaw Sophie Rochat', 'Sophie Rochat', 'Rochat'],
    ['M.A. Roy', 'M.A. Roy', 'Roy'],
    // Two letters behind a first name are a surname there, and a legal form behind any other word.
    ['Maria SA', 'Maria Sa', 'Sa'],
    ['Nadia Benali - Roux SA', 'Nadia Benali', 'Benali'],
    ['Anne Care', 'Anne Care', 'Care'],
    // Posts, degrees, generations are no surnames.
    ['Nadia Benali - RH', 'Nadia Benali', 'Benali'],
    ['Nadia Benali (RH)', 'Nadia Benali', 'Benali'],
    ['Nadia Benali, DRH', 'Nadia Benali', 'Benali'],
    ['Nadia Benali RH', 'Nadia Benali', 'Benali'],
    ['Nadia Benali, chargée de recrutement', 'Nadia Benali', 'Benali'],
    ['Nadia Benali Talent Acquisition Partner', 'Nadia Benali', 'Benali'],
    ['Nadia Benali – Brumelle Logistique', 'Nadia Benali', 'Benali'],
    ['Nadia Benali @ Brumelle', 'Nadia Benali', 'Benali'],
    ['Nadia Benali chez Brumelle', 'Nadia Benali', 'Benali'],
    ['Marie Dupont | Recruteuse', 'Marie Dupont', 'Dupont'],
    ['Marie Dupont · Brumelle', 'Marie Dupont', 'Dupont'],
    ['RH - Nadia Benali', 'Nadia Benali', 'Benali'],
    ['🚀 Marie Dupont 👩\u200D💼', 'Marie Dupont', 'Dupont'],
    ['Marie (Mimi) Dupont', 'Marie Dupont', 'Dupont'],
    ['Mary Jones MBA', 'Mary Jones', 'Jones'],
    ['Mary Jones, PhD', 'Mary Jones', 'Jones'],
    ['Mary Jones, MBA, SHRM-CP', 'Mary Jones', 'Jones'],
    ['Mary Jones Ph.D.', 'Mary Jones', 'Jones'],
    ['Geneviève Roy, CRHA', 'Geneviève Roy', 'Roy'],
    ['Geneviève Roy CRIA', 'Geneviève Roy', 'Roy'],
    ['John Smith III', 'John Smith', 'Smith'],
    ['John Smith Jr.', 'John Smith', 'Smith'],
    ['Chloé Martin DRH Brumelle', 'Chloé Martin', 'Martin'],
    ['Nadia Benali: RH', 'Nadia Benali', 'Benali'],
    ['Paul Durand HEC', 'Paul Durand', 'Durand'],
    ['Mary Jones BSc', 'Mary Jones', 'Jones'],
    ['Jean Tremblay, B.A.A.', 'Jean Tremblay', 'Tremblay'],
    // Capitals mark the surname, and are written as names are.
    ['Valéry GISCARD d’ESTAING', 'Valéry Giscard d’Estaing', 'Giscard d’Estaing'],
    ["Jean d'ORMESSON", "Jean d'Ormesson", "d'Ormesson"],
    ['Anne de LA TOUR', 'Anne de La Tour', 'de La Tour'],
    ['DUPONT Marie', 'Marie Dupont', 'Dupont'],
    ['Marie DUPONT', 'Marie Dupont', 'Dupont'],
    ['Marie DE VILLIERS', 'Marie de Villiers', 'de Villiers'],
    ['Els DE BACKER', 'Els De Backer', 'De Backer'],
    ['Charlotte DE TURCKHEIM', 'Charlotte de Turckheim', 'de Turckheim'],
    ['Anne DE LOOZ', 'Anne de Looz', 'de Looz'],
    ['Luis DE SAAVEDRA', 'Luis de Saavedra', 'de Saavedra'],
    ['DE LA FONTAINE Jean', 'Jean de La Fontaine', 'de La Fontaine'],
    ['Anne LE GOFF', 'Anne Le Goff', 'Le Goff'],
    ['Ronald McDONALD', 'Ronald McDonald', 'McDonald'],
    ['Ronald MCDONALD', 'Ronald McDonald', 'McDonald'],
    ['Sean O’BRIEN', 'Sean O’Brien', 'O’Brien'],
    ["Sean O'BRIEN", "Sean O'Brien", "O'Brien"],
    ['Anne JEAN-PIERRE', 'Anne Jean-Pierre', 'Jean-Pierre'],
    ['Jan VAN DER BERG', 'Jan Van der Berg', 'Van der Berg'],
    ['Jan van der BERG', 'Jan van der Berg', 'van der Berg'],
    ['Charles D’ARTAGNAN', 'Charles d’Artagnan', 'd’Artagnan'],
    ['NGUYỄN Thị Lan', 'Thị Lan Nguyễn', 'Nguyễn'],
    ['Wei LI', 'Wei Li', 'Li'],
    ['Ayşe YİĞİT', 'Ayşe Yiğit', 'Yiğit'],
    ['Dupont, Marie', 'Marie Dupont', 'Dupont'],
    ['GARCÍA LÓPEZ, María', 'María García López', 'García López'],
    ['marie dupont', 'Marie Dupont', 'Dupont'],
    ['marie de la fontaine', 'Marie de La Fontaine', 'de La Fontaine'],
    ['marie-claire o’brien', 'Marie-Claire O’Brien', 'O’Brien'],
    // Particles begin a surname.
    ['Jan van der Berg', 'Jan van der Berg', 'van der Berg'],
    ['Inès De La Fuente', 'Inès De La Fuente', 'De La Fuente'],
    ['Ana dos Santos', 'Ana dos Santos', 'dos Santos'],
    ['Anne Vander Elst', 'Anne Vander Elst', 'Vander Elst'],
    ['Anne Bureau', 'Anne Bureau', 'Bureau'],
    ['Anne du Bureau', 'Anne du Bureau', 'du Bureau'],
    ['Anthony Lead', 'Anthony Lead', 'Lead'],
    // Known for first names or for surnames: the order does not matter.
    ['Durand Paul', 'Paul Durand', 'Durand'],
    ['Sow Anne', 'Anne Sow', 'Sow'],
    ['Le Gall Yann', 'Yann Le Gall', 'Le Gall'],
    ['MARIE DUPONT', 'Marie Dupont', 'Dupont'],
    ['Jean Pierre Martin', 'Jean Pierre Martin', 'Martin'],
    ['Maria del Carmen García López', 'Maria del Carmen García López', 'García López'],
    ['Nadia Benali IT', 'Nadia Benali', 'Benali'],
    ['Nadia Benali she/her', 'Nadia Benali', 'Benali'],
    ['Nadia Benali nadia@exemple.fr 06 12 34 56 78', 'Nadia Benali', 'Benali'],
  ])('%j is %j, of the surname %j', (typed, full, surname) => {
    expect(readName(typed)).toMatchObject({ kind: 'person', full, surname })
  })

  it('keeps the order of East Asia, and tells the surname where it is sure', () => {
    expect(readName('Nguyễn Thị Lan')).toMatchObject({ full: 'Nguyễn Thị Lan', surname: 'Nguyễn' })
    expect(readName('Thu Hà Nguyễn')).toMatchObject({ full: 'Thu Hà Nguyễn', surname: 'Nguyễn' })
    expect(readName('Kim Min-jun')).toMatchObject({ full: 'Kim Min-jun', surname: 'Kim' })
    expect(readName('Kim Jean-Pierre').full).toBe('Jean-Pierre Kim')
    expect(readName('Marie Nguyen Tran')).not.toHaveProperty('surname')
  })

  it.each([
    // Surname first, without capitals: the whole name instead of a guess.
    ['Aziza Paul', 'Aziza Paul'],
    ['Martin D.', 'Martin D.'],
    ['Jean Monsieur Martin', 'Jean Monsieur Martin'],
    ['Dre Julie', 'Julie'],
    ['Mme Julie', 'Julie'],
    ['Marie D.', 'Marie D.'],
    ['Marie D', 'Marie D'],
    ['Sandra', 'Sandra'],
    ['Sandra RH', 'Sandra'],
    ['Sandra (RH)', 'Sandra'],
    ['Sandra, recruteuse', 'Sandra'],
    ['Sandra Recrutement', 'Sandra'],
    ['Marie la recruteuse', 'Marie'],
    ['Marie du service RH', 'Marie'],
    ['Nadia de la DRH', 'Nadia'],
    ['Marie de chez Brumelle', 'Marie de chez Brumelle'],
    ['LE GALL', 'Le Gall'],
    ['AL MARTIN', 'AL Martin'],
    ['Vander Elst', 'Vander Elst'],
    ['sandra', 'Sandra'],
    ['DUPONT', 'Dupont'],
    ['Jean - Pierre Martin', 'Jean - Pierre Martin'],
    ['Brumelle - Nadia Benali', 'Brumelle - Nadia Benali'],
    ['María del Carmen', 'María del Carmen'],
    ['García López, Aziza', 'García López, Aziza'],
    ['Li Wei', 'Li Wei'],
    ['LI Wei', 'LI Wei'],
    ['MA Roy', 'MA Roy'],
    ['Kim Martin', 'Kim Martin'],
    ['De La Fuente', 'De La Fuente'],
    ['李小龙', '李小龙'],
    ['محمد علي', 'محمد علي'],
    ['😀', '😀'],
  ])('%j is called %j, as no surname is sure', (typed, full) => {
    const read = readName(typed)
    expect(read).toMatchObject({ kind: 'person', full })
    expect(read).not.toHaveProperty('surname')
  })

  it.each([
    ['Mme Dupont', { civility: 'madame', full: 'Dupont', surname: 'Dupont' }],
    ['M. Dupont', { civility: 'monsieur', full: 'Dupont', surname: 'Dupont' }],
    ['M Dupont', { civility: 'monsieur', full: 'Dupont', surname: 'Dupont' }],
    ['Mme DUPONT Marie', { civility: 'madame', full: 'Marie Dupont', surname: 'Dupont' }],
    ['Mme J. Dupont', { civility: 'madame', full: 'J. Dupont', surname: 'Dupont' }],
    ['Mme Roy (DRH)', { civility: 'madame', full: 'Roy', surname: 'Roy' }],
    ['Dr Anne Martin', { profession: 'doctor', full: 'Anne Martin', surname: 'Martin' }],
    ['Dr. Keller', { profession: 'doctor', full: 'Keller', surname: 'Keller' }],
    ['Mme le Dr Roy', { civility: 'madame', profession: 'doctor', surname: 'Roy' }],
    ['Pr. Keller', { profession: 'professor', surname: 'Keller' }],
    ['Mme LE GALL', { civility: 'madame', full: 'Le Gall' }],
    ['M. EL KHOURY', { civility: 'monsieur', full: 'El Khoury' }],
    ['Dr. med. Urs Keller', { profession: 'doctor', full: 'Urs Keller', surname: 'Keller' }],
    ['Prof. Dr. Urs Keller', { profession: 'professor', full: 'Urs Keller', surname: 'Keller' }],
    ['Me Lefort', { profession: 'counsel', surname: 'Lefort' }],
    ['Maître Anne Lefort', { profession: 'counsel', full: 'Anne Lefort', surname: 'Lefort' }],
  ])('%j carries its title', (typed, read) => {
    expect(readName(typed)).toMatchObject({ kind: 'person', ...read })
  })

  it.each([
    'RH',
    'DRH',
    'Service RH',
    'Service des ressources humaines',
    'L’équipe recrutement',
    'Équipe RH',
    'Talent Acquisition',
    'Talent Acquisition Manager',
    'HR Team',
    'The hiring team',
    'People & Talent',
    'Recruteuse',
    'Responsable recrutement',
    'La directrice des ressources humaines',
    'Mme la Directrice',
    'Secrétariat de M. Roy',
    'Standard',
    'recrutement@exemple.fr',
  ])('%j is no person', (typed) => {
    expect(readName(typed).kind).toBe('post')
  })

  it.each([
    'Mr & Mrs Smith',
    'Mr and Mrs Smith',
    'Monsieur et Madame Roy',
    'Mme Roy et M. Petit',
    'Mme Roy, M. Petit',
    'Mme Roy / M. Petit',
    'Anne et Paul Martin',
    // Initials and first names that begin like a degree.
    'Mme Roy, M. A. Petit',
    'Mme Roy, M. B. Petit',
    'Mme Roy, M. Ed Petit',
    'Mme Roy, M. Phil Petit',
    'Anne Roy / M. A Petit',
  ])('%j are several', (typed) => {
    expect(readName(typed)).toMatchObject({ kind: 'several', full: typed })
  })

  it('reads each of two people who are named together', () => {
    expect(readName('Mme Roy et M. Petit').people).toMatchObject([
      { civility: 'madame', surname: 'Roy' },
      { civility: 'monsieur', surname: 'Petit' },
    ])
    expect(readName('Mme Roy, M. Petit et Mme Li').people).toBeUndefined()
  })

  it.each([
    // Two surnames, then the first name.
    ['Dupont Morel, SOPHIE', 'Sophie Dupont Morel'],
    ['Martinez Lopez, ANA', 'Ana Martinez Lopez'],
    ['Smith Jones, ANNE', 'Anne Smith Jones'],
    ['Le Goff, ANNE', 'Anne Le Goff'],
    ['Ben Salem, LEILA', 'Leila Ben Salem'],
    ['Martin Dubois, ELKE', 'Martin Dubois, ELKE'],
    ['Martin Dubois, J.', 'Martin Dubois, J.'],
  ])('%j is no name with a degree behind it', (typed, full) => {
    expect(readName(typed)).toMatchObject({ kind: 'person', full })
  })

  it('reads « M. » turned round with a surname of two words', () => {
    expect(readName('Le Roux, M.')).toMatchObject({ civility: 'monsieur', full: 'Le Roux' })
  })

  it.each([
    'Anne Roy, M. A.',
    'Anne Roy, M. Sc. A.',
    'Anne Roy, M. Ed., CRHA',
    'Anne Roy, M. B. A.',
    'Anne Roy, M. Sc. - RH',
  ])('%j is one person', (typed) => {
    expect(readName(typed).kind).toBe('person')
  })

  it.each([
    'Fr. John Murphy',
    'Fr. Paul Lefebvre',
    'Fr. Lefebvre',
    'Sr. Marie-Claire',
    'Heer Patel',
    'HR. Nadia Benali',
  ])('%j has no civility', (typed) => {
    expect(readName(typed)).not.toHaveProperty('civility')
  })

  it.each([
    ['M. Dame Sarr', { civility: 'monsieur', surname: 'Sarr', given: 'Dame' }],
    ['Dame Diop', { surname: 'Diop', given: 'Dame' }],
    ['Dame Diop Sarr', { full: 'Dame Diop Sarr' }],
  ])('%j has Dame for a first name', (typed, read) => {
    expect(readName(typed)).toMatchObject(read)
    expect(readName(typed)).not.toHaveProperty('honour')
  })

  it('tells the first name where it is sure', () => {
    expect(readName('DUPONT Marie').given).toBe('Marie')
    expect(readName('Mme Marie Dupont').given).toBe('Marie')
    expect(readName('J.-P. Martin').given).toBeUndefined()
    expect(readName('Sandra').given).toBe('Sandra')
    expect(readName('Marie D.').given).toBe('Marie')
    expect(readName('Mme Julie').given).toBeUndefined()
    expect(readName('Suharto').given).toBeUndefined()
  })

  it('always has something to call by', () => {
    const signs = fc.constantFrom(
      ...[
        'M',
        'Mme ',
        'Dr ',
        'RH',
        ' - ',
        ', ',
        '(',
        ')',
        'et ',
        'É',
        'a',
        'B',
        '.',
        ' ',
        '😀',
        '|',
        '@',
      ],
    )
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: signs }), fc.string({ unit: 'grapheme' })),
        (typed) => {
          fc.pre(typed.trim() !== '')
          expect(readName(typed).full.trim()).not.toBe('')
        },
      ),
      { numRuns: 1000 },
    )
  })
})
