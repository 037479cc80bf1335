/**
 * What a `.vue` file is to the linter, whose TypeScript does not read them.
 * `vue-tsc` resolves the file itself and never falls back to this.
 */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent
  export default component
}
