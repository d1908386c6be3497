// Lists of the monthly figures of administrative procedures.
import { list } from '../list.ts'

/** Whether a field's procedures have an online service; old words say that one exists, not of which level. */
export const ONLINE_SERVICE = /* @__PURE__ */ list(() => ({
  values: [
    { id: 'fullOnline', label: 'Toàn trình', aliases: ['DVCTT toàn trình', 'dịch vụ công trực tuyến toàn trình'] },
    { id: 'partialOnline', label: 'Một phần', aliases: ['DVCTT một phần', 'dịch vụ công trực tuyến một phần'] },
    { id: 'none', label: 'Không', aliases: ['chưa có', 'chưa', 'ko', '-'] },
    { id: 'unknownLevel', label: 'Có', aliases: ['x', '✓', 'mức 3', 'mức 4', 'mức độ 3', 'mức độ 4'], retired: true },
  ],
}))
