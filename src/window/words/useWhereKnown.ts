import type { PersonLine } from '#domain/views/personDirectory.ts'
import { useT } from '#window/i18n/useT.ts'
import { useLists } from './useLists.ts'

type Known = Pick<PersonLine, 'companies' | 'agency'>

/** Where a person is known: at their companies, or at the agency that speaks for those. */
export const useWhereKnown = (): {
  readonly whereKnown: (line: Known) => string
  readonly ofAgency: (agency: string | undefined) => string
} => {
  const t = useT()
  const { enumerated } = useLists()
  const ofAgency = (agency: string | undefined): string =>
    (agency ?? '') === ''
      ? t('people.ofAgency')
      : t('people.ofNamedAgency', { agency: agency ?? '' })
  const whereKnown = ({ companies: names, agency }: Known): string => {
    const companies = enumerated(names)
    if (agency === undefined) return companies
    return agency === ''
      ? t('people.ofAgencyFor', { companies })
      : t('people.ofNamedAgencyFor', { agency, companies })
  }
  return { whereKnown, ofAgency }
}
