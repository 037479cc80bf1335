/** What courtesy would rather avoid. */
export const courtesy = {
  warnings: {
    'same-half-day':
      'You already contacted {person} in this half-day. Once per half-day is lighter.',
    'same-half-day-nobody':
      'A contact is already noted in this half-day. Once per half-day is lighter.',
    'before-promise': 'They announced a date, {day}. A follow-up before it may seem hurried.',
    'public-holiday': '{day} is a public holiday ({holiday}). The next good slot is {moment}.',
    'outside-contact-hours':
      'This moment is outside contact hours. The next good slot is {moment}.',
    'after-refusal': 'They have decided. A thank-you is welcome; a follow-up less so.',
    'after-refusal-until':
      'They have decided. A thank-you is welcome; to get back in touch, better wait until {day}.',
    'rounds-used':
      'Already {n} follow-up without an answer. One more is possible, it is up to you. | Already {n} follow-ups without an answer. One more is possible, it is up to you.',
  },
} as const
