// Appendices and other lists of tasks: what their columns are called, and the cells in which they name who leads and who helps.
import { TASK_SLIPS } from '../plan/slips.ts'
import type { Table } from '../tables/table.ts'
import { TASKS } from '../tables/tasks.ts'
import type { Draft } from './draft.ts'
import { tidy } from './shown.ts'
import type { ImportSpec } from './spec.ts'

/** «Bộ phận chủ trì», «Đơn vị, cá nhân chủ trì». */
function by(role: string): string[] {
  return ['co quan', 'don vi', 'co quan don vi', 'bo phan', 'don vi ca nhan'].map((who) => `${who} ${role}`)
}

export const tasksSpec: ImportSpec = {
  table: TASKS as unknown as Table,
  key: 'content',
  within: 'assigningDocument',
  slips: TASK_SLIPS,
  title: /nhiem vu|phan cong|giao viec|phu luc(?!.*\blich (?:hop|cong tac|lam viec|to chuc))/,
  isAppendix: true,
  section: 'group',
  inherits: ['leadUnit', 'group'],
  numbered: 'ordinal',
  grouped: { id: 'content', group: 'group' },
  standsFor: { id: 'result', other: 'product', unless: ['status', 'progress', 'completedOn'] },
  prepare: partRoles,
  names: {
    content: ['noi dung thuc hien', 'nhiem vu cu the', 'ro viec', 'ten nhiem vu de an', 'noi dung chi dao', 'noi dung giao', 'nhiem vu duoc giao'],
    leadUnit: [...by('thuc hien'), ...by('chu tri'), ...by('tham muu'), ...by('phu trach'), 'chu tri thuc hien', 'phan cong thuc hien', 'phan cong chu tri', 'co quan chu tri tham muu', 'ro trach nhiem'],
    group: ['linh vuc'],
    coordinatingUnits: by('phoi hop'),
    deadline: ['thoi gian', 'thoi han', 'tien do thuc hien', 'thoi gian ket thuc', 'ro thoi gian', 'thoi gian trinh', 'thoi han bao cao'],
    product: [
      'ket qua san pham', 'san pham ket qua', 'du kien san pham', 'yeu cau san pham', 'du kien ket qua san pham', 'ket qua du kien', 'ket qua can dat',
      'ro san pham', 'ro ket qua', 'hinh thuc van ban',
    ],
    assignee: ['ro nguoi', 'can bo phu trach'],
    authority: ['ro tham quyen', 'cap trinh'],
  },
}

const HELP = '[\\s;,.(–-]+(?:PH|(?:(?:cơ quan|đơn vị) )?phối hợp)(?: với)?[: ]+([^]+?)'
/** «Chủ trì: A; phối hợp: B», «A chủ trì, phối hợp với B», «A; phối hợp: B», «A (chủ trì), B (phối hợp)». */
const ROLES = [
  new RegExp(`^[-+*\\s]*(?:CT|(?:(?:cơ quan|đơn vị) )?chủ trì) *:\\s*([^]+?)(?:${HELP})?$`, 'i'),
  new RegExp(`^(?:giao )?([^:]+?)(?: \\(?chủ trì\\)?|(?=[\\s;,]+phối hợp(?: với|:)))${HELP}$`, 'i'),
  /^([^:]+?) \((?:CT|chủ trì)\)[\s;,–-]*([^:]+?) \((?:PH|phối hợp)\)$/i,
]

/** Who leads and who helps, named in one cell. */
function partRoles(draft: Draft): void {
  const cell = tidy(String(draft.get('leadUnit') ?? '')).replace(/[;.\s]+$/, '')
  for (const role of ROLES) {
    const [, lead, help] = role.exec(cell) ?? []
    if (lead === undefined || (help !== undefined && !draft.isBlank('coordinatingUnits'))) continue
    draft.give('leadUnit', lead)
    if (help !== undefined) draft.give('coordinatingUnits', help)
    return
  }
}
