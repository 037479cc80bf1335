import { describe, expect, it } from 'vitest'
import { bodyFor, titleFor, type Carrier } from '#electron/host/machine/noticeText.ts'

const CARRIERS: readonly Carrier[] = ['notify-send', 'libnotify', 'macos', 'windows']
const JOINER = '\u2060'

describe('a title', () => {
  it.each([
    ['--help', `${JOINER}--help`],
    ['a\nb\t c', 'a b c'],
    ['  ', 'Relance'],
    ['R&D <b>', 'R&D <b>'],
    ['x'.repeat(201), `${'x'.repeat(199)}…`],
  ])('%j is written %j everywhere', (title, written) => {
    for (const carrier of CARRIERS) expect(titleFor({ title }, carrier)).toBe(written)
  })

  it.each([
    ['notify-send', 'C:\\temp'],
    ['libnotify', 'C:\\temp'],
    ['macos', `C:\\${JOINER}temp`],
    ['windows', `C:\\${JOINER}temp`],
  ] as const)('keeps its backslash with %s', (carrier, written) => {
    expect(titleFor({ title: 'C:\\temp' }, carrier)).toBe(written)
  })
})

describe('a body', () => {
  it.each([
    ['notify-send', 'C:\\\\temp R&amp;D &lt;b&gt; "x"\n$HOME'],
    ['bus', 'C:\\temp R&amp;D &lt;b&gt; "x"\n$HOME'],
    ['plain-bus', 'C:\\temp R&D <b> "x"\n$HOME'],
    ['libnotify', 'C:\\temp R&amp;D &lt;b&gt; "x"\n$HOME'],
    ['macos', `C:\\${JOINER}temp R&D <b> "x"\n$HOME`],
    ['windows', `C:\\${JOINER}temp R&D <b> "x"\n$HOME`],
  ] as const)('is shown letter by letter by %s', (carrier, written) => {
    expect(bodyFor({ body: 'C:\\temp R&D <b> "x"\n$HOME' }, carrier)).toBe(written)
  })

  it.each(['-i /etc', '[RH]', '(RH)', '{x}', '"x"', '@x'])(
    '%j is no option and no list',
    (body) => {
      for (const carrier of CARRIERS) expect(bodyFor({ body }, carrier)).toBe(JOINER + body)
    },
  )

  it('holds no sign that ends a text, nor half a one', () => {
    for (const carrier of CARRIERS) {
      expect(bodyFor({ body: 'A\0B\u001BC\nD\uD800' }, carrier)).toBe('A B C\nD\uFFFD')
      expect(titleFor({ title: 'A\0B' }, carrier)).toBe('A B')
    }
  })

  it('is never empty, nor longer than a system takes', () => {
    expect(bodyFor({ body: ' ' }, 'macos')).toBe(JOINER)
    expect(bodyFor({ body: '𝒙'.repeat(1001) }, 'windows')).toBe(`${'𝒙'.repeat(999)}…`)
  })
})
