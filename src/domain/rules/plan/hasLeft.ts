import { companyKey } from '#domain/companyName.ts'
import { fold } from '#domain/fold.ts'
import type { OtherRecord } from '#domain/rules/others.ts'

const emailOf = ({ person: { email = '' } }: OtherRecord): string => fold(email)

const companyOf = ({ application }: OtherRecord): string => companyKey(application.details.company)

/** An address of one's own goes along to the next company, and tells nothing of where one works. */
const emailsTakenAlong = (records: readonly OtherRecord[]): ReadonlySet<string> => {
  const left = new Set(records.filter(({ person }) => person.left === true).map(emailOf))
  return new Set(
    records
      .filter(({ person }) => person.movedHere === true)
      .map(emailOf)
      .filter((email) => left.has(email)),
  )
}

/**
 * Whether a person has left, as noted on this record or on another (rules, point 41). Who works
 * elsewhere since has left the old company and not the new one: of records at one company, or of
 * one address there, each speaks for the others.
 */
export const hasLeft = (own: OtherRecord, others: readonly OtherRecord[]): boolean => {
  if (own.person.left === true) return true
  const left = others.filter(({ person }) => person.left === true)
  if (left.length === 0) return false
  const takenAlong = emailsTakenAlong([own, ...others])
  const isSamePlace = (other: OtherRecord): boolean => {
    const email = emailOf(other)
    return (
      companyOf(other) === companyOf(own) ||
      (email !== '' && email === emailOf(own) && !takenAlong.has(email))
    )
  }
  if (left.some(isSamePlace)) return true
  const isOfTheMove = (record: OtherRecord): boolean => record.person.movedHere === true
  return !isOfTheMove(own) && !others.some((other) => isOfTheMove(other) && isSamePlace(other))
}
