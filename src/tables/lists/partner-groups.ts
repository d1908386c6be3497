// The groups of bodies with which documents are exchanged; the names in the register are recognised
// in partner-group.ts.
import { list } from '../list.ts'

export const PARTNER_GROUP = /* @__PURE__ */ list(() => ({
  values: [
    {
      id: 'stateAdmin',
      label: 'Cơ quan hành chính nhà nước',
      aliases: ['CQNN', 'cơ quan nhà nước', 'cơ quan HCNN', 'CQHCNN', 'cơ quan hành chính'],
    },
    {
      id: 'party',
      label: 'Cơ quan Đảng, Mặt trận, đoàn thể',
      aliases: ['cơ quan Đảng', 'Đảng', 'MTTQ', 'Mặt trận', 'đoàn thể', 'Đảng, đoàn thể'],
    },
    { id: 'elected', label: 'HĐND, tòa án, viện kiểm sát', aliases: ['HĐND', 'tòa án', 'viện kiểm sát', 'TAND', 'VKSND'] },
    { id: 'publicService', label: 'Đơn vị sự nghiệp', aliases: ['sự nghiệp', 'ĐVSN', 'trường', 'trạm y tế'] },
    { id: 'enterprise', label: 'Doanh nghiệp', aliases: ['DN', 'công ty', 'HTX', 'hợp tác xã', 'hộ kinh doanh'] },
    { id: 'citizen', label: 'Tổ chức, công dân', aliases: ['công dân', 'tổ chức', 'cá nhân', 'người dân', 'nhân dân'] },
    { id: 'internal', label: 'Nội bộ', aliases: ['các thôn', 'trong xã', 'các phòng'] },
  ],
}))

export type PartnerGroup = (typeof PARTNER_GROUP)['values'][number]['id']
