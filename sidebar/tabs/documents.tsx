// Văn bản: what can be made, what will be in it and what is missing, and the list of what was made.
import { useState } from 'preact/hooks'
import type { DocumentPreview, PreviewLine } from '../../src/actions/panel/preview-document.ts'
import type { PanelOptions } from '../../src/actions/panel/index.ts'
import type { ListedDocument, ListedKind } from '../../src/actions/panel/document-list.ts'
import { carryOut, Doing, Work } from '../parts/doing.tsx'
import { Select } from '../parts/inputs.tsx'
import { Empty, Pending } from '../parts/states.tsx'
import { useAction, useAnswer } from '../use-action.ts'

export function DocumentsTab({ version, chosen }: { readonly version: number; readonly chosen: PanelOptions }) {
  const list = useAnswer('documentList', chosen, version)
  const [marks, setMarks] = useState<ReadonlyMap<string, string>>(new Map())
  const note = (preview: DocumentPreview): void =>
    setMarks((before) => new Map(before).set(`${preview.kind}\n${preview.period}`, preview.fingerprint))
  const cards = (isLazy: boolean) => list.answer?.result.kinds.filter((kind) => kind.isLazy === isLazy)
    .map((kind) => <KindCard key={kind.title} kind={kind} version={version} onPreview={note} onMade={() => void list.start()} />)
  return (
    <div class="stack">
      {cards(false)}
      <details>
        <summary>Tạo văn bản khác</summary>
        <div class="stack">{cards(true)}</div>
      </details>
      <Doing id="lintDocument" words="Kiểm tra thể thức văn bản" doing="Đang kiểm tra thể thức…" />
      <section class="card" aria-label="Đã lập">
        <h2>Đã lập</h2>
        <Pending of={list} words="Đang đọc bảng Văn bản đã lập…" isQuiet />
        {list.answer && <MadeList documents={list.answer.result.documents} marks={marks} />}
      </section>
    </div>
  )
}

interface KindProps {
  readonly kind: ListedKind
  readonly version: number
  readonly onPreview: (preview: DocumentPreview) => void
  readonly onMade: () => void
}

function KindCard({ kind, version, onPreview, onMade }: KindProps) {
  const { title, document, choices, isLazy } = kind
  const values = choices?.values ?? []
  const [value, setValue] = useState(values[0]?.value ?? '')
  const [isAsked, setAsked] = useState(!isLazy)
  const [keeping, setKeeping] = useState<PanelOptions>({})
  const chosen = { ...(choices && value !== '' && { [choices.option]: value }), ...keeping }
  const preview = useAnswer('previewDocument', isAsked ? { document, ...chosen } : null, version)
  const [isShown, setShown] = useState(false)
  const look = (): void => {
    setAsked(true)
    setShown(!isShown)
  }
  const shown = preview.answer?.result
  if (shown) notePreview(shown, onPreview)
  return (
    <article class="card">
      <h2>{title}</h2>
      {values.length > 1 && <Select aria-label={`Chọn: ${title}`} value={value} onPick={setValue} choices={values} />}
      <Pending of={preview} words="Đang xem văn bản sẽ có gì…" />
      {shown && <><Contents preview={shown} /><Kept preview={shown} options={keeping} onChange={setKeeping} /></>}
      <Making kind={kind} options={chosen} onMade={onMade}>
        <button class="button" aria-expanded={isShown} onClick={look}>{isShown ? 'Ẩn' : 'Xem trước'}<span class="spoken">: {title}</span></button>
      </Making>
      {shown && isShown && <Paper lines={shown.lines} />}
    </article>
  )
}

const noted = new WeakSet<DocumentPreview>()

/** Tells a preview once; the list of what was made compares with it. */
function notePreview(preview: DocumentPreview, onPreview: (preview: DocumentPreview) => void): void {
  if (noted.has(preview)) return
  noted.add(preview)
  queueMicrotask(() => onPreview(preview))
}

