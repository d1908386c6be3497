// Thiết lập: making the sheets, and where the figures come from.
import { useDesk } from '../parts/jump.tsx'
import { Failure, Loading } from '../parts/states.tsx'
import { useAction } from '../use-action.ts'

export function SetupTab({ onChanged }: { readonly onChanged: () => void }) {
  const making = useAction('setUp')
  const { say } = useDesk()
  const make = async (): Promise<void> => {
    const done = await making.start()
    if (!done) return
    say(done.summary)
    onChanged()
  }
  return (
    <div class="stack">
      <section class="card">
        <h2>Các bảng</h2>
        <p>Tạo những bảng còn thiếu. Bảng đã có nội dung được giữ nguyên.</p>
        {making.failure && <Failure failure={making.failure} onRetry={() => void make()} />}
        {making.isRunning ? <Loading words="Đang tạo các bảng…" step={making.step} /> : <div><button class="button primary" onClick={() => void make()}>Tạo các bảng</button></div>}
      </section>
    </div>
  )
}
