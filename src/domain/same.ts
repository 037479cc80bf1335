/** Whether two values that went through the same schema say the same; keys come in schema order. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
