import { describe, expect, it } from 'vitest'
import { isHeavy } from '#domain/messages/coach/heavyTone.ts'

const framed = (text: string): string => `Dear Ms Benali,\n\n${text}\n\nKind regards,\nAnne Dubois`
const PLEA =
  'Forgive the intrusion. I realise I am probably not what you are after, but could you find it in your heart to give me a try? Have you decided?'
const KIND =
  'Thank you again for our conversation on 17 November. I remain very interested. Do you know when a decision is likely?'

describe('the tone of a text as a whole', () => {
  it('is heavy where it pleads in words of its own, whatever greets and closes it', () => {
    expect(isHeavy(framed(PLEA), 'en')).toBe(true)
    expect(isHeavy(PLEA, 'en')).toBe(true)
  })

  it('is light where it is what people send', () => {
    expect(isHeavy(framed(KIND), 'en')).toBe(false)
  })

  it('is no matter of what somebody else said, in quotation marks', () => {
    expect(isHeavy(framed(`${KIND} “${PLEA}”`), 'en')).toBe(false)
  })
})