function Contents({ preview }: { readonly preview: DocumentPreview }) {
  return (
    <>
      <p>{preview.contents}.{preview.marks.length > 0 && <span class="ink-warn"> Ghi trên mỗi trang: {preview.marks.join('; ')}.</span>}</p>
      {preview.missing.length > 0 && (
        <details>
          <summary class="ink-warn">Còn thiếu {preview.missing.length} nội dung</summary>
          <ul class="tight within">{preview.missing.map((words) => <li key={words} class="small">{words}</li>)}</ul>
        </details>
      )}
    </>
  )
}

interface KeptProps {
  readonly preview: DocumentPreview
  readonly options: PanelOptions
  readonly onChange: (options: PanelOptions) => void
}

/** What people wrote into the report made before, and whether it is used again. */
function Kept({ preview: { kept, keptNote }, options, onChange }: KeptProps) {
  const note = keptNote && <p class="small">{keptNote}</p>
  if (kept.length === 0) return <>{note}</>
  const keep = !options['keep']
  return (
    <>
      {note}
      <details>
        <summary>Bản trước có {kept.length} đoạn do người viết</summary>
        <ul class="tight within">
          {kept.map(({ heading, text, fate }, index) => <li key={index} class="small">{heading}: «<bdi>{text}</bdi>» ({fate})</li>)}
        </ul>
      </details>
      {kept.some((each) => each.isUsed) && (
        <label class="row"><input type="checkbox" checked={!keep} onChange={() => onChange({ keep })} />Dùng lại các đoạn đã sửa ở bản trước</label>
      )}
    </>
  )
}

function Paper({ lines }: { readonly lines: readonly PreviewLine[] }) {
  return (
    <div class="paper" tabIndex={0} role="region" aria-label="Bản xem trước">
      {lines.map(({ kind, text, isIncomplete }, index) => <p key={index} class={`${kind}${isIncomplete ? ' ink-warn' : ''}`}>{text}</p>)}
    </div>
  )
}

interface MakingProps {
  readonly kind: ListedKind
  readonly options: PanelOptions
  readonly onMade: () => void
  readonly children: preact.ComponentChildren
}

function Making({ kind, options, onMade, children }: MakingProps) {
  const making = useAction(kind.action)
  const make = (): void => void carryOut(making, options, onMade)
  const done = making.answer?.result
  return (
    <>
      {done && !making.isRunning && <p class="notice good">{done.isNew ? 'Đã tạo. ' : 'Số liệu không đổi nên đã có sẵn. '}<a href={done.url}>Mở văn bản</a></p>}
      <Work of={making} words="Đang tạo văn bản…" onRetry={make}>
        <div class="row wrap"><button class={`button ${kind.isLazy ? '' : 'primary'}`} onClick={make}>{kind.label}</button>{children}</div>
      </Work>
    </>
  )
}

interface MadeListProps {
  readonly documents: readonly ListedDocument[]
  /** Marks of the data as it is now, by kind and period. */
  readonly marks: ReadonlyMap<string, string>
}

function MadeList({ documents, marks }: MadeListProps) {
  if (documents.length === 0) return <Empty>Chưa lập văn bản nào.</Empty>
  return (
    <ul class="stack">
      {documents.map((made, index) => <li key={index} class="tight"><Made made={made} mark={marks.get(`${made.kind}\n${made.period}`)} /></li>)}
    </ul>
  )
}

/** The mark of the data alone; that of kept sentences stands behind it. */
function dataOf(mark: string): string {
  return mark.slice(0, 19)
}

function Made({ made, mark }: { readonly made: ListedDocument; readonly mark: string | undefined }) {
  const { kind, period, madeAt, url, fingerprint } = made
  const title = <bdi>{kind}, {period}</bdi>
  return (
    <>
      {url === '' ? <span>{title}</span> : <a href={url}>{title}</a>}
      <span class="small">
        {madeAt}
        {mark !== undefined && (dataOf(mark) === dataOf(fingerprint) ? ' · số liệu chưa đổi' : <span class="ink-warn"> · số liệu đã đổi</span>)}
      </span>
    </>
  )
}
