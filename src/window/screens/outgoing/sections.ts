/** For whom something goes out, in the order of the page; each has its title in `outgoing.<name>.title`. */
export const OUTGOING_SECTIONS = ['logbook', 'adviser', 'calendar', 'phone'] as const
export type OutgoingSection = (typeof OUTGOING_SECTIONS)[number]
