import { expect, it } from 'vitest'
import { GROUND } from '#test/build/incomingCases.ts'
import { readIncomingMail } from '#electron/host/incoming/mail/readIncomingMail.ts'

const pasted = (text: string) =>
  readIncomingMail(
    { bytes: new TextEncoder().encode(text), name: '', pasted: true, as: 'mail' },
    GROUND,
  )

/** A reader whose patterns begin again at every sign needs minutes for these, not a moment. */
it.each(['-', 'a', ' ', '> ', '_', "'", 'entretien ', 'si vous ', 'De : '])(
  'reads sixty thousand signs of nothing but %j to their end',
  { timeout: 30_000 },
  async (sign) => {
    expect(await pasted(`Bonjour,\n${sign.repeat(60_000 / sign.length)}x`)).toBeDefined()
  },
)

/** Days and hours are looked at with what stands around each of them, not with the whole mail. */
it.each(['10h friday ', 'at Wed,, ', 'De : a@b.example\nObjet : x\n\n'])(
  'reads two hundred thousand signs of nothing but %j to their end',
  { timeout: 30_000 },
  async (words) => {
    expect(await pasted(words.repeat(200_000 / words.length))).toBeDefined()
  },
)

it('asks for the moment of a mail that is longer than what is looked at', async () => {
  const said = 'Bonjour,\nvotre entretien est confirmé le jeudi 3 décembre 2026 à 14h30.\n'
  const read = await pasted(said + 'Vous trouverez ci-dessous le plan.\n'.repeat(1000))
  expect(read).toMatchObject({
    meetings: [{ moment: { question: 'several', options: [{ at: '2026-12-03T14:30' }] } }],
  })
})
