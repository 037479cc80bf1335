import type { SenderSettings } from './context.ts'
import { INVITATION_MAX_CHARACTERS, isTemplate, TEMPLATES } from './templates.ts'

/** How long a text may be; what is absent has no bound of its own. */
export interface Limits {
  readonly characters?: number
  readonly words?: number
}

/** The bounds of a template: LinkedIn takes longer notes of invitations from those who pay for it. */
export const mostOf = (
  template: string,
  { invitationMost = INVITATION_MAX_CHARACTERS }: Pick<SenderSettings, 'invitationMost'> = {},
): Limits => {
  const most: Limits = isTemplate(template) ? (TEMPLATES[template].most ?? {}) : {}
  return most.characters === INVITATION_MAX_CHARACTERS
    ? { ...most, characters: invitationMost }
    : most
}
