/**
 * Hostile inputs at the door: none makes it throw, none changes anything, and each that would cost more
 * than a moment is turned away. `RELANCE_HOSTILE` says how many at random, `RELANCE_SEED` repeats them.
 */
import { describe, expect, it } from 'vitest'
import { CALL_NAMES, type Handlers } from '#contract/calls.ts'
import { answerCall, INPUT_MAX } from '#electron/door/answerCall.ts'
import { numbersFrom } from '#test/build/damaged.ts'
import { opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'

const runs = Number(process.env['RELANCE_HOSTILE'] ?? 2_000)
const seed = Number(process.env['RELANCE_SEED'] ?? 17)

/** Takes whatever passes. */
const open = (): Handlers =>
  Object.fromEntries(CALL_NAMES.map((name) => [name, () => 'passed'])) as unknown as Handlers

const ask = (name: (typeof CALL_NAMES)[number], input: unknown) => answerCall(open(), name, input)

describe('an input that would hold the program', () => {
  it.each([
    ['a hundred thousand piled marks', 'search', { text: '\u0300\u0327'.repeat(50_000) }],
    ['three million signs', 'search', { text: 'א\u202A'.repeat(1_500_000) }],
    [
      'five hundred commands of five hundred entries',
      'act',
      Array.from({ length: 500 }, () =>
        opening({
          entries: Array.from({ length: 500 }, () => interview('2026-11-20T10:00', { met: [] })),
        }),
      ),
    ],
    [
      'two hundred and one entries',
      'act',
      [
        opening({
          entries: Array.from({ length: 201 }, () => interview('2026-11-20T10:00', { met: [] })),
        }),
      ],
    ],
    ['ten million empty lists', 'act', Array.from({ length: 10_000_000 })],
  ] as const)('%s: refused as too long', async (_name, call, input) => {
    expect(await ask(call, input)).toMatchObject({ ok: false, reason: 'text-too-long' })
  })

  it(
    'five thousand hostile links are each looked at in a moment',
    { timeout: 30_000 },
    async () => {
      const links = [
        'https://a.fr/' + ')'.repeat(3_000),
        `mailto:${' '.repeat(3_900)}x`,
        'https://a.' + 'a.'.repeat(1_900) + ' x',
      ]
      for (let at = 0; at < 5_000; at += 1)
        await ask('likelyPeople', { name: 'a', company: 'a', linkedin: links[at % links.length] })
    },
  )

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a step named %s is refused',
    async (step) => {
      const command = { do: 'settle-step', application: 'app', step, as: 'done' }
      expect(await ask('act', [command])).toMatchObject({ ok: false, reason: 'value-malformed' })
    },
  )

  it.each([
    'mailto:x&attach=/etc/passwd',
    'mailto:x?attach=/etc/passwd',
    'http://%00',
    'http://a%2eb/',
  ])('the link %s leaves for nowhere', async (url) => {
    const { checkLink } = await import('#electron/host/machine/links.ts')
    expect(checkLink(url)).toMatchObject({ ok: false, reason: 'link-refused' })
  })
})

const SEEDS: readonly unknown[] = [
  '',
  'a',
  '__proto__',
  '\0',
  '\uD800',
  '\u202E',
  'x'.repeat(INPUT_MAX),
  -1,
  1e308,
  NaN,
  null,
  true,
  undefined,
  1n,
  '2026-02-30T25:61',
  'mailto:x&attach=a',
  'https://%00',
  [],
  {},
]

/** Something, with something in it, and so on. */
const anything = (next: () => number, depth = 0): unknown => {
  const choice = next()
  if (depth > 4 || choice < 0.5) return SEEDS[Math.floor(next() * SEEDS.length)]
  const inner = Array.from({ length: Math.floor(next() * 5) }, () => anything(next, depth + 1))
  if (choice < 0.7) return inner
  const names = ['do', 'application', 'text', 'entry', 'details', 'from', 'id', '__proto__', 'file']
  const named = Object.create(null) as Record<string, unknown>
  for (const value of inner) named[names[Math.floor(next() * names.length)] ?? ''] = value
  return choice < 0.9 ? { ...named } : [{ do: 'open-application', ...named }]
}

it('nothing at random makes the door fail', { timeout: 3_600_000 }, async () => {
  const next = numbersFrom(seed)
  for (let run = 0; run < runs; run += 1) {
    const name = CALL_NAMES[Math.floor(next() * CALL_NAMES.length)] ?? 'board'
    const answer = await ask(name, anything(next))
    const isRefusal =
      typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === false
    expect(answer === 'passed' || isRefusal, `seed ${String(seed)}, input ${String(run)}`).toBe(
      true,
    )
  }
})
