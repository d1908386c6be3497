// A 5,000-row assignment appendix beside the docx library: the same table, the same texts, both to bytes.
import { build } from 'esbuild'
import { Document, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { fileURLToPath } from 'node:url'
import { medians } from './measure.mjs'

const TASKS = 5_000
const HEADERS = ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời hạn']

export async function measure() {
  const { appendixBytes, planTasks } = await ours()
  const tasks = Array.from({ length: TASKS }, (_, index) => taskOf(planTasks, index))
  const [own, peer] = await medians([() => appendixBytes(tasks), () => withDocx(tasks)], { rounds: 5, warmUp: 1 })
  return [{
    name: 'Phụ lục 5.000 nhiệm vụ ra .docx',
    ours: `${own.toFixed(0)} ms`,
    peer: `thư viện docx ${peer.toFixed(0)} ms`,
    ratio: own / peer,
    limit: 0.1,
  }]
}

/** A task of the plan with a content of its own, as the rows of a register are. */
function taskOf(planTasks, index) {
  const task = planTasks[index % planTasks.length]
  return { ...task, ordinal: String(index + 1), content: `${task.content} (${index + 1})` }
}

/** Our writer, bundled from the sources that ship. */
async function ours() {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL('appendix-entry.ts', import.meta.url))],
    bundle: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], target: 'es2017', write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`)
}

function withDocx(tasks) {
  const cell = (text, bold = false) =>
    new TableCell({ width: { size: 2300, type: WidthType.DXA }, children: [new Paragraph({ children: [new TextRun({ text, bold, size: 26, font: 'Times New Roman' })] })] })
  const line = (texts, header) => new TableRow({ tableHeader: header, cantSplit: true, children: texts.map((text) => cell(text, header)) })
  const rows = tasks.map((task) => line([task.ordinal, task.content, task.leadUnit, task.coordinatingUnits, task.product, task.deadline], false))
  const document = new Document({
    sections: [{
      properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
      children: [new Table({ columnWidths: HEADERS.map(() => 2300), rows: [line(HEADERS, true), ...rows] })],
    }],
  })
  return Packer.toBuffer(document)
}
