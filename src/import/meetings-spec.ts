// Registers of meetings and tables of weekly schedules.
import { MEETINGS } from '../tables/meetings.ts'
import type { Table } from '../tables/table.ts'
import { isOfficeWork } from './schedule/item.ts'
import { words } from './schedule/words.ts'
import { WHY } from './sentences.ts'
import type { ImportSpec } from './spec.ts'

export const meetingsSpec: ImportSpec = {
  table: MEETINGS as unknown as Table,
  title: /cuoc hop|hoi nghi|lich (?:cong tac|hop|lam viec)|so hop/,
  date: 'date',
  lastDate: 'endDate',
  start: 'start',
  end: 'end',
  notARow: (draft) => {
    const content = draft.get('content')
    return typeof content === 'string' && draft.isBlank('kind') && isOfficeWork(words(content)) ? WHY.notAMeeting : null
  },
  names: {
    date: ['ngay thang', 'ngay thang nam', 'thu ngay', 'thu ngay thang', 'ngay hop', 'thoi gian ngay', 'ngay gio', 'ngay gio hop', 'ngay gio to chuc', 'thoi gian ngay gio'],
    start: ['thoi gian', 'gio hop', 'thoi gian hop', 'gio bat dau', 'tu gio', 'thoi gian tu', 'gio phut', 'thoi gian gio'],
    end: ['den gio', 'thoi gian den', 'gio ket thuc'],
    content: ['noi dung cong tac', 'noi dung hoi nghi cuoc hop', 'ten cuoc hop hoi nghi', 'noi dung hoi nghi', 'ten hoi nghi', 'cuoc hop', 'noi dung lam viec'],
    kind: ['loai hinh', 'loai cuoc hop hoi nghi', 'tinh chat'],
    form: ['hinh thuc hop', 'hinh thuc hoi nghi'],
    organiser: ['don vi chu tri', 'co quan chu tri', 'don vi to chuc', 'cap to chuc', 'don vi chuan bi'],
    chair: ['nguoi chu tri', 'lanh dao chu tri', 'dong chi chu tri', 'chu toa', 'lanh dao du chu tri'],
    participants: ['thanh phan', 'thanh phan du', 'thanh phan du hop', 'thanh phan moi'],
    attendance: ['so nguoi du hop', 'so luong nguoi', 'so nguoi tham du', 'so luong dai bieu'],
    room: ['noi to chuc', 'dia diem to chuc', 'noi hop'],
    status: ['ket qua thuc hien', 'tinh trang thuc hien', 'ket qua'],
    note: ['ghi chu'],
  },
}
