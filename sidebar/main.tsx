// The panel's start.
import { render } from 'preact'
import { App } from './app.tsx'

const root = document.getElementById('panel')
if (root) render(<App />, root)
