// The tables that registers are imported into, with what an import must know of each.
import { CATALOGUE } from '../tables/catalogue.ts'
import { COMMENDATIONS } from '../tables/commendations.ts'
import { CONFIG } from '../tables/config.ts'
import { DIFFICULTIES } from '../tables/difficulties.ts'
import { DRAFTS } from '../tables/drafts.ts'
import { HOLIDAYS } from '../tables/holidays.ts'
import { INSPECTIONS } from '../tables/inspections.ts'
import { PERIODIC_REPORTS } from '../tables/periodic-reports.ts'
import { PREVIOUS_YEAR } from '../tables/previous-year.ts'
import { PROCEDURES } from '../tables/procedures.ts'
import { PUBLICITY } from '../tables/publicity.ts'
import { SECRET_DOCUMENTS } from '../tables/secret-documents.ts'
import { STAFF } from '../tables/staff.ts'
import type { Columns, Table } from '../tables/table.ts'
import { TRAINING } from '../tables/training.ts'
import { UNITS } from '../tables/units.ts'
import { documentsSpec } from './documents-spec.ts'
import { meetingsSpec } from './meetings-spec.ts'
import type { ImportSpec } from './spec.ts'
import { tasksSpec } from './tasks-spec.ts'

function spec<C extends Columns>(table: Table<C>, rest: Omit<ImportSpec, 'table'>): ImportSpec {
  return { table: table as unknown as Table, ...rest }
}

/** What systems of procedures call the columns, with the groups above them. */
const PROCEDURE_NAMES: ImportSpec['names'] = {
  received: ['tiep nhan tong so', 'tong so ho so tiep nhan', 'so ho so tiep nhan tong so', 'tiep nhan trong ky tong so', 'so ho so da tiep nhan'],
  inPerson: ['tiep nhan truc tiep', 'trong ky truc tiep'],
  fullOnline: ['truc tuyen toan trinh', 'tiep nhan toan trinh'],
  partialOnline: ['truc tuyen mot phan', 'tiep nhan mot phan'],
  resolved: ['da giai quyet tong so', 'giai quyet tong so', 'so ho so da giai quyet tong so', 'da giai quyet tong'],
  early: ['da giai quyet truoc han'],
  onTime: ['da giai quyet dung han'],
  late: ['da giai quyet qua han', 'da giai quyet tre han'],
  pendingInTime: ['dang giai quyet trong han', 'so ho so dang giai quyet trong han', 'chua den han'],
  pendingLate: ['dang giai quyet qua han', 'so ho so dang giai quyet qua han', 'so ho so dang giai quyet tre han', 'dang giai quyet tre han'],
}

/** The month that a title names, where the figures have no column for it. */
function monthOfTitle(plainTitle: string): Record<string, string> {
  const months = new Set([...plainTitle.matchAll(/\bthang (\d{1,2}) ?(?:\/|nam) ?(\d{4})/g)].map(([, month, year]) => `${Number(month)}/${year}`))
  return months.size === 1 ? { month: [...months][0]! } : {}
}

export const SPECS: readonly ImportSpec[] = [
  meetingsSpec,
  documentsSpec,
  spec(PROCEDURES, { title: /thu tuc hanh chinh|tthc|ho so/, date: 'month', names: PROCEDURE_NAMES, fromTitle: monthOfTitle }),
  tasksSpec,
  spec(STAFF, { section: 'unit', title: /danh sach|can bo|cong chuc/ }),
  spec(TRAINING, { title: /tap huan|dao tao|boi duong/, date: 'date' }),
  spec(INSPECTIONS, { title: /kiem tra|giam sat/, date: 'date' }),
  spec(PERIODIC_REPORTS, { title: /bao cao dinh ky|che do bao cao/ }),
  spec(DRAFTS, { title: /du thao|ra soat/ }),
  spec(PUBLICITY, { title: /tuyen truyen|pho bien/, date: 'date' }),
  spec(COMMENDATIONS, { title: /khen thuong|ky luat|xu ly/, date: 'date' }),
  spec(DIFFICULTIES, { title: /kien nghi|kho khan|vuong mac/ }),
  spec(PREVIOUS_YEAR, { key: 'month', title: /nam truoc/ }),
  spec(SECRET_DOCUMENTS, { key: 'month', title: /van ban mat/ }),
  spec(UNITS, { key: 'name', title: /don vi/ }),
  spec(HOLIDAYS, { key: 'date', title: /ngay nghi|nghi le/ }),
  spec(CATALOGUE, { title: /danh muc/ }),
  spec(CONFIG, { key: 'name', title: /cau hinh/ }),
]
