import { en } from '#texts/en/stranded.ts'
import { fr } from '#texts/fr/stranded.ts'

/**
 * Where the program could not begin, because the host went away while the page was loading: says so
 * in both languages, as the texts themselves may be what is missing. A page is never left blank.
 */
export const showStranded = (place: Element): void => {
  const sections = Object.entries({ fr, en }).map(([language, words]) => {
    const section = document.createElement('section')
    section.lang = language
    const line = document.createElement('p')
    line.textContent = words.notBegun
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words.again
    button.addEventListener('click', () => location.reload())
    section.append(line, button)
    return section
  })
  place.replaceChildren(...sections)
}
