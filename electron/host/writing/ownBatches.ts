/** How the batch begins that keeps the machine's zone as the person's; before, that was all of it. */
export const FIRST_ZONE = 'first-zone'
/** How it begins where the machine named no place: its zone gives way to the first that one names. */
export const GUESSED_ZONE = `${FIRST_ZONE}-guessed-`
/** How it begins where the person was asked about a guessed zone, and from then on it is theirs. */
export const KEPT_ZONE = `${FIRST_ZONE}-kept-`
/** How the batches begin that put a zone in the place of one that no clock knows. */
export const HEALED_ZONE = 'healed-zone-'

/** How the batches begin that take over what was chosen before it was a setting of the logbook. */
export const CARRIED_CHOICES = 'carried-choices-'

/** What Relance wrote by itself is nobody's deed: it is not taken back. */
export const isDeed = (batch: string): boolean =>
  !batch.startsWith(FIRST_ZONE) &&
  !batch.startsWith(HEALED_ZONE) &&
  !batch.startsWith(CARRIED_CHOICES)
