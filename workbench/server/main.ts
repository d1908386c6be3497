// The server as a module: what `npm start` runs, and what tests serve the page with.
export { servePage } from './server.ts'
export { startWorkbench } from './workbench.ts'
