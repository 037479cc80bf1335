import { describe, expect, it } from 'vitest'
import { checkLink } from '#electron/host/machine/links.ts'

describe('an address to open', () => {
  it.each([
    'https://offre.example/poste?id=1#haut',
    'http://offre.example/',
    'mailto:h.laurent@brumelle.example?subject=Merci&body=Bonjour%0A',
    'mailto:?subject=Sans%20destinataire',
    'tel:+33639981234',
    'tel:01-99-00-12-34',
  ])('leaves: %s', (url) => {
    expect(checkLink(url)).toEqual({ ok: true, value: url })
  })

  it('leaves without the white space around it', () => {
    expect(checkLink(' https://offre.example/\n')).toEqual({
      ok: true,
      value: 'https://offre.example/',
    })
  })

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'smb://host/share',
    'ms-msdt:/id',
    'constructor:x',
    'https://user:secret@bank.example/',
    'https://',
    'mailto:a@b.example?attach=/etc/passwd',
    'mailto:a@b.example?ATTACHMENT=x',
    'tel:+33639981234?x=1',
    'tel:*#06#',
    'tel:',
    'https://offre.example/ x',
    'https://offre.example/\u0000',
    'https://offre.example/\u2028x',
    'offre.example',
    '',
  ])('is refused: %j', (url) => {
    expect(checkLink(url)).toEqual({ ok: false, reason: 'link-refused', field: 'url' })
  })
})
