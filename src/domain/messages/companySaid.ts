import { recipient, wasAgencyAlone } from './about.ts'
import type { MessageContext } from './context.ts'
import { withThe } from './english/companyArticle.ts'
import { GRAMMARS } from './grammar/grammar.ts'
import type { Language } from '#domain/language.ts'

/** Legal forms behind a name; those that are words too only in capitals or with full stops. */
const BEHIND =
  /(?:,?\s+(?:(?:GmbH|mbH)(?:\s*&\s*Co\.?\s*KG)?|S\.?\s?[àa]\.?\s?r\.?\s?l\.?|S\.\s?A\.(?:\s?S\.?)?(?:U\.)?|S\.\s?A\.\s?R\.\s?L\.|SASU?|SARLU?|SA|EURL|EIRL|SCOP|SNC|SCI|SELARL|SRL|SPRL|SCRL|ASBL|VZW|AG|KG|NV|BV|N\.V\.|B\.V\.|SpA|S\.p\.A\.|A\/S|Lt[ée]e|S\.?E\.?N\.?C\.?(?:R\.?L\.?)?|(?:Pvt\.?\s)?Ltd|LTD|Limited|LLC|L\.L\.C\.|LLP|PLC|plc|Inc|INC|inc(?=\.)|Incorporated|Corp|Corporation|Pty)\.?)+$/u
/** Before a name: « SARL Dupont », « SAS Brumelle ». */
const BEFORE = /^(?:SARL|SASU?|EURL|SCOP|SNC|SELARL|ASBL)\s+(?=\p{Lu})/u

/** A company as one says it: without its legal form, unless that is all there is. */
export const withoutLegalForm = (company: string): string => {
  const plain = company.trim()
  // « Bellerive (SAS) », « Bellerive SA/NV ».
  const bare = plain
    .replace(/\s\(([\p{L}.&\s]{2,10})\)$/u, ' $1')
    .replace(/\sSA\s?\/\s?NV$/u, ' SA')
  const form = bare.replace(BEHIND, '')
  const said = (form === bare ? plain : form).replace(BEFORE, '').trim()
  return /[\p{L}\p{N}]/u.test(said) ? said : plain
}

/** Languages that name some houses with their article where nothing but the name is written. */
const WITH_ARTICLE: Readonly<Partial<Record<Language, (name: string) => string>>> = { en: withThe }

/** What the company is called in a message of this language: "the BBC", « Brumelle » for « Brumelle SAS ». */
export const saidCompany = (company: string, language: Language): string => {
  const said = withoutLegalForm(company)
  return WITH_ARTICLE[language]?.(said) ?? said
}

/**
 * Those who received the person: "your team" to one of them; to the agency’s consultant "the team at
 * Brumelle", and "the agency" to the company where only the agency was there.
 */
export const saidTeam = (context: MessageContext, language: Language): string => {
  const { yours, theirs, agency } = GRAMMARS[language].team
  const isConsultant = recipient(context)?.agency === true
  if (wasAgencyAlone(context)) return isConsultant ? yours : agency
  return isConsultant ? theirs(saidCompany(context.application.details.company, language)) : yours
}
