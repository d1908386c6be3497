// npm start: builds, runs what ships on the sample workbook, and shows what comes of it.
process.stdout.write('Nề nếp: tạo bảng tính mẫu của xã Vũ Dương, tính chỉ tiêu, lập phụ lục và báo cáo…\n\n')
process.argv.push('--quiet')
await import('./build.mjs')
const { start, processTerminal } = await import('../build/cli.mjs')
await start(new URL('../out', import.meta.url).pathname, processTerminal())
