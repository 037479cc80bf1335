import { parseThemeColors, resolveThemeColor } from 'hucre'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { walkXml } from '#electron/host/incoming/format/walkXml.ts'
import { paletteColour } from './palette.ts'

/** How a cell is shown, as far as it says something. */
export interface CellForm {
  /** How its number is meant; empty for as it comes. */
  readonly code: string
  /** `#rrggbb`, where it was filled with a colour. */
  readonly fill?: string
}

/** The forms that are known by number only. */
const KNOWN_FORMS: readonly (readonly [from: number, to: number, code: string])[] = [
  [1, 1, '0'],
  [2, 2, '0.00'],
  [3, 3, '#,##0'],
  [4, 4, '#,##0.00'],
  [9, 9, '0%'],
  [10, 10, '0.00%'],
  [14, 17, 'yyyy-mm-dd'],
  [18, 21, 'h:mm'],
  [22, 22, 'yyyy-mm-dd h:mm'],
  [27, 31, 'yyyy-mm-dd'],
  [32, 35, 'h:mm'],
  [36, 36, 'yyyy-mm-dd'],
  [37, 38, '#,##0'],
  [39, 40, '#,##0.00'],
  [45, 45, 'mm:ss'],
  [46, 46, '[h]:mm:ss'],
  [47, 47, 'mm:ss'],
  [50, 58, 'yyyy-mm-dd'],
]

const knownForm = (id: number): string =>
  KNOWN_FORMS.find(([from, to]) => id >= from && id <= to)?.[2] ?? ''

type Attribute = (name: string) => string | undefined

const colourOf = (attribute: Attribute, theme: readonly string[]): string | undefined => {
  const rgb = attribute('rgb')
  if (rgb !== undefined && /^[\dA-Fa-f]{6,8}$/u.test(rgb)) return rgb.slice(-6)
  const themed = Number(attribute('theme') ?? NaN)
  if (Number.isInteger(themed) && theme[themed] !== undefined)
    return resolveThemeColor([...theme], themed, Number(attribute('tint') ?? 0))
  return paletteColour(Number(attribute('indexed') ?? NaN))
}

const written = (colour: string | undefined): string | undefined =>
  colour === undefined || colour.toUpperCase() === 'FFFFFF' ? undefined : `#${colour.toLowerCase()}`

/** The colours that a workbook names by number, where it says so. */
export const themeColours = (bytes: Uint8Array | null): readonly string[] =>
  bytes === null ? [] : parseThemeColors(new TextDecoder().decode(bytes))

/** The forms of cells, by the number cells name them by. */
export const cellForms = (
  bytes: Uint8Array | null,
  theme: readonly string[],
  progress: Progress,
): readonly CellForm[] => {
  if (bytes === null) return []
  const codes = new Map<number, string>()
  const fills: (string | undefined)[] = []
  const forms: CellForm[] = []
  let within = ''
  const open = (name: string, attribute: Attribute): void => {
    if (name === 'fills' || name === 'cellXfs' || name === 'numFmts') within = name
    else if (name === 'numFmt' && within === 'numFmts')
      codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
    else if (name === 'fill' && within === 'fills') fills.push(undefined)
    else if (name === 'fgColor' && within === 'fills' && fills.length > 0)
      fills[fills.length - 1] = written(colourOf(attribute, theme))
    else if (name === 'xf' && within === 'cellXfs') {
      const id = Number(attribute('numFmtId') ?? 0)
      const fill = fills[Number(attribute('fillId') ?? 0)]
      const code = codes.get(id) ?? knownForm(id)
      forms.push(fill === undefined ? { code } : { code, fill })
    }
  }
  const close = (name: string): void => {
    if (name === within) within = ''
  }
  walkXml(bytes, { open, close }, { progress })
  return forms
}
