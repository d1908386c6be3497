// The panel: head, the page of a tab, what was said last, the tabs.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { Foot, TABS } from './parts/foot.tsx'
import { Head } from './parts/head.tsx'
import { carryOut, Work } from './parts/doing.tsx'
import { desk, type TabId } from './parts/jump.tsx'
import { TWO_ACCOUNTS } from './parts/states.tsx'
import { CallFailure, run, stepOf } from './server.ts'
import { ChecksTab } from './tabs/checks.tsx'
import { DocumentsTab } from './tabs/documents.tsx'
import { MeetingsTab } from './tabs/meetings.tsx'
import { OverviewTab } from './tabs/overview.tsx'
import { SetupTab } from './tabs/setup.tsx'
import { TasksTab } from './tabs/tasks.tsx'
import { useAction, useAnswer } from './use-action.ts'
import { countOf } from './findings.ts'

/** How long the script may stay silent before the panel says what may be the matter. */
const SILENCE_MS = 4500

/** Whether the script answers at all: with two accounts signed in, Google refuses every call or lets them hang. */
function useContact(): boolean {
  const [isSilent, setSilent] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSilent(true), SILENCE_MS)
    stepOf('').then(() => {
      clearTimeout(timer)
      setSilent(false)
    }, () => setSilent(true))
    return () => clearTimeout(timer)
  }, [])
  return isSilent
}

interface Tabs {
  readonly tab: TabId
  readonly visited: ReadonlySet<TabId>
  readonly open: (id: TabId) => void
  /** The version that a page shows: one that is not shown asks for nothing, and follows when it is shown again. */
  readonly versionOf: (id: TabId) => number
}

function useTabs(version: number, onOpen: () => void): Tabs {
  const [tab, setTab] = useState<TabId>('overview')
  const [visited, setVisited] = useState<ReadonlySet<TabId>>(new Set(['overview']))
  const versions = useRef<Partial<Record<TabId, number>>>({})
  versions.current[tab] = version
  const open = useCallback((id: TabId) => {
    setTab(id)
    setVisited((before) => new Set(before).add(id))
    onOpen()
  }, [])
  return { tab, visited, open, versionOf: (id) => versions.current[id] ?? version }
}

export function App() {
  const [period, setPeriod] = useState('')
  const [version, setVersion] = useState(0)
  const [said, setSaid] = useState('')
  const main = useRef<HTMLElement>(null)
  const { tab, visited, open, versionOf } = useTabs(version, () => {
    setSaid('')
    main.current?.scrollTo(0, 0)
  })
  const isSilent = useContact()
  const overview = useAnswer('overview', period === '' ? {} : { period }, version)
  const check = useAction('check')
  const refreshing = useAction('refresh')
  const checked = useRef(-1)

  Object.assign(desk, { jump, say: setSaid, open })
  useEffect(() => {
    if (tab !== 'checks' || checked.current === version) return
    checked.current = version
    void check.start()
  }, [tab, version])

  const changed = (): void => setVersion((before) => before + 1)
  const shown = overview.answer?.result
  const errors = check.answer ? countOf(check.answer.result.counts, { severity: 'error', sheet: '' }) : 0
  const pages = {
    overview: () => <OverviewTab overview={overview} version={versionOf('overview')} onChanged={changed} />,
    checks: () => <ChecksTab check={check} onChanged={changed} />,
    tasks: () => <TasksTab version={versionOf('tasks')} />,
    meetings: () => <MeetingsTab version={versionOf('meetings')} onSaved={changed} />,
    documents: () => <DocumentsTab version={versionOf('documents')} chosen={shown ? { period: shown.period.value } : {}} />,
    setup: () => <SetupTab overview={shown} version={versionOf('setup')} onChanged={changed} />,
  }
  return (
    <>
      <Head tab={tab} overview={shown} period={period} onPeriod={setPeriod} onSetup={() => open('setup')} onUpdate={() => void carryOut(refreshing, {}, () => undefined).then(changed)} isUpdating={overview.isRunning || refreshing.isRunning} />
      <main ref={main} tabIndex={-1}>
        {isSilent && !overview.failure && <p class="notice bad" role="alert">{TWO_ACCOUNTS}</p>}
        <div id="updating" class="stack"><Work of={refreshing} words="Đang cập nhật số liệu…">{null}</Work></div>
        {TABS.filter(({ id }) => visited.has(id)).map(({ id }) => (
          <div key={id} id={`page-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} hidden={id !== tab}>{pages[id]()}</div>
        ))}
      </main>
      <div id="said" role="status" aria-live="polite">
        {said !== '' && <><span class="fill">{said}</span><button class="link" onClick={() => setSaid('')}>Đóng</button></>}
      </div>
      <Foot tab={tab} errors={errors} onOpen={open} />
    </>
  )
}

async function jump(sheet: string, cell: string): Promise<void> {
  try {
    await run('goTo', { sheet, cell })
  } catch (error) {
    desk.say(error instanceof CallFailure && error.kind === 'refused' ? error.message : 'Chưa đến được ô này. Thử lại.')
  }
}
