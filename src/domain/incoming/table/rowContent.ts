import { isLink, LINK_MAX, linkIn } from '#domain/fields/addresses.ts'
import { plainWords } from '#domain/incoming/cells/plainWords.ts'
import { tidyLine } from '#domain/fields/tidy.ts'
import type { SheetRow } from '#domain/incoming/workbook.ts'
import type { Channel, InterviewMode } from '#domain/vocabulary.ts'
import { actStory } from './actStory.ts'
import type { RowContent } from './content.ts'
import type { TableFrame } from './frame.ts'
import { printOf } from '#domain/logbook/cardPrint.ts'
import { keepTheRest, lineIn, rowCells, type FilledCell, type RowCells } from './rowCells.ts'
import { rowPeople } from './rowPeople.ts'
import { rowStory } from './rowStory.ts'
import { namesSeveral } from './severalCompanies.ts'
import type { TableRules } from './rules.ts'

const CHANNELS: readonly (readonly [Channel, RegExp])[] = [
  ['linkedin', /\blinkedin\b/u],
  ['email', /^(?:par |by |via )?(?:e ?mail|courriel|mel)$/u],
  ['phone', /^(?:par |by |per )?(?:tel|telephone|phone|appel|call|telefon|telefonisch)$/u],
  [
    'letter',
    /^(?:par |by |per )?(?:courrier|courrier postal|lettre|letter|poste|post|postal mail|brief|brieflich|voie postale)$/u,
  ],
  [
    'in-person',
    /^(?:en |in )?(?:personne|person|personal|personally|personnel|personnelle|personnellement|sur place|personlich|visite|visit|visite personnelle)$/u,
  ],
]
const MODES: readonly (readonly [InterviewMode, RegExp])[] = [
  [
    'video',
    /\b(?:visio|visioconference|video|zoom|teams|meet|google meet|skype|webex|remote|a distance|online|en ligne)\b/u,
  ],
  ['phone', /\b(?:phone|telephone|telephonique|tel|telefon|telefonisch|call|appel)\b/u],
  [
    'on-site',
    /\b(?:sur place|on site|onsite|in person|presentiel|physique|face to face|vor ort|locaux|bureau|office)\b/u,
  ],
]

/** The one way that words name; undefined for none and for several. */
const wayIn = <Way>(text: string, ways: readonly (readonly [Way, RegExp])[]): Way | undefined => {
  const plain = plainWords(text)
  const found = ways.filter(([, words]) => words.test(plain))
  return found.length === 1 ? found[0]?.[0] : undefined
}

const FRENCH_WAY = /\b(?:canal|moyen|mode|voie|forme|maniere|postulation|envoi|par)\b/u

const channelIn = (cells: RowCells): Channel | undefined => {
  const cell = cells.one('channel')
  if (cell === undefined) return undefined
  // Under an English header "mail" may be a letter.
  const isMail =
    /^(?:par )?mail$/u.test(plainWords(cell.text)) && FRENCH_WAY.test(plainWords(cell.header))
  // In capitals it is the word of a program (Job-Room), and a letter.
  const mail = cell.text === 'MAIL' ? 'letter' : 'email'
  const channel = isMail || cell.text === 'MAIL' ? mail : wayIn(cell.text, CHANNELS)
  if (channel === undefined) cells.keep(cell)
  return channel
}

const modeIn = (cells: RowCells): InterviewMode | undefined => {
  const cell = cells.one('interview-mode')
  const link = cells.one('interview-link')
  if (link !== undefined) cells.keep(link)
  const mode = cell === undefined ? undefined : wayIn(cell.text, MODES)
  if (cell !== undefined && (mode === undefined || plainWords(cell.text).includes(' ')))
    cells.keep(cell)
  return (
    mode ??
    (link === undefined ? undefined : wayIn(link.text.replace(/[./]/gu, ' '), MODES.slice(0, 1)))
  )
}

const offerUrlIn = (cells: RowCells): string | undefined => {
  const cell =
    cells.one('offer-url') ?? cells.all('post').find((each) => each.cell.link !== undefined)
  if (cell === undefined) return undefined
  const isTitle = cells.one('offer-url') === undefined
  const targets = [cell.cell.link, isTitle ? undefined : cell.text].filter(
    (target) => target !== undefined,
  )
  const link = targets
    .map((target) => linkIn(target))
    .find((target) => isLink(target) && target.length <= LINK_MAX)
  if (link === undefined && !isTitle) cells.doubt(cell, 'link-refused')
  return link
}

const SIDES = /\s+(?:-|–|—|\||:|·|\/)\s+|\s*\|\s*|:\s+/u
const POST_AT = /^(.+?)\s+(?:@|chez|at|bei|presso|bij)\s+(.+)$/iu

