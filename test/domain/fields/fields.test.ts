import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { email, line, link, phone, requiredLine, text } from '#domain/fields/fields.ts'
import { safeLink } from '#domain/links.ts'
import { telUrl } from '#domain/messages/sending/telUrl.ts'

const read = (schema: v.GenericSchema<string, string>, typed: string): string => {
  const parsed = v.safeParse(schema, typed)
  return parsed.success ? parsed.output : `! ${parsed.issues[0].message}`
}

describe('a phone number', () => {
  it.each([
    ['\u202A+33 6 39 98 12 34\u202C', '+33 6 39 98 12 34'],
    ['\u200E+33\u00A06\u202F39\u00A098\u00A012\u00A034\u200B', '+33 6 39 98 12 34'],
    ['06\u201139\u201198\u201112\u201134', '06-39-98-12-34'],
    ['06–39–98–12–34', '06-39-98-12-34'],
    ['06·39·98·12·34', '06.39.98.12.34'],
    ['Tél. : 01 99 00 12 34', '01 99 00 12 34'],
    ['Tel: 01 99 00 12 34', '01 99 00 12 34'],
    ['Tél 01 99 00 12 34', '01 99 00 12 34'],
    ['Tel 01 99 00 12 34', '01 99 00 12 34'],
    ['Portable pro : 06 39 98 12 34.', '06 39 98 12 34'],
    ['☎\uFE0F 01 99 00 12 34', '01 99 00 12 34'],
    ['📞 : +33 1 99 00 12 34', '+33 1 99 00 12 34'],
    ['tel:+33199001234', '+33199001234'],
    ['tel:+33199001234;ext=12', '+33199001234 #12'],
    ['(+33) 6 39 98 12 34', '(+33) 6 39 98 12 34'],
    ['+33 (0)6 39 98 12 34', '+33 (0)6 39 98 12 34'],
    ['0033 6 39 98 12 34', '0033 6 39 98 12 34'],
    ['01 99 00 12 34 poste 12', '01 99 00 12 34 poste 12'],
    ['01 99 00 12 34, poste 12', '01 99 00 12 34, poste 12'],
    ['01 99 00 12 34 ext. 12', '01 99 00 12 34 ext. 12'],
    ['(514) 555-0199 x12', '(514) 555-0199 x12'],
    ['01 99 00 12 34 #12', '01 99 00 12 34 #12'],
    ['3635', '3635'],
    ['112', '112'],
    ['＋３３ ６ ３９ ９８ １２ ３４', '+33 6 39 98 12 34'],
    ['٠٦٣٩٩٨١٢٣٤', '0639981234'],
    ['', ''],
    [' \u200B', ''],
    ['12', '! phone-malformed'],
    ['sur place', '! phone-malformed'],
    ['06 39 98 12 34 poste', '! phone-malformed'],
    ['Mob. 06 39 98 12 34', '06 39 98 12 34'],
    ['GSM 0475 12 34 56', '0475 12 34 56'],
    ['Natel 079 123 45 67', '079 123 45 67'],
    ['Cell. 514-555-0123', '514-555-0123'],
    ['N° : 01 99 00 12 34', '01 99 00 12 34'],
    ['Tél (bureau) : 01 99 00 12 34', '01 99 00 12 34'],
    ['06 39 98 12 34 (portable)', '06 39 98 12 34'],
    ['« 06 39 98 12 34 »', '06 39 98 12 34'],
    ['(514) 555-0123', '(514) 555-0123'],
    ['+33 (0)1 99 00 12 34', '+33 (0)1 99 00 12 34'],
    ['+33 6 39 98 12 34 🇫🇷', '+33 6 39 98 12 34'],
    ['tel:%2B33199001234', '+33199001234'],
    ['tel://+33199001234', '+33199001234'],
    ['Numéro de téléphone : 01 99 00 12 34', '01 99 00 12 34'],
    ['N° de tél. : 01 99 00 12 34', '01 99 00 12 34'],
    ['Bureau 514 555-0123', '514 555-0123'],
    ['LD 01 99 00 12 34', '01 99 00 12 34'],
    ['Numéro vert 0800 00 12 34', '0800 00 12 34'],
    ['<tel:+33199001234>', '+33199001234'],
    ['[01 99 00 12 34]', '01 99 00 12 34'],
    ['demander Anne au 01 99 00 12 34', '! phone-malformed'],
    ['06 39 98 12 34 / 01 99 00 12 34', '06 39 98 12 34 / 01 99 00 12 34'],
    ['06 39 98 12 34/01 99 00 12 34', '06 39 98 12 34 / 01 99 00 12 34'],
    ['06 39 98 12 34 ou 01 99 00 12 34', '06 39 98 12 34 / 01 99 00 12 34'],
    ['Mob. 06 39 98 12 34 ; Bureau 01 99 00 12 34', '06 39 98 12 34 / 01 99 00 12 34'],
    ['+41 44 123 45 67 - +41 79 123 45 67', '+41 44 123 45 67 / +41 79 123 45 67'],
    ['044/123 45 67', '044/123 45 67'],
    ['01 99 00 12 34/35', '01 99 00 12 34/35'],
    ['06 39 98 12 34 ou par mail', '! phone-malformed'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(read(phone, typed)).toBe(kept)
  })

  it('that is kept can be dialled, its extension apart', () => {
    const number = fc
      .tuple(
        fc.constantFrom('', 'Tél. : ', '\u202A', 'tel:'),
        fc.stringMatching(/^\+?\d{2}( \d{2}){3,4}$/u),
        fc.constantFrom(
          '',
          ' poste 12',
          ' ext. 12',
          ', ext 12',
          ' #12',
          'x12',
          ' p. 12',
          ';ext=12',
        ),
      )
      .map(([before, digits, after]) => ({ typed: before + digits + after, digits, after }))
    fc.assert(
      fc.property(number, ({ typed, digits, after }) => {
        const kept = read(phone, typed)
        const url = `tel:${digits.replaceAll(' ', '')}${after === '' ? '' : ';ext=12'}`
        expect(telUrl(kept)).toBe(url)
        expect(read(phone, kept)).toBe(kept)
        expect(safeLink(url)).toBe(url)
      }),
    )
  })
})

describe('an e-mail address', () => {
  it.each([
    "anne.o'brien@exemple.fr",
    'anne+rh@exemple.fr',
    'anne_roy-1@sous.domaine.exemple.fr',
    'anne@exemple.photography',
    'anne@exemple.xn--p1ai',
    'éric@exemple.fr',
    'anne@société.example',
    '用户@例子.广告',
    "!#$%&'*+/=?^_`{|}~-@exemple.fr",
    `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(58)}.fr`,
  ])('%j is kept as it is', (address) => {
    expect(read(email, address)).toBe(address)
  })

  it.each([
    ['anne.o’brien@exemple.fr', "anne.o'brien@exemple.fr"],
    ['\u202Aanne@exemple.fr\u202C', 'anne@exemple.fr'],
    ['anne@exem\u00ADple.fr\u00A0', 'anne@exemple.fr'],
    ['\uFEFFanne@exemple.fr\u200B', 'anne@exemple.fr'],
    ['jean\u2011pierre@exemple.fr', 'jean-pierre@exemple.fr'],
    ['mailto:anne@exemple.fr?subject=Bonjour', 'anne@exemple.fr'],
    ['mailto:anne%2Brh@exemple.fr', 'anne+rh@exemple.fr'],
    ['Anne O’Brien <anne.o’brien@exemple.fr>', "anne.o'brien@exemple.fr"],
    ['"Roy, Anne" <anne@exemple.fr>;', 'anne@exemple.fr'],
    ['<anne@exemple.fr>', 'anne@exemple.fr'],
    ['<mailto:anne@exemple.fr>', 'anne@exemple.fr'],
    ['E-mail : anne@exemple.fr.', 'anne@exemple.fr'],
    ['Adresse e-mail : anne@exemple.fr', 'anne@exemple.fr'],
    ['Adresse e-mail professionnelle : anne@exemple.fr', 'anne@exemple.fr'],
    ['Courriel anne@exemple.fr', 'anne@exemple.fr'],
    ['E-mail anne@exemple.fr', 'anne@exemple.fr'],
    ['✉\uFE0F anne@exemple.fr', 'anne@exemple.fr'],
    ['anne@exemple.fr (Anne Roy)', 'anne@exemple.fr'],
    ['Anne Roy (anne@exemple.fr)', 'anne@exemple.fr'],
    ['Anne Roy [mailto:anne@exemple.fr]', 'anne@exemple.fr'],
    ['[anne@exemple.fr](mailto:anne@exemple.fr)', 'anne@exemple.fr'],
    ['(anne@exemple.fr)', 'anne@exemple.fr'],
    ['« anne@exemple.fr »', 'anne@exemple.fr'],
    ["'anne@exemple.fr'", 'anne@exemple.fr'],
    ['mailto://anne@exemple.fr', 'anne@exemple.fr'],
    ['anne@exemple.fr <Anne@exemple.fr>', 'Anne@exemple.fr'],
    ['anne＠exemple。fr', 'anne@exemple.fr'],
    ['', ''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(read(email, typed)).toBe(kept)
  })

  it.each([
    'anne',
    'anne@',
    'anne@exemple',
    '@exemple.fr',
    'anne@exemple..fr',
    'anne@-exemple.fr',
    'anne roy@exemple.fr',
    'anne@exemple.fr, nadia@exemple.fr',
    'Anne <anne@exemple.fr>; Nadia <nadia@exemple.fr>',
    '"anne roy"@exemple.fr',
    'anne@[192.0.2.1]',
    'anne(rh)@exemple.fr',
    `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(59)}.fr`,
  ])('%j is refused', (typed) => {
    expect(read(email, typed)).toBe('! email-malformed')
  })
})

describe('a web address', () => {
  const long = `https://exemple.fr/offre?${'x'.repeat(204)}`

  it.each([
    ['exemple.fr/offre', 'https://exemple.fr/offre'],
    ['www.exemple.fr', 'https://www.exemple.fr'],
    ['//exemple.fr/offre', 'https://exemple.fr/offre'],
    ['exemple.fr:8080/offre', 'https://exemple.fr:8080/offre'],
    ['HTTPS://exemple.fr', 'HTTPS://exemple.fr'],
    ['https://exemple.fr/offre.', 'https://exemple.fr/offre'],
    ['<https://exemple.fr/offre>', 'https://exemple.fr/offre'],
    ['« https://exemple.fr/offre »,', 'https://exemple.fr/offre'],
    ['(https://exemple.fr/offre)', 'https://exemple.fr/offre'],
    ['https://exemple.fr/Offre_(poste)', 'https://exemple.fr/Offre_(poste)'],
    ['Lien : https://exemple.fr/offre', 'https://exemple.fr/offre'],
    ['Voir l’offre https://exemple.fr/offre', 'https://exemple.fr/offre'],
    ['https://exemple.fr/mon offre.pdf', 'https://exemple.fr/mon%20offre.pdf'],
    ['\u202Ahttps://exem\u200Bple.fr/\u202C', 'https://exemple.fr/'],
    ['https://exemple.fr/\noffre', 'https://exemple.fr/offre'],
    ['https://bücher.example/é', 'https://bücher.example/é'],
    [long, long],
    ['', ''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(read(link, typed)).toBe(kept)
  })

  it('has 229 characters and is not too long, nor with 2,000', () => {
    expect(long).toHaveLength(229)
    const longest = long.padEnd(2000, 'y')
    expect(read(link, longest)).toBe(longest)
    expect(read(link, `${longest}y`)).toBe('! text-too-long')
  })

  it.each([
    'exemple',
    'sur leur site',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://user:pass@exemple.fr',
    'https://exemple.fr\\share',
    'https://exemple.fr/a https://exemple.fr/b',
    'https://exemple.fr/offre – Développeur',
  ])('%j is refused', (typed) => {
    expect(read(link, typed)).toBe('! link-malformed')
  })

  it('that is kept can be opened, and is kept the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (typed) => {
        const kept = read(link, typed)
        if (kept === '' || kept.startsWith('!')) return
        expect(safeLink(kept)).not.toBeNull()
        expect(read(link, kept)).toBe(kept)
      }),
    )
  })
})

it('tidies every line and text alike', () => {
  expect(read(line, '\u202ANadia\u00A0Benali\u202C')).toBe('Nadia Benali')
  expect(read(requiredLine('name-missing'), '\u200B\u2060')).toBe('! name-missing')
  expect(read(text, 'Bru\u00ADmelle\r\n')).toBe('Brumelle')
})

it('answers at once to whatever is pasted', () => {
  const runs = ['. ', ') ', '☎', '<a@', ' \u202A'].map((sign) => `a${sign.repeat(1_900)}b`)
  for (const schema of [email, phone, link])
    for (const run of runs)
      expect(read(schema, run)).toMatch(/^! (?:\w+-malformed|text-too-long)$/u)
  expect(read(line, `a${' '.repeat(100_000)}b`)).toBe('! text-too-long')
})
