import { foldLetters } from '#domain/fold.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { SampleApplication } from './sampleApplications.ts'

const slug = (text: string): string =>
  foldLetters(text)
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '')

const twoDigits = (number: number): string => String(number % 100).padStart(2, '0')

/** Numbers set aside for fiction in France: 01 99 00 xx xx and 06 39 98 xx xx. */
const landline = (number: number): string =>
  `01 99 00 ${twoDigits(number * 7 + 3)} ${twoDigits(number * 13)}`
const mobile = (number: number): string =>
  `06 39 98 ${twoDigits(number * 11 + 5)} ${twoDigits(number * 3)}`

/** The people of a sample application, each reachable in another way. */
export const samplePeople = (
  { company, people }: SampleApplication,
  number: number,
): readonly Person[] =>
  people.map(({ name, civility, role }, index): Person => {
    const place = number * 2 + index
    const domain = `${slug(company)}.example`
    return {
      id: `demo-${String(number)}-p${String(index + 1)}`,
      name,
      civility,
      role,
      email: `${slug(name).replaceAll('-', '.')}@${domain}`,
      ...(place % 3 === 0 ? {} : { phone: place % 2 === 0 ? landline(place) : mobile(place) }),
      ...(place % 5 === 0 ? { assistantPhone: landline(place + 50) } : {}),
      ...(place % 4 === 1 ? { linkedin: `https://reseau.example/in/${slug(name)}` } : {}),
      ...(/RH|Recruteuse|DRH/u.test(role) ? { isHr: true } : {}),
    }
  })