/** A person or a number beside a company. */
const WHOM =
  /(?:^|[\s,;(])(?:Mme|Mlle|Mr|Mrs|Ms|Miss|M\.|Monsieur|Madame|Herr|Frau|Sig\.)\s|\d(?:[\s./-]?\d){8}|@/u

/** « ✅ Brumelle »: the sign tells something, and is no part of the name. */
const SIGN_BEFORE = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)+(?=[\p{L}\d])/u

const withoutSign = (cells: RowCells, company: string): string => {
  const name = company.replace(SIGN_BEFORE, '')
  const cell = cells.one('company')
  if (name !== company && cell !== undefined) cells.doubt(cell, 'status-unknown')
  return name
}

/** Where a name leads may be the offer or their own page: kept as it is. */
const keepLink = (cells: RowCells, named: FilledCell | undefined): void => {
  const link = named?.cell.link === undefined ? '' : linkIn(named.cell.link)
  if (named !== undefined && isLink(link) && link !== named.text && link.length <= LINK_MAX)
    cells.notes.push(`${named.header}: ${link}`)
}

/** The company of a row; whom to ask there, in brackets behind it, is kept as a note. */
const companyIn = (cells: RowCells): string => {
  const company = withoutSign(cells, lineIn(cells, 'company'))
  const [, name, inside = ''] = /^(.+?)\s*\(([^()]*)\)$/u.exec(company) ?? []
  const cell = cells.one('company')
  if (cell !== undefined && namesSeveral(cell)) cells.doubt(cell, 'several-companies')
  keepLink(cells, cell)
  if (name === undefined || cell === undefined || !WHOM.test(inside)) return company
  cells.keep(cell)
  return name
}

/** Company and post of a row, from columns of their own or from one title. */
const whatAndWhere = (cells: RowCells, rules: TableRules): { company: string; post: string } => {
  const placed = lineIn(cells, 'company-place')
  const company = companyIn(cells) || (/^[^,;]+/u.exec(placed)?.[0].trim() ?? '')
  const own = { company, post: lineIn(cells, 'post') }
  const title = lineIn(cells, 'company-post')
  if (title === '') return own
  if (own.company !== '') return own.post === '' ? { ...own, post: title } : own
  if (own.post !== '') return { ...own, company: title }
  const at = POST_AT.exec(title)
  if (at !== null) return { company: at[2] ?? '', post: at[1] ?? '' }
  const [one = '', ...others] = title.split(SIDES)
  const other = others.join(' - ')
  if (other === '') return { company: title, post: '' }
  return rules.isCompanyFirst(title) ? { company: one, post: other } : { company: other, post: one }
}

const optional = <Name extends string>(
  name: Name,
  value: string,
): { readonly [Key in Name]?: string } =>
  (value === '' ? {} : { [name]: value }) as { readonly [Key in Name]?: string }

/** Cells of several columns in one line, each said once. */
const joined = (cells: RowCells, use: 'place'): string => {
  const texts = [...new Set(cells.all(use).map(({ text }) => tidyLine(text)))]
  const line = texts.join(', ')
  if (line.length <= 200) return line
  for (const cell of cells.all(use)) cells.keep(cell)
  return ''
}

/** Where a company is, from its own cell; one that names a person too is kept as it stands, as a note. */
const placeBeside = (cells: RowCells, company: string): string => {
  const cell = cells.one('company-place')
  const rest = lineIn(cells, 'company-place')
    .slice(company.length)
    .replace(/^[\s,;]+/u, '')
  if (cell === undefined || !WHOM.test(rest)) return rest
  cells.keep(cell)
  return ''
}

/** What a row is read with. */
export interface RowReader {
  readonly frame: TableFrame
  readonly rules: TableRules
  readonly own: ReadonlySet<string>
}

/** Reads one row of a table of applications or acts; the company is empty where it names none. */
export const rowContent = (row: SheetRow, { frame, rules, own }: RowReader): RowContent => {
  const cells = rowCells(row, frame)
  const { company, post } = whatAndWhere(cells, rules)
  const story = frame.layout === 'acts' ? actStory(cells, rules) : rowStory(cells, rules)
  const channel = channelIn(cells)
  const mode = modeIn(cells)
  const offerUrl = offerUrlIn(cells)
  const people = rowPeople(cells, company, { own, rules })
  const details = {
    ...optional('place', joined(cells, 'place') || placeBeside(cells, company)),
    ...optional('agency', lineIn(cells, 'agency')),
    ...optional('source', lineIn(cells, 'source')),
    ...optional('cv', lineIn(cells, 'cv')),
  }
  keepTheRest(cells)
  return {
    line: row.line,
    print: printOf(
      row.cells
        .map(({ text }, at) => (frame.uses[at] === 'skip' ? '' : text.trim()))
        .join('\u0001')
        .replace(/\u0001+$/u, ''),
    ),
    company,
    post,
    ...details,
    ...(offerUrl === undefined ? {} : { offerUrl }),
    ...(channel === undefined ? {} : { channel }),
    ...(mode === undefined ? {} : { mode }),
    ...story,
    people,
    notes: cells.notes,
    doubts: cells.doubts,
  }
}
