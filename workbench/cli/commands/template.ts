// nenep template: an empty workbook, with dropdowns and checks.
import { writeXlsx } from '../../files/xlsx.ts'
import type { Command } from '../command.ts'
import { checkResult, FORCE, OUT, writeResult } from '../options.ts'
import { onHost } from '../session.ts'

export const template: Command = {
  name: 'template',
  summary: 'Tạo bảng tính trống có đủ các sổ, danh sách chọn và kiểm tra khi nhập.',
  options: { out: OUT, force: FORCE },
  examples: ['--out so-theo-doi.xlsx'],
  async run(given, terminal) {
    await checkResult(given)
    const workbook = await onHost(null, (host) => {
      host.run('runAction', 'setUp', {})
      return host.snapshot()
    })
    terminal.stage('Đang ghi tệp…')
    const path = await writeResult(given, await writeXlsx(workbook))
    terminal.tell(`Đã tạo ${path} với ${workbook.sheets.length} bảng.`)
    return 0
  },
}
