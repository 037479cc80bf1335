/** As many as are put away at once, so that they are taken back at once. */
export const MOST_PUT_AWAY = 100
