import { describe, expect, it } from 'vitest'
import { NO_PROGRESS } from '#electron/host/incoming/format/progress.ts'
import { walkXml } from '#electron/host/incoming/format/walkXml.ts'
import { bytesOf } from '#test/build/incomingFile.ts'

const told = (xml: string): string[] => {
  const seen: string[] = []
  walkXml(
    bytesOf(xml),
    {
      open: (name, attribute) => seen.push(`<${name} ${attribute('id') ?? '-'}`),
      close: (name) => seen.push(`>${name}`),
      text: (text) => seen.push(text),
    },
    { progress: NO_PROGRESS },
  )
  return seen
}

describe('a document', () => {
  it('is told element by element, without prefixes, its signs decoded', () => {
    expect(
      told(
        '<?xml version="1.0"?><x:a r:id="1 &amp; 2"><b/>&#128512; &#xE9; &nbsp;<![CDATA[<&>]]></x:a>',
      ),
    ).toEqual(['<a 1 & 2', '<b -', '>b', '😀 é &nbsp;', '<&>', '>a'])
  })

  it.each([
    ['cut short', '<a><b>'],
    ['closed as it was not opened', '<a><b></a></b>'],
    ['of nothing', '  '],
    ['with words of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['deeper than any sheet', '<a>'.repeat(300) + '</a>'.repeat(300)],
  ])('%s is damaged', (_, xml) => {
    expect(() => told(xml)).toThrow('file-damaged')
  })

  it('with a text longer than any cell is refused before it is gathered', () => {
    expect(() => told(`<a>${'x'.repeat(3_000_000)}</a>`)).toThrow('file-cell-too-long')
  })
})
