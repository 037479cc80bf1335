import { expect, it } from 'vitest'
import { postName, saidPost } from '#domain/messages/postName.ts'

it.each([
  ['Infirmière (H/F)', 'Infirmière'],
  ['Comptable F/H', 'Comptable'],
  ['Développeur h/f/x', 'Développeur'],
  ['Controller (m/w/d)', 'Controller'],
  ['Vendeuse (H-F)', 'Vendeuse'],
  ['Technicien H/F ', 'Technicien'],
  ['Chargé de R/D', 'Chargé de R/D'],
  ['A/B tester', 'A/B tester'],
  ['Assistant (mi-temps)', 'Assistant'],
  ['Assistant (paie)', 'Assistant (paie)'],
  ['Chef H', 'Chef H'],
  ['H/F', 'H/F'],
  ['', ''],
])('says the post « %s » as « %s »', (post, said) => {
  expect(postName(post)).toBe(said)
})

it('says the post as the person does, once they told', () => {
  expect(saidPost({ post: 'Assistant(e)', postSaid: 'assistante' })).toBe('assistante')
  expect(saidPost({ post: 'Comptable - H/F' })).toBe('Comptable')
})
