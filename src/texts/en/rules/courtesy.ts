/** What courtesy would rather avoid. */
export const courtesy = {
  warnings: {
    'same-half-day':
      'A contact with {person} is already noted in this half-day. One per half-day is easier to receive.',
    'same-half-day-nobody':
      'A contact is already noted in this half-day. One per half-day is easier to receive.',
    'same-half-day-shared':
      'A contact with {person}, at the same mailbox or number, is already noted in this half-day. One per half-day is easier to receive.',
    'before-promise': 'They gave a date, {day}. A follow-up may seem hurried before {from}.',
    'too-early':
      'It is still a little early: often nothing is decided before. The good time starts {day}.',
    'public-holiday':
      'That day is a public holiday ({holiday}, {day}): your message would wait. The next good slot is {moment}.',
    'outside-contact-hours':
      'A message at that time interrupts more and is read less. The next good slot is {moment}.',
    'after-refusal': 'They have decided. A thank-you is welcome; a follow-up less so.',
    'after-refusal-until':
      'They have decided. A thank-you is welcome; to get back in touch, better wait until {day}.',
    'after-deadline':
      'The last day to answer the offer is {day}. After that, it may no longer stand.',
    'after-interview':
      'The interview begins {moment}: preparing for it afterwards would be too late.',
    away: 'You will be away that day, until {day} included.',
    ill: 'By your notes you will still be ill that day, until {day} included.',
    'rounds-used':
      'Already {n} follow-up without an answer. One more is possible, it is up to you. | Already {n} follow-ups without an answer. One more is possible, it is up to you.',
  },
} as const
