import * as v from 'valibot'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { ListedRow } from '#domain/entry/entry.ts'
import { entryKind } from '#domain/entry/entryRow.ts'
import { id, line } from '#domain/fields/fields.ts'
import { entries as english } from '#texts/en/entries.ts'
import { entries as french } from '#texts/fr/entries.ts'
import type { WordsOf } from '#texts/fr/entryWords.ts'

/** A kind of entry that does not exist: a word exchanged with somebody of theirs at a fair. */
const encounter = entryKind({
  kind: 'encounter',
  fields: { to: v.optional(id), place: v.optional(line) },
  countsAs: 'contact',
  line: 'agreed',
  retold: true,
  asks: ['to', 'at', 'note'],
  person: 'to',
  writes: ['place'],
  drawing: () => 'people',
})
/** Another: nothing but that it happened. */
const pause = entryKind({
  kind: 'pause',
  fields: {},
  countsAs: 'note',
  line: 'alone',
  asks: ['at', 'note'],
  drawing: () => 'note',
})

type Words = WordsOf<ListedRow | typeof encounter | typeof pause>

const IN_FRENCH = {
  encounter: {
    name: 'Rencontre',
    deed: 'Rencontre',
    done: { madame: '{person} croisée', monsieur: '{person} croisé', unknown: '{person}' },
    record: 'Noter une rencontre',
    said: 'Rencontre notée, {company}.',
    turned: 'Rencontre, {company}.',
  },
  pause: { name: 'Pause', deed: 'Pause', record: 'Noter une pause', said: 'Pause notée.' },
} as const

describe('a kind of entry that is invented', () => {
  it('asks for its words in each language, and for no others', () => {
    expectTypeOf<Exclude<keyof Words, keyof typeof french>>().toEqualTypeOf<'encounter' | 'pause'>()
    expectTypeOf<keyof Words['encounter']>().toEqualTypeOf<
      'name' | 'deed' | 'done' | 'record' | 'said' | 'turned'
    >()
    expectTypeOf<keyof Words['pause']>().toEqualTypeOf<'name' | 'deed' | 'record' | 'said'>()
    expectTypeOf(french).not.toExtend<Words>()
    expectTypeOf(english).not.toExtend<Words>()
    expectTypeOf({ ...french, pause: IN_FRENCH.pause }).not.toExtend<Words>()
    expectTypeOf({ ...french, ...IN_FRENCH }).toExtend<Words>()
    expect({ ...french, ...IN_FRENCH }).toHaveProperty('encounter.turned')
  })

  it('is refused by the compiler where it names somebody and does not say in which field', () => {
    const row = {
      kind: 'glimpse',
      countsAs: 'note',
      line: 'alone',
      asks: ['at'],
      drawing: () => 'note' as const,
    } as const
    // @ts-expect-error -- erasing would pass over whom it is to
    expect(entryKind({ ...row, fields: { to: id } })).toBeDefined()
    // @ts-expect-error -- and over everybody met
    expect(entryKind({ ...row, fields: { met: v.array(id) } })).toBeDefined()
  })

  it('is refused by the compiler where somebody writes in it and no search would find it', () => {
    const row = {
      kind: 'remark',
      countsAs: 'note',
      line: 'alone',
      asks: ['at'],
      drawing: () => 'note' as const,
    } as const
    // @ts-expect-error -- what is said there would be found nowhere
    expect(entryKind({ ...row, fields: { said: v.optional(line) } })).toBeDefined()
    expect(
      entryKind({ ...row, fields: { said: v.optional(line) }, writes: ['said'] }),
    ).toBeDefined()
  })

  it('is refused by the compiler where a word it needs is missing, or has one form too few', () => {
    const { turned, ...fewer } = IN_FRENCH.encounter
    // @ts-expect-error what is said once it is taken back is missing
    const missing: Words['encounter'] = fewer
    // @ts-expect-error a move on the board notes several thanks at once
    const single: Words['thanks'] = { ...french.thanks, said: 'Remerciement noté.' }
    expect({ ...missing, turned }).toEqual(IN_FRENCH.encounter)
    expect(single.said).not.toContain('|')
  })

  it('decides only where a stage of the board says that it does', () => {
    const given = {
      fields: {},
      line: 'alone',
      asks: ['at', 'note'],
      drawing: () => 'note' as const,
    } as const
    // @ts-expect-error no stage is reached by it
    entryKind({ ...given, kind: 'retirement', countsAs: 'decision' })
    // @ts-expect-error a card is refused by it
    entryKind({ ...given, kind: 'refusal', countsAs: 'note' })
    expect(entryKind({ ...given, kind: 'refusal', countsAs: 'decision' }).countsAs).toBe('decision')
  })

  it('says of each field how two accounts become one, or of none', () => {
    const given = {
      kind: 'encounter',
      fields: { place: v.optional(line) },
      countsAs: 'contact',
      line: 'alone',
      asks: ['at', 'note'],
      writes: ['place'],
      drawing: () => 'note' as const,
    } as const
    // @ts-expect-error the place is left out
    entryKind({ ...given, joins: {} })
    expect(entryKind({ ...given, joins: { place: 'fact' } }).joins).toEqual({
      at: 'fact',
      zone: 'fact',
      note: 'texts',
      place: 'fact',
    })
    expect(encounter.joins).toBeUndefined()
  })

  it('has everything else from its row', () => {
    const dated = { id: 'e', at: '2026-11-24T10:00', zone: 'Europe/Paris', note: 'une note' }
    const entry = v.parse(encounter.schema, {
      kind: 'encounter',
      ...dated,
      to: 'ana',
      place: 'un salon',
    })
    expectTypeOf(entry.kind).toEqualTypeOf<'encounter'>()
    expect(encounter.people.named(entry)).toEqual(['ana'])
    expect(encounter.people.bare(entry)).toEqual({
      kind: 'encounter',
      id: 'e',
      at: dated.at,
      zone: dated.zone,
    })
    expect(encounter.written(entry)).toEqual(['une note', 'un salon'])
    expect(encounter.drawing(entry)).toBe('people')
    expect([encounter.isAnswer, encounter.awaitsAnswer, encounter.isQuiet]).toEqual([
      false,
      false,
      false,
    ])
    expect([encounter.retold, pause.retold]).toEqual([true, false])
    expectTypeOf(pause.retold).toEqualTypeOf<false>()
  })
})
