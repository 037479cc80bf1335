import { expect, it } from 'vitest'
import { GROUND } from '#test/build/incomingCases.ts'
import { readIncomingMail } from '#electron/host/incoming/mail/readIncomingMail.ts'

/** A reader whose patterns begin again at every sign needs minutes for these, not a moment. */
it.each(['-', 'a', ' ', '> ', '_', "'", 'entretien ', 'si vous ', 'De : '])(
  'reads sixty thousand signs of nothing but %j to their end',
  { timeout: 30_000 },
  async (sign) => {
    const text = `Bonjour,\n${sign.repeat(60_000 / sign.length)}x`
    const read = await readIncomingMail(
      { bytes: new TextEncoder().encode(text), name: '', pasted: true, as: 'mail' },
      GROUND,
    )
    expect(read).toBeDefined()
  },
)
