import { describe, expect, it } from 'vitest'
import {
  cellAt,
  fixtureBytes,
  readBytes,
  sheetsOf,
  textsOf,
  zipOf,
} from '#test/build/incomingFile.ts'

const ods = (rows: string) =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml':
      '<office:document-content><office:automatic-styles/><office:body><office:spreadsheet>' +
      `<table:table table:name="T">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  })
const cell = (text: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`
const row = (inner: string, attributes = '') =>
  `<table:table-row ${attributes}>${inner}</table:table-row>`

describe('an ODS file', () => {
  it('of a spreadsheet program is read as it is seen', () => {
    const [first, second] = sheetsOf(fixtureBytes('suivi.ods'), 'suivi.ods')
    expect(first?.remarks).toEqual([
      { says: 'hidden-rows', count: 1 },
      { says: 'merged-cells', count: 2 },
      { says: 'formulas', count: 1 },
      { says: 'unreckoned', count: 1 },
      { says: 'filled', count: 1 },
    ])
    expect(cellAt(first, 4, 1)?.text).toBe('Vendeuse\n(mi-temps)')
    expect(cellAt(first, 4, 2)).toEqual({ text: '2026-11-04', date: '2026-11-04' })
    expect(cellAt(first, 4, 3)).toEqual({ text: '2026-11-12T14:30', date: '2026-11-12T14:30' })
    expect(cellAt(first, 4, 4)?.text).toBe('14:30')
    expect(cellAt(first, 4, 6)).toEqual({
      text: 'refusé',
      remark: 'Très aimables',
      fill: '#ff8080',
    })
    expect(cellAt(first, 5, 0)?.text).toBe('Fromagerie du Lac')
    expect(cellAt(first, 5, 6)).toEqual({
      text: 'Offre 😀',
      link: 'https://exemple.fr/offre?a=1&b=2',
    })
    expect(first?.rows.find(({ hidden }) => hidden)?.line).toBe(6)
    expect(cellAt(first, 7, 1)?.text).toBe('')
    expect(second).toMatchObject({ name: 'Modèle', hidden: true })
  })

  it('counts repeated rows and cells, and reads those that say something', () => {
    const file = ods(
      row(cell('a', 'table:number-columns-repeated="3"')) +
        row(
          '<table:table-cell table:number-columns-repeated="16000"/>',
          'table:number-rows-repeated="4"',
        ) +
        row(cell('b'), 'table:number-rows-repeated="2"'),
    )
    const [sheet] = sheetsOf(file, 'x.ods')
    expect(textsOf(sheet)).toEqual([['a', 'a', 'a'], ['b'], ['b']])
    expect(sheet?.rows.map(({ line }) => line)).toEqual([1, 6, 7])
  })

  it('keeps blanks, tabs and lines of a text apart', () => {
    expect(
      textsOf(
        sheetsOf(
          ods(row(cell('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d'))),
          'x.ods',
        )[0],
      ),
    ).toEqual([['a  b\tc\nd']])
  })

  it.each([
    ['file-too-many-rows', row(cell('a'), 'table:number-rows-repeated="100101"'), undefined],
    ['file-too-many-columns', row(cell('a', 'table:number-columns-repeated="1001"')), '1'],
    ['file-damaged', '<table:table-row>', undefined],
  ])('is refused: %s', (reason, rows, field) => {
    expect(readBytes(ods(rows), 'x.ods')).toEqual({
      ok: false,
      reason,
      ...(field === undefined ? {} : { field }),
    })
  })
})
