// Inputs that are read, or told apart in a sentence; outputs that are whole or not there.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { writeXlsx as writeEncrypted } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FileError } from '../../workbench/files/file-error.ts'
import { checkOutput, readWorkbook, writeOutput } from '../../workbench/files/input.ts'
import { writeXlsx } from '../../workbench/files/xlsx.ts'
import { packageOf } from './packages.ts'
import { cellBook, REGISTER } from './samples.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nenep-input-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function sentenceOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(FileError)
  return (error as FileError).message.replaceAll(folder + '/', '')
}

async function place(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

const zipOf = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])))
const bytesOfRegister = () => writeXlsx(REGISTER)

describe('reading', () => {
  test('a file is read by what it holds, whatever its name', async () => {
    const bytes = await bytesOfRegister()
    for (const name of ['a.xlsx', 'a.XLSX', 'a.csv', 'không có đuôi']) {
      expect((await readWorkbook(await place(name, bytes))).sheets[0]?.name).toBe('Cuộc họp')
    }
  })

  test('one .csv file is a workbook of one sheet', async () => {
    const read = await readWorkbook(await place('Cuộc họp.csv', 'Ngày,Giờ\n01/6/2026,7:30\n'))
    expect(read.sheets.map((sheet) => [sheet.name, sheet.cells.length])).toEqual([['Cuộc họp', 2]])
  })

  test.each<[string, () => Promise<Uint8Array | string> | Uint8Array | string, string]>([
    ['trong.xlsx', () => '', 'Tệp «trong.xlsx» trống, không có dữ liệu.'],
    [
      'thu.xlsx',
      () => 'Kính gửi',
      'Tệp «thu.xlsx» không phải bảng tính. Cần một tệp .xlsx hoặc thư mục chứa các tệp .csv.',
    ],
    [
      'anh.png',
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      'Tệp «anh.png» không phải bảng tính. Cần một tệp .xlsx hoặc thư mục chứa các tệp .csv.',
    ],
    [
      'van-ban.docx',
      () => zipOf('[Content_Types].xml', 'word/document.xml'),
      'Tệp «van-ban.docx» không phải bảng tính. Cần một tệp .xlsx hoặc thư mục chứa các tệp .csv.',
    ],
    [
      'a.ods',
      () => zipOf('mimetype', 'content.xml'),
      'Tệp «a.ods» ở định dạng OpenDocument (.ods). Mở bằng Excel hoặc LibreOffice rồi lưu thành tệp .xlsx.',
    ],
    [
      'a.xlsb',
      () => zipOf('[Content_Types].xml', 'xl/workbook.bin'),
      'Tệp «a.xlsb» ở định dạng .xlsb. Mở bằng Excel hoặc LibreOffice rồi lưu thành tệp .xlsx.',
    ],
    [
      'a.xls',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'Tệp «a.xls» ở định dạng cũ (.xls). Mở bằng Excel hoặc LibreOffice rồi lưu thành tệp .xlsx.',
    ],
    [
      'khoa.xlsx',
      () => writeEncrypted({ sheets: [{ name: 'A', rows: [['x']] }], encryption: { password: 'x', spinCount: 10 } }),
      'Tệp «khoa.xlsx» có mật khẩu. Mở bằng Excel hoặc LibreOffice, bỏ mật khẩu rồi lưu lại.',
    ],
    [
      'cut.xlsx',
      async () => (await bytesOfRegister()).slice(0, 3000),
      'Tệp «cut.xlsx» bị hỏng hoặc tải xuống chưa hết. Lấy lại bản gốc rồi thử lại.',
    ],
    [
      'hong.xlsx',
      () => packageOf({ sheets: ['<sheetData><row r="1"><c r="A0"><v>1</v></c></row></sheetData>'] }),
      'Tệp «hong.xlsx» bị hỏng hoặc tải xuống chưa hết. Lấy lại bản gốc rồi thử lại.',
    ],
    [
      'xa.xlsx',
      () =>
        packageOf({
          sheets: [
            '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
          ],
        }),
      'Trang «Trang» của tệp «xa.xlsx» kéo dài tới ô XFD1048576, quá 10 triệu ô. Xóa các ô thừa ở xa rồi lưu lại.',
    ],
    [
      'la.csv',
      () => new Uint8Array([0x4e, 0x67, 0xe0, 0x79]),
      'Tệp «la.csv» không phải văn bản UTF-8. Lưu lại dạng «CSV UTF-8» rồi thử lại.',
    ],
  ])('%s is told for what it is', async (name, make, sentence) => {
    expect(await sentenceOf(readWorkbook(await place(name, await make())))).toBe(sentence)
  })

  test('bytes changed anywhere in a file give data or a sentence, never another error', async () => {
    const bytes = await writeXlsx(cellBook({ value: 'x' }))
    for (let at = 0; at < bytes.length; at += 37) {
      const broken = bytes.slice()
      broken[at] = (broken[at] ?? 0) ^ 0xff
      const path = await place('lech.xlsx', broken)
      await readWorkbook(path).catch((error: unknown) => expect(error).toBeInstanceOf(FileError))
    }
  })

  test('a package that unpacks to too much is refused before it is unpacked', async () => {
    const bomb = Buffer.from(zipOf('[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'))
    // What the directory of the package says of its last part.
    bomb.writeUInt32LE(450e6, bomb.lastIndexOf(Buffer.from('504b0102', 'hex')) + 24)
    expect(await sentenceOf(readWorkbook(await place('bom.xlsx', bomb)))).toBe(
      'Tệp «bom.xlsx» quá lớn sau khi giải nén. Tách bớt trang tính rồi thử lại.',
    )
  })

  test('what is not there is told', async () => {
    expect(await sentenceOf(readWorkbook(join(folder, 'vang.xlsx')))).toBe(
      'Không đọc được «vang.xlsx»: không tìm thấy.',
    )
    await mkdir(join(folder, 'rong'))
    expect(await sentenceOf(readWorkbook(join(folder, 'rong')))).toBe('Thư mục «rong» không có tệp .csv nào.')
  })
})

