import { describe, expect, it } from 'vitest'
import {
  cellAt,
  fixtureBytes,
  readBytes,
  sheetsOf,
  textsOf,
  xlsxOf,
} from '#test/build/incomingFile.ts'

const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>' +
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="165"/><xf numFmtId="0" fillId="1"/><xf numFmtId="10"/></cellXfs></styleSheet>'
const sheet = (rows: string, behind = '') =>
  xlsxOf(`<sheetData>${rows}</sheetData>${behind}`, { 'xl/styles.xml': STYLES })
const cells = (rows: string) => sheetsOf(sheet(rows), 'x.xlsx')[0]?.rows[0]?.cells
const row = (inner: string) => `<row r="1">${inner}</row>`

describe('an XLSX file', () => {
  it.each(['suivi.xlsx', 'suivi-1904.xlsx'])(
    'of a spreadsheet program is read as it is seen: %s',
    (name) => {
      const [first, second] = sheetsOf(fixtureBytes(name), name)
      expect(first?.remarks).toEqual([
        { says: 'hidden-rows', count: 1 },
        { says: 'merged-cells', count: 2 },
        { says: 'formulas', count: 1 },
        { says: 'unreckoned', count: 1 },
        { says: 'filled', count: 1 },
      ])
      expect(textsOf(first)[0]).toEqual(['Mes candidatures 2026'])
      expect(cellAt(first, 4, 2)).toEqual({ text: '2026-11-04', date: '2026-11-04' })
      expect(cellAt(first, 4, 3)).toEqual({ text: '2026-11-12T14:30', date: '2026-11-12T14:30' })
      expect(cellAt(first, 4, 4)?.text).toBe('14:30')
      expect(cellAt(first, 4, 5)).toEqual({ text: '33639981234', number: 33639981234 })
      expect(cellAt(first, 4, 6)).toEqual({
        text: 'refusé',
        remark: 'Très aimables',
        fill: '#ff8080',
      })
      // Merged over two rows, and reckoned from the row above.
      expect(cellAt(first, 5, 0)?.text).toBe('Fromagerie du Lac')
      expect(cellAt(first, 5, 2)?.date).toBe('2026-11-05')
      expect(cellAt(first, 5, 6)).toEqual({
        text: 'Offre 😀',
        link: 'https://exemple.fr/offre?a=1&b=2',
      })
      expect(first?.rows.find(({ hidden }) => hidden)?.line).toBe(6)
      // An error says nothing.
      expect(cellAt(first, 7, 1)?.text).toBe('')
      expect(second).toMatchObject({ name: 'Modèle', hidden: true })
    },
  )

  it.each([
    ['a day', '<c r="A1" s="1"><v>46350</v></c>', { text: '2026-11-24', date: '2026-11-24' }],
    [
      'a moment',
      '<c r="A1" s="2"><v>46350.4375</v></c>',
      { text: '2026-11-24T10:30', date: '2026-11-24T10:30' },
    ],
    [
      'a moment no computer writes exactly',
      '<c r="A1" s="2"><v>46350.6041666667</v></c>',
      { text: '2026-11-24T14:30', date: '2026-11-24T14:30' },
    ],
    ['an hour', '<c r="A1" s="3"><v>0.4375</v></c>', { text: '10:30', number: 0.4375 }],
    ['a length of time', '<c r="A1" s="4"><v>1.5</v></c>', { text: '36:00', number: 1.5 }],
    ['a share', '<c r="A1" s="6"><v>0.125</v></c>', { text: '12.50%', number: 0.125 }],
    [
      'a long number',
      '<c r="A1"><v>41790000123</v></c>',
      { text: '41790000123', number: 41790000123 },
    ],
    [
      'text in the cell',
      '<c r="A1" t="inlineStr"><is><r><t>Dé</t></r><r><t>jà</t></r></is></c>',
      { text: 'Déjà' },
    ],
    ['text of a formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>vu</v></c>', { text: 'vu' }],
    ['a yes', '<c r="A1" t="b"><v>1</v></c>', { text: 'TRUE' }],
    [
      'a date written ISO',
      '<c r="A1" t="d"><v>2026-11-24T10:30:00</v></c>',
      { text: '2026-11-24T10:30', date: '2026-11-24T10:30' },
    ],
    ['a filled cell', '<c r="A1" s="5" t="str"><v>x</v></c>', { text: 'x', fill: '#ff0000' }],
    [
      'a link by formula',
      '<c r="A1" t="str"><f>HYPERLINK("https://a.fr","x")</f><v>x</v></c>',
      { text: 'x', link: 'https://a.fr' },
    ],
    ['a sign that XML cannot hold', '<c r="A1" t="str"><v>a_x000A_b</v></c>', { text: 'a\nb' }],
  ])('reads %s', (_, inner, expected) => {
    expect(cells(row(inner))?.[0]).toEqual(expected)
  })

  it('takes a date past all calendars for the number it is', () => {
    expect(cells(row('<c r="A1" s="1"><v>99999999</v></c>'))?.[0]).toEqual({
      text: '99999999',
      number: 99999999,
    })
  })

  it('finds rows and cells that do not say where they stand', () => {
    const [read] = sheetsOf(
      sheet(
        '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row/><row><c t="str"><v>c</v></c></row>',
      ),
      'x.xlsx',
    )
    expect(read?.rows.map(({ line, cells: [first] }) => [line, first?.text])).toEqual([
      [1, 'a'],
      [3, 'c'],
    ])
  })

  it('says that its macros were left alone', () => {
    const file = xlsxOf('<sheetData><row r="1"><c r="A1" t="str"><v>a</v></c></row></sheetData>', {
      'xl/vbaProject.bin': 'x',
    })
    expect(sheetsOf(file, 'x.xlsm')[0]?.remarks).toEqual([{ says: 'macros', count: 1 }])
  })

  it('does not spread merged cells over rows in which nothing stands', () => {
    const file = sheet(
      '<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="9"><c r="B9" t="str"><v>b</v></c></row>',
      '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>',
    )
    expect(textsOf(sheetsOf(file, 'x.xlsx')[0])).toEqual([['a'], ['a', 'b']])
  })

  it.each([
    ['file-too-many-columns', row('<c r="XFD1" t="str"><v>a</v></c>'), '1'],
    ['file-cell-too-long', row(`<c r="A1" t="str"><v>${'x'.repeat(131_073)}</v></c>`), '1'],
    ['file-too-many-rows', '<row><c t="str"><v>a</v></c></row>'.repeat(100_101), undefined],
    ['file-damaged', '<row r="1"><c>', undefined],
    ['file-no-table', '', undefined],
  ])('is refused: %s', (reason, rows, field) => {
    expect(readBytes(sheet(rows), 'x.xlsx')).toEqual({
      ok: false,
      reason,
      ...(field === undefined ? {} : { field }),
    })
  })

  it('with words of its own, which may be a bomb, is refused', () => {
    const file = xlsxOf('', {
      'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>',
    })
    expect(readBytes(file, 'x.xlsx')).toEqual({ ok: false, reason: 'file-damaged' })
  })
})
