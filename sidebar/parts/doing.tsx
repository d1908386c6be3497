// A button that runs an action of the menu and says what came of it.
import { useAction } from '../use-action.ts'
import { useDesk } from './jump.tsx'
import { Failure, Loading } from './states.tsx'

interface DoingProps {
  readonly id: 'setUp' | 'repair' | 'undo' | 'importRegister'
  readonly words: string
  readonly doing: string
  readonly onDone: () => void
}

export function Doing({ id, words, doing, onDone }: DoingProps) {
  const action = useAction(id)
  const { say } = useDesk()
  const run = async (): Promise<void> => {
    const done = await action.start(id === 'repair' ? { apply: true } : {})
    if (!done) return
    say(done.summary)
    onDone()
  }
  if (action.isRunning) return <Loading words={doing} step={action.step} onStop={action.cancel} />
  return (
    <>
      {action.failure && <Failure failure={action.failure} />}
      <button class="button" onClick={() => void run()}>{words}</button>
    </>
  )
}
