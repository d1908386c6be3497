// npm start: builds, runs what ships on the sample workbook, writes out/, and serves the page until Ctrl-C.
const words = process.argv.slice(2)
process.stdout.write('Nề nếp: bảng tính theo dõi Kế hoạch số 104/KH-UBND. Nhấn Ctrl-C để dừng.\n\n')
process.argv.splice(2, Infinity, '--quiet')
await import('./build.mjs')
const { startWorkbench } = await import('../build/server.mjs')
// Whatever is still under way ends here: outputs are whole or not there.
process.exit(await startWorkbench(words))
