import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { Layout } from './reading.ts'

/** Columns that only a table of applications has. */
const OF_APPLICATIONS: readonly ColumnUse[] = [
  'applied-on',
  'was-sent',
  'date',
  'day',
  'act',
  'offer-url',
  'interview-on',
  'result-interview',
  'result-refused',
  'source',
  'cv',
]

/** What kind of table its columns make, and what they mean in it: among people a post is theirs. */
export const layoutOf = (
  uses: readonly ColumnUse[],
  headers: readonly string[],
): { readonly layout: Layout; readonly uses: readonly ColumnUse[] } => {
  const has = (use: ColumnUse): boolean => uses.includes(use)
  const asPeople = uses.map((use): ColumnUse => {
    if (use === 'post' || use === 'company-post') return 'contact-role'
    return use === 'status' ? 'note' : use
  })
  const inPeople = uses.map((use, at): ColumnUse =>
    /^\s*(?:profile )?url\s*$/iu.test(headers[at] ?? '')
      ? 'contact-linkedin'
      : (asPeople[at] ?? use),
  )
  if (has('connected-on')) return { layout: 'connections', uses: inPeople }
  if (has('direction') && (has('invited') || has('invited-on')))
    return { layout: 'invitations', uses }
  const isNamed = has('contact-first') && has('contact-last')
  const isOfPeople = isNamed || has('contact') || has('contact-email')
  const others = OF_APPLICATIONS.filter(has)
  if (isNamed && !has('applied-on') && !has('act') && !has('interview-on'))
    return { layout: 'people', uses: inPeople }
  const isBare =
    others.length === 0 && !has('status') && !has('company-post') && !has('result-hired')
  // Who stands before where they work is what the table is about.
  const isPostFirst = has('post') && uses.indexOf('company') < uses.indexOf('contact')
  if (isOfPeople && isBare && !isPostFirst && (has('contact') || !has('post')))
    return { layout: 'people', uses: has('contact-role') ? uses : asPeople }
  return { layout: has('act') ? 'acts' : 'applications', uses }
}
