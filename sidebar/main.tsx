// The panel's start.
import { render } from 'preact'
import { App } from './app.tsx'
import { keepFocus } from './keep-focus.ts'

const root = document.getElementById('panel')
if (root) {
  keepFocus(root)
  render(<App />, root)
}
