import { describe, expect, it } from 'vitest'
import { readBytes, sheetsOf, textsOf } from '#test/build/incomingFile.ts'

const sheets = (value: unknown) => sheetsOf(JSON.stringify(value), 'x.json')
const rows = (value: unknown) => textsOf(sheets(value)[0])

describe('a JSON file', () => {
  it('with a list of items is a table with their names for a header', () => {
    expect(
      rows([
        { company: 'Citron', role: 'Vendeuse' },
        { company: 'Pêche', tags: ['a', 'b'], remote: true, pay: 1800 },
      ]),
    ).toEqual([
      ['company', 'role', 'tags', 'remote', 'pay'],
      ['Citron', 'Vendeuse'],
      ['Pêche', '', 'a, b', 'TRUE', '1800'],
    ])
    expect(sheets([{ a: 1 }, { a: 2 }])[0]?.rows.map(({ line }) => line)).toEqual([1, 2, 3])
  })

  it('with its list within an object, or several, gives one sheet for each', () => {
    expect(
      sheets({
        version: 5,
        data: { applications: [{ company: 'Citron' }], contacts: [{ name: 'Anne' }] },
      }).map(({ name }) => name),
    ).toEqual(['applications', 'contacts'])
  })

  it('names what stands within items by its last word, or by the whole way where two end alike', () => {
    expect(
      rows([{ company: { name: 'Citron', city: 'Lyon' }, contact: { name: 'Anne' } }])[0],
    ).toEqual(['company.name', 'city', 'contact.name'])
  })

  it('of the Swiss employment office gives its efforts, each with what its month says', () => {
    expect(
      rows([
        {
          controlPeriod: { type: 'DURING_UNEMPLOYMENT' },
          workEfforts: [
            {
              occupation: 'Vendeuse',
              applyDate: '2026-11-04',
              applyStatus: ['PENDING'],
              applyChannel: { types: ['MAIL'], contactPerson: 'Anne', address: { city: 'Vevey' } },
            },
          ],
        },
      ]),
    ).toEqual([
      ['type', 'occupation', 'applyDate', 'applyStatus', 'types', 'contactPerson', 'city'],
      ['DURING_UNEMPLOYMENT', 'Vendeuse', '2026-11-04', 'PENDING', 'MAIL', 'Anne', 'Vevey'],
    ])
  })

  it('of Trello gives its cards with the names of their lists and what was said under them', () => {
    const [sheet] = sheets({
      name: 'Emploi',
      lists: [{ id: 'l', name: 'Entretien' }],
      members: [{ id: 'm', fullName: 'Moi' }],
      cards: [
        {
          id: 'c',
          name: 'Citron',
          desc: 'Vendeuse',
          idList: 'l',
          idMembers: ['m'],
          labels: [{ name: 'Lyon' }, { color: 'red' }],
          shortUrl: 'https://trello.com/c/1',
          closed: true,
        },
      ],
      actions: [
        { type: 'commentCard', data: { card: { id: 'c' }, text: 'second' } },
        { type: 'commentCard', data: { card: { id: 'c' }, text: 'premier' } },
      ],
    })
    expect(sheet?.name).toBe('Emploi')
    expect(textsOf(sheet)).toEqual([
      [
        'Card Name',
        'List Name',
        'Card Description',
        'Labels',
        'Members',
        'Card URL',
        'Comments',
        'Archived',
      ],
      [
        'Citron',
        'Entretien',
        'Vendeuse',
        'Lyon, red',
        'Moi',
        'https://trello.com/c/1',
        'premier\nsecond',
        'true',
      ],
    ])
  })

  it('takes names that mean something to the language for names', () => {
    expect(textsOf(sheetsOf('[{"__proto__":"a","constructor":"b"}]', 'x.json')[0])).toEqual([
      ['__proto__', 'constructor'],
      ['a', 'b'],
    ])
  })

  it.each([
    ['file-damaged', '[{"company":"Cit'],
    ['file-no-table', '{"a":{},"b":null}'],
    [
      'file-too-many-columns',
      `[{${Array.from({ length: 1001 }, (_, at) => `"k${String(at)}":1`).join(',')}}]`,
    ],
  ])('is refused: %s', (reason, text) => {
    expect(readBytes(text, 'x.json')).toMatchObject({ ok: false, reason })
  })

  it('however deep, ends', () => {
    expect(readBytes(`${'[{"a":'.repeat(5000)}1${'}]'.repeat(5000)}`, 'x.json')).toEqual({
      ok: false,
      reason: 'file-no-table',
    })
  })
})