describe('writing', () => {
  test('a new file is written, and nothing else beside it', async () => {
    const inside = await mkdtemp(join(folder, 'ra-'))
    await writeOutput(join(inside, 'a.bin'), new Uint8Array([1, 2]))
    expect([await readdir(inside), [...(await readFile(join(inside, 'a.bin')))]]).toEqual([['a.bin'], [1, 2]])
  })

  test('an existing file is kept unless it is forced', async () => {
    const path = await place('cu.bin', 'cũ')
    expect(await sentenceOf(writeOutput(path, new Uint8Array([1])))).toBe('Tệp «cu.bin» đã có. Thêm --force để ghi đè.')
    expect(await readFile(path, 'utf8')).toBe('cũ')
    await writeOutput(path, new Uint8Array([1]), { force: true })
    expect([...(await readFile(path))]).toEqual([1])
  })

  test('a path that cannot be written is told before any work', async () => {
    expect(await sentenceOf(checkOutput(join(folder, 'khong', 'a.docx')))).toBe(
      `Không ghi được «khong/a.docx»: thư mục «${join(folder, 'khong')}» không có.`.replaceAll(folder + '/', ''),
    )
    expect(await sentenceOf(writeOutput(folder, new Uint8Array()))).toBe(
      `«${folder}» là thư mục. Ghi rõ tên tệp cần lưu.`,
    )
  })

  test('what stands below a file is told', async () => {
    const path = await place('tep', 'x')
    expect(await sentenceOf(readWorkbook(join(path, 'a.xlsx')))).toBe(
      'Không đọc được «tep/a.xlsx»: một phần của đường dẫn không phải thư mục.',
    )
    expect(await sentenceOf(writeOutput(join(path, 'a.bin'), new Uint8Array()))).toContain('Không ghi được «tep/a.bin»')
  })
})
