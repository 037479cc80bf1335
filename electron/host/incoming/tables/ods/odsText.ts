import type { Attribute } from '#electron/host/incoming/format/walkXml.ts'

/** Most blanks that one element may stand for. */
const BLANKS_MAX = 1_000

/** The texts of one cell, and of the comment on it, while they are walked. */
export interface OdsTexts {
  readonly open: (name: string, attribute: Attribute) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  readonly read: () => {
    readonly text: string
    readonly remark: string
    readonly link: string | undefined
  }
}

/** Elements whose words are none of the cell: drawings, and who wrote a comment when. */
const ASIDE = new Set([
  'frame',
  'g',
  'custom-shape',
  'line',
  'rect',
  'control',
  'creator',
  'date',
  'date-string',
])

export const gatherTexts = (): OdsTexts => {
  const texts: string[] = []
  const remarks: string[] = []
  let link: string | undefined
  let paragraph: string[] = []
  let depth = 0
  let inRemark = false
  let aside = 0
  const open = (name: string, attribute: Attribute): void => {
    if (name === 'annotation') inRemark = true
    else if (ASIDE.has(name)) aside += 1
    else if (name === 'p' || name === 'h') {
      depth += 1
      if (depth === 1) paragraph = []
    } else if (name === 'a') link ??= inRemark ? undefined : attribute('href')
    else if (depth > 0 && name === 's')
      paragraph.push(' '.repeat(Math.min(BLANKS_MAX, Number(attribute('c') ?? 1) || 1)))
    else if (depth > 0 && name === 'tab') paragraph.push('\t')
    else if (depth > 0 && name === 'line-break') paragraph.push('\n')
  }
  const close = (name: string): void => {
    if (name === 'annotation') inRemark = false
    else if (ASIDE.has(name)) aside -= 1
    else if (name === 'p' || name === 'h') {
      depth -= 1
      if (depth === 0 && aside === 0) (inRemark ? remarks : texts).push(paragraph.join(''))
    }
  }
  return {
    open,
    close,
    text: (text) => {
      if (depth > 0) paragraph.push(text)
    },
    read: () => ({ text: texts.join('\n'), remark: remarks.join('\n'), link }),
  }
}
