/** What would be found anew is the same: it is remembered, or not looked for, to be quick. */
const QUICKER =
  'It only saves time: whatever is looked for all the same is not there, or is what was known.'
const ONE_CLOCK = 'On one clock a minute reads as itself.'
const SAME = 'Where both are the same it is the same which of them is taken.'

/** Mistakes in `src/domain/rules/` that change nothing. @type {readonly import('../equals.mjs').Equal[]} */
export const rules = [
  { file: 'plan/agenda.ts', code: 'wall === mine ? minute', as: ['false'], why: ONE_CLOCK },
  {
    file: 'plan/agenda.ts',
    code: 'if (contacts.length > 0)',
    as: ['true', 'contacts.length >= 0'],
    why: 'No contacts are added to those there are.',
  },
  {
    file: 'plan/agenda.ts',
    code: 'if (last !== undefined && !theirs.now.hasCome(startOfHalfDay(halfDayOf(last.at) + 1)))',
    as: ['true'],
    why: QUICKER,
  },
  {
    file: 'plan/agenda.ts',
    code: 'draft.at === null) return false',
    as: ['true'],
    why: QUICKER,
  },
  {
    file: 'plan/agenda.ts',
    code: 'if (taken.some((other) => other.person === person && other.halfDay === halfDay))',
    as: [
      'true',
      'taken.every(other => other.person === person && other.halfDay === halfDay)',
      'other.person === person || other.halfDay === halfDay',
    ],
    why: QUICKER,
  },
  {
    file: 'plan/agenda.ts',
    code: 'taken.push({ person, halfDay }) return false',
    as: ['true'],
    why: QUICKER,
  },
  {
    file: 'plan/agenda.ts',
    code: 'if (sharing.length === 0 && !mayCollide(own))',
    as: ['false'],
    why: QUICKER,
  },
  {
    file: 'plan/agenda.ts',
    code: 'if (cards.some((now) => now.follows()))',
    as: ['true'],
    why: 'What is told holds until noon or midnight at most, and is planned anew then.',
  },
  {
    file: 'plan/aroundAbsence.ts',
    code: 'if (slot < gone.from',
    as: ['slot <= gone.from'],
    why: 'The first minute of an absence lies in it, which is asked next.',
  },
  {
    file: 'plan/because.ts',
    code: 'at < due)',
    as: ['at <= due'],
    why: 'What makes way for an absence never stays at its moment.',
  },
  { file: 'plan/because.ts', code: 'known.set(row, numbers)', why: QUICKER },
  {
    file: 'plan/because.ts',
    code: 'wall === mine ? there',
    as: ['false'],
    why: ONE_CLOCK,
  },
  {
    file: 'plan/because.ts',
    code: 'if (away !== undefined && at !== null && at < due)',
    as: ['true'],
    why: 'Only what makes way for an absence is suggested before it is due.',
  },
  {
    file: 'plan/cardState.ts',
    code: "entry.kind === 'offer' || isDecisionKind(entry.kind) || (entry.kind === 'interview' && entry.setting === 'networking')",
    as: ['true'],
    why: QUICKER,
  },
  {
    file: 'plan/cardState.ts',
    code: 'if (!isBeforeInterview(application) && !application.entries.some(tellsMore))',
    as: ['false'],
    why: QUICKER,
  },
  {
    file: 'plan/cardState.ts',
    code: 'state?.isOpen === true ? true : null',
    as: ['false'],
    why: 'Only whether something is kept is asked.',
  },
  { file: 'plan/cardState.ts', code: 'offers.size === 0 ?', as: ['false'], why: QUICKER },
  { file: 'plan/cardState.ts', code: 'a.at < b.at ?', as: ['a.at <= b.at'], why: SAME },
  {
    file: 'plan/cards.ts',
    code: 'revision += 1',
    as: ['revision -= 1'],
    why: 'It is only asked whether it is another one.',
  },
  { file: 'plan/detailIndex.ts', code: 'records?.size === 0', as: ['false'], why: QUICKER },
  {
    file: 'plan/brake.ts',
    code: 'other !== person &&',
    as: ['true'],
    why: 'It is asked only where the person themselves was not contacted in that half-day.',
  },
  {
    file: 'plan/explain.ts',
    code: "unit === 'days' && usual > 0 &&",
    as: ['true', "unit === 'days' || usual > 0", 'usual >= 0'],
    why: 'No number is nought days by default, nor whole weeks counted in another unit.',
  },
  {
    file: 'plan/marked.ts',
    code: 'if (Object.keys(marks).length === 0)',
    as: ['false'],
    why: QUICKER,
  },
  { file: 'plan/outlook.ts', code: 'a > b ?', as: ['a >= b'], why: SAME },
  { file: 'plan/place.ts', code: 'wall === other ? minute', as: ['false'], why: ONE_CLOCK },
  { file: 'plan/place.ts', code: 'halfDays.set(agenda, byWall)', why: QUICKER },
  { file: 'plan/place.ts', code: 'byWall.set(wall, known)', why: QUICKER },
  {
    file: 'plan/place.ts',
    code: 'known.read === occupied.length ? [] : occupied.slice(known.read)',
    as: ['false', 'occupied'],
    why: QUICKER,
  },
  { file: 'plan/place.ts', code: 'jumps.set(facts.calendar, byHours)', why: QUICKER },
  { file: 'plan/place.ts', code: 'byHours.set(hours, known)', why: QUICKER },
  {
    file: 'plan/place.ts',
    code: 'momentIn(halfDay, timed) === null const end',
    as: ['false'],
    why: QUICKER,
  },
  {
    file: 'plan/place.ts',
    code: 'first + SEARCHED + 1',
    as: ['first + SEARCHED - 1'],
    why: 'Nobody is contacted in that many half-days.',
  },
  {
    file: 'plan/place.ts',
    code: 'halfDay < end',
    as: ['halfDay <= end'],
    why: 'Nobody is contacted in that many half-days.',
  },
  { file: 'windows.ts', code: 'one < other', as: ['one <= other'], why: SAME },
  { file: 'windows.ts', code: 'one > other', as: ['one >= other'], why: SAME },
]
