// What the build turns the markup of the components into; smaller than the automatic runtime.
export { Fragment, h } from 'preact'
