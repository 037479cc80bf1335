import { frenchTypography } from './frenchTypography.ts'

/** French spacing as Québec has it: nothing before these marks; before a colon there is a space. */
export const quebecTypography = (text: string): string =>
  frenchTypography(text).replace(/\u202F(?=[;?!])/gu, '')
