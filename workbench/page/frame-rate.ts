// How often the spreadsheet is drawn. A script changes much within a moment, and every picture of what lies between costs
// more time than the change itself.

/** Milliseconds between pictures while a script runs. */
const SELDOM = 300

/** From now on pictures are seldom while `isBusy`. */
export function drawSeldom(isBusy: () => boolean): void {
  const draw = globalThis.requestAnimationFrame.bind(globalThis)
  globalThis.requestAnimationFrame = (callback) => (isBusy() ? Number(setTimeout(() => draw(callback), SELDOM)) : draw(callback))
}
