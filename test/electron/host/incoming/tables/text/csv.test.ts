import { describe, expect, it } from 'vitest'
import { fixtureBytes, readBytes, sheetsOf, textsOf } from '#test/build/incomingFile.ts'

const rows = (text: string, name = 'x.csv', pasted = false) =>
  textsOf(sheetsOf(text, name, pasted)[0])
const lines = (text: string) => sheetsOf(text, 'x.csv')[0]?.rows.map(({ line }) => line)

describe('text with separators', () => {
  it('is cut by what separates its records, whatever its comments say', () => {
    expect(rows('# mine\n# of 20/11\ncompany,status\nAcme,applied\n# end\n')).toEqual([
      ['# mine'],
      ['# of 20/11'],
      ['company', 'status'],
      ['Acme', 'applied'],
      ['# end'],
    ])
  })

  it.each([
    [
      'a comma and a line within quotes',
      'a,b\n"1,2","x\ny"\n',
      [
        ['a', 'b'],
        ['1,2', 'x\ny'],
      ],
    ],
    [
      'quotes within quotes',
      'a,b\n"il a dit ""oui""",2\n',
      [
        ['a', 'b'],
        ['il a dit "oui"', '2'],
      ],
    ],
    [
      'lines that end as on Windows',
      'a,b\r\n1,2\r\n3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'lines that end as on old Macs',
      'a,b\r1,2\r3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'lines that end in both ways',
      'a,b\r\n1,2\n3,4\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'empty fields and empty lines',
      'a,b,c\n1,,3\n\n,,\n4,5,6',
      [
        ['a', 'b', 'c'],
        ['1', '', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'JSON in quotes',
      'k,v\n1,"{""t"": ""P"", ""c"": [1.5,2]}"\n',
      [
        ['k', 'v'],
        ['1', '{"t": "P", "c": [1.5,2]}'],
      ],
    ],
    [
      'semicolons and decimal commas',
      'a;b;c\n1,5;2,5;3\n4,5;5,5;6\n',
      [
        ['a', 'b', 'c'],
        ['1,5', '2,5', '3'],
        ['4,5', '5,5', '6'],
      ],
    ],
    [
      'strokes',
      'a|b|c\n1|2|3\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1, un\t2\n',
      [
        ['a', 'b'],
        ['1, un', '2'],
      ],
    ],
    [
      'an announced separator',
      'sep=;\na;b\n1,2;3\n',
      [
        ['a', 'b'],
        ['1,2', '3'],
      ],
    ],
    [
      'a title over the header',
      'Mon suivi, 2026;;\nA;B;C\n1;2;3\n4;5;6\n',
      [['Mon suivi, 2026'], ['A', 'B', 'C'], ['1', '2', '3'], ['4', '5', '6']],
    ],
    [
      'a header named __proto__',
      '__proto__,constructor\n1,2\n3,4\n',
      [
        ['__proto__', 'constructor'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'names that come twice',
      'a,a,a\n1,2,3\n',
      [
        ['a', 'a', 'a'],
        ['1', '2', '3'],
      ],
    ],
    ['one column', 'Citron\nPêche\n', [['Citron'], ['Pêche']]],
    [
      'formulas, which are text',
      'a,b\n=1+1,@x\n',
      [
        ['a', 'b'],
        ['=1+1', '@x'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected)
  })

  it('names each record by the line it begins on', () => {
    expect(lines('a,b\n"x\ny\nz",1\n\n2,3\n')).toEqual([1, 2, 6])
    expect(lines('sep=,\na,b\n1,2\n')).toEqual([2, 3])
  })

  it('refuses a quote that is never closed, with its line', () => {
    expect(readBytes('a,b,c\n1,2,3\n4,"5,6\n7,8,9\n')).toEqual({
      ok: false,
      reason: 'file-unclosed-quote',
      field: '3',
    })
  })

  it('takes quotes as signs where they were only meant so, and swallows no line', () => {
    expect(rows('a;b;c\n"Chef" de projet;2;3\n4;5;"6"\n7;8;9\n')).toEqual([
      ['a', 'b', 'c'],
      ['"Chef" de projet', '2', '3'],
      ['4', '5', '6'],
      ['7', '8', '9'],
    ])
    expect(rows('a\tb\n"Chef\t2\n3\t4\n', '', true)).toEqual([
      ['a', 'b'],
      ['"Chef', '2'],
      ['3', '4'],
    ])
  })

  it('reads a pasted range whose cells hold lines', () => {
    expect(rows('Citron\t"Vendeuse\nmi-temps"\tLyon\nPêche\tComptable\tNice\n', '', true)).toEqual([
      ['Citron', 'Vendeuse\nmi-temps', 'Lyon'],
      ['Pêche', 'Comptable', 'Nice'],
    ])
  })

  it.each([
    ['file-too-many-columns', `a,b\n${'1,'.repeat(1001)}1\n`, '2'],
    ['file-cell-too-long', `a,b\n1,${'x'.repeat(131_073)}\n`, '2'],
    ['file-too-many-rows', 'a,b\n'.repeat(100_101), undefined],
  ])('is refused over a bound: %s', (reason, text, field) => {
    expect(readBytes(text)).toEqual({
      ok: false,
      reason,
      ...(field === undefined ? {} : { field }),
    })
  })

  it('is read just within its bounds', () => {
    expect(readBytes(`a,b\n1,${'x'.repeat(131_072)}\n`).ok).toBe(true)
    expect(readBytes(`${'1,'.repeat(999)}1\n`).ok).toBe(true)
    expect(sheetsOf('a,b\n'.repeat(100_000))[0]?.rows.length).toBe(100_000)
  })

  it.each([
    'suivi-fr.csv',
    'suivi-en.csv',
    'suivi-de-1252.csv',
    'suivi-fr-mac.csv',
    'suivi-utf16.txt',
  ])('is read as a spreadsheet program wrote it: %s', (name) => {
    const texts = textsOf(sheetsOf(fixtureBytes(name), name)[0])
    expect(texts[1]).toEqual([
      'Entreprise',
      'Poste',
      'Date d’envoi',
      'Entretien',
      'Heure',
      'Téléphone',
      'Statut',
    ])
    expect(texts[2]).toEqual([
      'Fromagerie du Lac',
      'Vendeuse\n(mi-temps)',
      '04/11/2026',
      '12/11/2026 14:30',
      '14:30',
      '33639981234',
      'refusé',
    ])
    expect(texts[4]).toEqual(['Cachée SA', 'Œuvre d’été'])
  })
})
