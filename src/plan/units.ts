// The units of a commune under their standard names, with the spellings that are taken for them.

export interface UnitName {
  readonly name: string
  readonly aliases: readonly string[]
}

/**
 * The standard units, named for the kind of commune («xã», «phường», «đặc khu»).
 * A ward has «Phòng Kinh tế, Hạ tầng và Đô thị» where a commune has «Phòng Kinh tế».
 */
export function standardUnits(kind: string): readonly UnitName[] {
  return [
    {
      name: `Văn phòng HĐND và UBND ${kind}`,
      aliases: [
        'VP', 'Văn phòng', `Văn phòng HĐND - UBND ${kind}`, `Văn phòng HĐND-UBND ${kind}`, 'Văn phòng HĐND và UBND',
        'Văn phòng HĐND - UBND', 'VP HĐND&UBND', `VP HĐND&UBND ${kind}`, 'VP HĐND - UBND', 'VP HĐND và UBND',
      ],
    },
    {
      name: 'Phòng Văn hóa - Xã hội',
      aliases: ['VHXH', 'VH-XH', 'P.VHXH', 'P. VHXH', 'P.VH-XH', 'Phòng VHXH', 'Phòng VH-XH', 'phòng VH&XH', 'Văn hóa - Xã hội'],
    },
    kind === 'phường'
      ? { name: 'Phòng Kinh tế, Hạ tầng và Đô thị', aliases: ['KT', 'P.KT', 'KTHT&ĐT', 'P.KTHT&ĐT', 'Phòng KTHT&ĐT'] }
      : { name: 'Phòng Kinh tế', aliases: ['KT', 'P.KT', 'P. KT', 'Phòng KT'] },
    {
      name: `Trung tâm Phục vụ hành chính công ${kind}`,
      aliases: [
        'Trung tâm Phục vụ hành chính công', 'TTPVHCC', 'TT PVHCC', 'TTHCC', `TTPVHCC ${kind}`, 'Trung tâm PVHCC',
        'Bộ phận Một cửa', 'một cửa',
      ],
    },
    { name: `Ban Chỉ huy Quân sự ${kind}`, aliases: ['BCHQS', `BCHQS ${kind}`, 'Ban CHQS', 'Ban Chỉ huy Quân sự'] },
    { name: `Công an ${kind}`, aliases: kind === 'xã' ? ['CAX', 'Công an'] : ['Công an'] },
  ]
}

/** The party to a task that stands for every unit: never split, never taken for one of them. */
export const ALL_UNITS = 'Các cơ quan, đơn vị'
