import { describe, expect, it } from 'vitest'
import { contactWays } from '#window/parts/people/contactWays.ts'

describe('the ways to reach a person', () => {
  it('are only those that are known', () => {
    expect(contactWays({})).toEqual([])
    expect(contactWays({ email: '', phone: '' })).toEqual([])
  })

  it('keep what is read and dial what a telephone takes', () => {
    expect(contactWays({ phone: '+33 (0)6 39.98-12 34' })).toMatchObject([
      { shown: '+33 (0)6 39.98-12 34', url: 'tel:+33639981234' },
    ])
    expect(contactWays({ assistantPhone: '01 99 00 12 34' })).toMatchObject([
      { kind: 'assistantPhone', url: 'tel:0199001234' },
    ])
    expect(contactWays({ phone: 'sur place' })).toMatchObject([{ shown: 'sur place', url: null }])
  })

  it('let nothing of an address add to the message it opens', () => {
    expect(contactWays({ email: 'a?bcc=x&b@c.example' })).toMatchObject([
      { shown: 'a?bcc=x&b@c.example', url: 'mailto:a%3Fbcc%3Dx%26b@c.example' },
    ])
  })

  it('show a profile without what every profile begins with', () => {
    expect(contactWays({ linkedin: 'https://www.linkedin.example/in/helene/' })).toMatchObject([
      { shown: 'linkedin.example/in/helene', url: 'https://www.linkedin.example/in/helene/' },
    ])
  })
})
