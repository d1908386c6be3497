// What runs an action at a person's word and says what came of it.
import type { ComponentChildren } from 'preact'
import type { PanelOptions } from '../../src/actions/panel/index.ts'
import { type Running, useAction } from '../use-action.ts'
import { desk } from './jump.tsx'
import { Failure, Steps } from './states.tsx'

/** Starts an action; once it is done, says so and goes on with its result. */
export async function carryOut<T>(action: Running<T>, options: PanelOptions, then: (result: T) => void): Promise<void> {
  const done = await action.start(options)
  if (!done) return
  desk.say(done.summary)
  then(done.result)
}

interface WorkProps {
  readonly of: Running<unknown>
  /** What is being done, until the script tells more. */
  readonly words: string
  readonly onRetry?: () => void
  /** What begins it. */
  readonly children: ComponentChildren
}

/** An action at work, step by step; otherwise what begins it, under why it failed before. */
export function Work({ of, words, onRetry, children }: WorkProps) {
  if (of.isRunning) return <Steps of={of} words={words} />
  return <>{of.failure && <Failure failure={of.failure} onRetry={onRetry} />}{children}</>
}

interface DoingProps {
  readonly id: 'setUp' | 'repair' | 'sampleData' | 'removeSample' | 'lintDocument'
  readonly words: string
  readonly doing: string
  /** Whether one first hears what would change. */
  readonly isAsked?: boolean
  readonly onDone?: () => void
}

/** Those that only tell what they would do unless they are told to. */
const APPLIED: ReadonlySet<string> = new Set(['repair', 'sampleData', 'removeSample'])

/** A button that runs an action of the menu. */
export function Doing({ id, words, doing, isAsked = false, onDone = () => undefined }: DoingProps) {
  const asking = useAction(id)
  const action = useAction(id)
  const isHeard = asking.answer !== null
  const go = (): void => {
    asking.forget()
    void carryOut(action, APPLIED.has(id) ? { apply: true } : {}, onDone)
  }
  return (
    <Work of={asking} words="Đang xem sẽ thay đổi gì…">
      <Work of={action} words={doing}>
        {asking.answer && <p>{asking.answer.summary}</p>}
        <div class="row wrap">
          <button class={`button ${isHeard ? 'primary' : ''}`} onClick={isAsked && !isHeard ? () => void asking.start() : go}>{words}</button>
          {isHeard && <button class="button" onClick={asking.forget}>Để sau</button>}
        </div>
      </Work>
    </Work>
  )
}

interface FormProps {
  readonly onSubmit: () => void
  readonly children: ComponentChildren
}

/** A form that never leaves the page. */
export function Form({ onSubmit, children }: FormProps) {
  const submit = (event: Event): void => {
    event.preventDefault()
    onSubmit()
  }
  return <form class="stack" noValidate onSubmit={submit}>{children}</form>
}

interface SubmitProps {
  readonly of: Running<unknown>
  readonly words: string
  readonly doing: string
  readonly isDisabled?: boolean
}

/** The button that sends a form, and how far its action is. */
export function Submit({ of, words, doing, isDisabled = false }: SubmitProps) {
  return <Work of={of} words={doing}><div><button class="button primary" disabled={isDisabled}>{words}</button></div></Work>
}
