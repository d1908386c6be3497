// What goes wrong with a file, as the Vietnamese sentence that its user reads.

/** A file that can't be read or written; `message` is a whole Vietnamese sentence that names the path. */
export class FileError extends Error {
  readonly path: string
  constructor(path: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'FileError'
    this.path = path
  }
}

const NODE_SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'không tìm thấy',
  EACCES: 'không có quyền truy cập',
  EPERM: 'không có quyền truy cập',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  EISDIR: 'là thư mục, không phải tệp',
  ENOTDIR: 'một phần của đường dẫn không phải thư mục',
  ENAMETOOLONG: 'tên quá dài',
  EBUSY: 'tệp đang được chương trình khác mở',
  EMFILE: 'máy đang mở quá nhiều tệp',
  EINVAL: 'đường dẫn không hợp lệ',
  ERR_INVALID_ARG_VALUE: 'đường dẫn không hợp lệ',
}

/** The error of a failed file operation, `doing` being «đọc», «ghi»…; other errors pass through unchanged. */
export function fileErrorOf(error: unknown, path: string, doing: string): unknown {
  if (!(error instanceof Error) || error instanceof FileError) return error
  const code = (error as NodeJS.ErrnoException).code
  if (code === undefined) return error
  const why = NODE_SENTENCES[code] ?? `lỗi ${code}`
  return new FileError(path, `Không ${doing} được «${path}»: ${why}.`, { cause: error })
}
