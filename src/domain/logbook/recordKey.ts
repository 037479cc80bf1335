/** One person as a card knows them: the card, and their id there. */
export interface PersonRef {
  readonly application: string
  readonly person: string
}

/** The two ids as one text: what a choice, an address or a draft holds. No id has a stroke in it. */
export type RecordKey = string

export const recordKey = ({ application, person }: PersonRef): RecordKey =>
  `${application}/${person}`

/** Whom a key names; nothing where it names nobody. */
export const refOfKey = (key: RecordKey): PersonRef | undefined => {
  const [application = '', person = '', ...more] = key.split('/')
  return application === '' || person === '' || more.length > 0
    ? undefined
    : { application, person }
}
