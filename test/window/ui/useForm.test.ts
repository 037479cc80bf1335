import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { useForm, type Checked, type Written } from '#ui/useForm.ts'

interface Place {
  town: string
  street: string
}
type Reason = 'missing' | 'unknown' | 'full'

const check = ({ town, street }: Place): Checked<string, Reason> =>
  town === '' ? { errors: { town: 'missing' } } : { value: `${street}, ${town}` }

interface Given {
  readonly town?: string
  readonly warn?: () => readonly string[] | Promise<readonly string[]>
  readonly written?: Written<Reason>
}
const begin = ({ town = 'Lyon', warn = () => [], written = { ok: true } }: Given = {}) => {
  const write = vi.fn<(place: string) => Promise<Written<Reason>>>(() => Promise.resolve(written))
  const form = useForm({
    draft: { town, street: 'rue Neuve' },
    check,
    wordsOf: (reason: Reason, field) => `${field} is ${reason}`,
    warn,
    write,
    subject: 'place',
  })
  return { form, write }
}

describe('a form', () => {
  it('reads its draft once what it follows was brought up to date', async () => {
    const write = vi.fn<(town: string) => Promise<Written<Reason>>>(() =>
      Promise.resolve({ ok: true }),
    )
    const form = useForm({
      draft: { town: 'Lyon', street: 'rue Neuve' },
      check,
      wordsOf: (reason: Reason) => reason,
      write,
      refresh: () => {
        form.draft.value.town = 'Metz'
        return Promise.resolve()
      },
    })
    expect(await form.submit()).toBe(true)
    expect(write).toHaveBeenCalledExactlyOnceWith('rue Neuve, Metz')
  })

  it('is written all the same where that fails, for the writing to say why', async () => {
    const { form, write } = begin()
    const failing = useForm({
      draft: { town: 'Lyon', street: 'rue Neuve' },
      check,
      wordsOf: (reason: Reason) => reason,
      write,
      refresh: () => Promise.reject(new Error('no host')),
    })
    expect(form.saving.value).toBe(false)
    expect(await failing.submit()).toBe(true)
    expect(write).toHaveBeenCalledOnce()
  })

  it('writes what the draft amounts to', async () => {
    const { form, write } = begin()
    form.draft.value.town = 'Metz'
    expect(await form.submit()).toBe(true)
    expect(write).toHaveBeenCalledExactlyOnceWith('rue Neuve, Metz')
  })

  it('writes nothing while a field is to complete, and says which', async () => {
    const { form, write } = begin({ town: '' })
    expect(form.submitted.value).toBe(false)
    expect(await form.submit()).toBe(false)
    expect(form.submitted.value).toBe(true)
    expect(form.errorOf('town')).toBe('town is missing')
    expect(form.errorOf('street')).toBeUndefined()
    expect(write).not.toHaveBeenCalled()
    form.draft.value.town = 'Metz'
    expect(form.errorOf('town')).toBeUndefined()
  })

  it('says a refusal beside its field until the draft changes', async () => {
    const { form } = begin({ written: { ok: false, reason: 'unknown', field: 'place.street' } })
    expect(await form.submit()).toBe(false)
    expect(form.errorOf('street')).toBe('street is unknown')
    form.draft.value.street = 'rue Basse'
    await nextTick()
    expect(form.errorOf('street')).toBeUndefined()
  })

  it('says a refusal about no field in no field', async () => {
    const { form } = begin({ written: { ok: false, reason: 'full' } })
    expect(await form.submit()).toBe(false)
    expect(['town', 'street'].map(form.errorOf)).toEqual([undefined, undefined])
  })

  it('writes once while it is being written', async () => {
    const { form, write } = begin()
    const first = form.submit()
    expect(form.saving.value).toBe(true)
    expect(await form.submit()).toBe(false)
    expect(await first).toBe(true)
    expect(form.saving.value).toBe(false)
    expect(write).toHaveBeenCalledOnce()
  })

  it('can be tried again after a failure', async () => {
    const { form, write } = begin()
    write.mockRejectedValueOnce(new Error('a bug'))
    await expect(form.submit()).rejects.toThrow('a bug')
    expect(await form.submit()).toBe(true)
  })
})

describe('warnings', () => {
  it('are read before anything is written, and leave the decision', async () => {
    const { form, write } = begin({ warn: () => ['It is late.'] })
    expect(await form.submit()).toBe(false)
    expect(form.warnings.value).toEqual(['It is late.'])
    expect(write).not.toHaveBeenCalled()
    expect(await form.submit(true)).toBe(true)
    expect(write).toHaveBeenCalledOnce()
  })

  it('are not told of a draft that is incomplete', async () => {
    const warn = vi.fn(() => ['It is late.'])
    const { form } = begin({ town: '', warn })
    await form.submit()
    expect(warn).not.toHaveBeenCalled()
  })

  it('are forgotten once the draft changes', async () => {
    const { form } = begin({ warn: () => ['It is late.'] })
    await form.submit()
    form.draft.value.town = 'Metz'
    await nextTick()
    expect(form.warnings.value).toEqual([])
  })

  it('may have to be asked for, and are asked for once', async () => {
    const warn = vi.fn(() => Promise.resolve(['It is late.']))
    const { form, write } = begin({ warn })
    const first = form.submit()
    expect(await form.submit()).toBe(false)
    expect(await first).toBe(false)
    expect(warn).toHaveBeenCalledOnce()
    expect(form.warnings.value).toEqual(['It is late.'])
    expect(write).not.toHaveBeenCalled()
  })

  it('stay read after a refusal that is about no field: the same can be tried again', async () => {
    const { form } = begin({
      warn: () => ['It is late.'],
      written: { ok: false, reason: 'full' },
    })
    await form.submit()
    await form.submit(true)
    expect(form.warnings.value).toEqual(['It is late.'])
  })

  it('make room for a refusal', async () => {
    const { form } = begin({
      warn: () => ['It is late.'],
      written: { ok: false, reason: 'unknown', field: 'place.town' },
    })
    await form.submit()
    await form.submit(true)
    expect(form.warnings.value).toEqual([])
    expect(form.errorOf('town')).toBe('town is unknown')
  })
})
