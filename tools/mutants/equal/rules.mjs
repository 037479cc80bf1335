/** Mistakes in `src/domain/rules/` that change nothing. @type {readonly import('../equals.mjs').Equal[]} */
export const rules = []
