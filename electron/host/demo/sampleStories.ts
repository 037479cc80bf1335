import {
  called,
  first,
  followUp,
  held,
  hour,
  interview,
  thanksToAll,
  type SampleScene,
  type SampleEntry,
} from './sampleEntries.ts'

type Story = (scene: SampleScene) => readonly SampleEntry[]

const ahead: Story = (scene) => [
  interview(scene, scene.days.after(1 + (scene.turn % 4), hour(scene.turn)), {
    place: 'À l’accueil, demander le badge visiteur',
  }),
]

const secondRoundAhead: Story = (scene) => [
  held(scene, 8, { round: 1 }),
  ...thanksToAll(scene, 7),
  { kind: 'answer', at: scene.days.before(3, '11:40'), from: first(scene), channel: 'phone' },
  interview(scene, scene.days.after(2, '14:00'), { round: 2, mode: 'on-site' }),
]

const toDebrief: Story = (scene) => [interview(scene, scene.days.before(1, '16:30'), { met: [] })]

const toThank: Story = (scene) => [
  held(scene, 1, { promise: { kind: 'date', date: scene.days.date(9) }, nextContact: 'they-call' }),
]

const waiting: Story = (scene) => [
  held(scene, 3 + (scene.turn % 3), {
    promise: { kind: 'date', date: scene.days.date(4 + scene.turn) },
    nextContact: 'they-call',
  }),
  ...thanksToAll(scene, 2 + (scene.turn % 3)),
]

const promisedToday: Story = (scene) => [
  held(scene, 6, { promise: { kind: 'date', date: scene.days.date(0) }, channelAsked: 'email' }),
  ...thanksToAll(scene, 5),
]

const toFollowUp: Story = (scene) => [
  held(scene, 5 + scene.turn),
  ...thanksToAll(scene, 4 + scene.turn),
]

const vaguePromise: Story = (scene) => [
  held(scene, 4, { promise: { kind: 'vague' } }),
  ...thanksToAll(scene, 3),
]

const followedUp: Story = (scene) => [
  held(scene, 12 + scene.turn),
  ...thanksToAll(scene, 11 + scene.turn),
  followUp(scene, 2 + scene.turn),
]

const toCallBack: Story = (scene) => [
  held(scene, 9),
  ...thanksToAll(scene, 8),
  called(scene, 1, 'no-answer'),
]

const messageLeft: Story = (scene) => [
  held(scene, 10),
  ...thanksToAll(scene, 9),
  called(scene, 3, scene.turn % 2 === 0 ? 'voicemail' : 'message-left'),
]

const notYet: Story = (scene) => [
  held(scene, 14),
  ...thanksToAll(scene, 13),
  followUp(scene, 6),
  {
    kind: 'answer',
    at: scene.days.before(4, '17:15'),
    from: first(scene),
    channel: 'email',
    promise: scene.turn % 2 === 0 ? { kind: 'date', date: scene.days.date(3) } : { kind: 'vague' },
    note: 'Le recrutement a pris du retard, une décision suit.',
  },
]

const endOfPlan: Story = (scene) => [
  held(scene, 40),
  ...thanksToAll(scene, 39),
  followUp(scene, 32),
  followUp(scene, 24),
]

const refused: Story = (scene) => [
  held(scene, 15 + scene.turn * 2),
  ...thanksToAll(scene, 14 + scene.turn * 2),
  followUp(scene, 8 + scene.turn),
  {
    kind: 'refusal',
    at: scene.days.before(1 + scene.turn, '12:10'),
    reason: 'Un profil plus proche du secteur a été retenu.',
  },
]

const refusedLongAgo: Story = (scene) => [
  held(scene, 66),
  ...thanksToAll(scene, 65),
  { kind: 'refusal', at: scene.days.before(56, '15:00'), chosenStarts: scene.days.date(-76) },
  { kind: 'thanks', at: scene.days.before(55, '09:40'), to: first(scene), channel: 'email' },
  {
    kind: 'feedback',
    at: scene.days.before(50, '14:00'),
    from: first(scene),
    note: 'Très bon entretien ; il manquait une expérience d’encadrement.',
  },
]

const offered: Story = (scene) => [
  held(scene, 12, { round: 1 }),
  ...thanksToAll(scene, 11),
  held(scene, 5, { round: 2 }),
  ...thanksToAll(scene, 4),
  {
    kind: 'offer',
    at: scene.days.before(1, '17:45'),
    deadline: scene.days.date(3),
    salary: '36 000 € brut annuel',
    contract: 'CDI',
    remoteDays: 'Deux jours par semaine',
    note: 'Proposition par e-mail, date de début à confirmer.',
  },
]

const hired: Story = (scene) => [
  held(scene, 20),
  ...thanksToAll(scene, 19),
  followUp(scene, 12),
  {
    kind: 'hire',
    at: scene.days.before(1 + scene.turn * 3, '11:20'),
    salary: '34 000 € brut annuel',
    startsOn: scene.days.date(30),
  },
]

const letGo: Story = (scene) => [
  held(scene, 50 + scene.turn),
  ...thanksToAll(scene, 49 + scene.turn),
  followUp(scene, 42),
  followUp(scene, 34),
  {
    kind: 'let-go',
    at: scene.days.before(10, '18:00'),
    reason: scene.turn === 0 ? 'withdrawn' : 'silence',
  },
]

const atAFair: Story = (scene) => [
  interview(scene, scene.days.before(2 + scene.turn, '11:00'), {
    setting: 'fair',
    durationMinutes: 15,
    place: 'Salon de l’emploi, stand 14',
    promise: { kind: 'within', days: 8 },
    points: [{ text: 'le poste qui s’ouvre au printemps' }],
  }),
]

const networking: Story = (scene) => [
  interview(scene, scene.days.before(3, '12:30'), {
    setting: 'networking',
    durationMinutes: 45,
    place: 'Café de la gare',
    promise: { kind: 'vague' },
  }),
]

/** Which story each sample application lives, and how often. */
export const SAMPLE_STORIES: readonly (readonly [story: Story, times: number])[] = [
  [toThank, 3],
  [promisedToday, 3],
  [toCallBack, 2],
  [toDebrief, 1],
  [ahead, 4],
  [secondRoundAhead, 1],
  [waiting, 7],
  [toFollowUp, 2],
  [vaguePromise, 2],
  [followedUp, 4],
  [messageLeft, 2],
  [notYet, 2],
  [endOfPlan, 1],
  [refused, 5],
  [refusedLongAgo, 1],
  [offered, 1],
  [hired, 2],
  [letGo, 2],
  [atAFair, 2],
  [networking, 1],
]
