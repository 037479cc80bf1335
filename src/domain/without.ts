/** A copy of something without some of its fields. */
export const without = <Whole extends object, Field extends keyof Whole>(
  whole: Whole,
  ...fields: readonly Field[]
): Omit<Whole, Field> => {
  const left: readonly PropertyKey[] = fields
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !left.includes(name))) as Omit<
    Whole,
    Field
  >
}
