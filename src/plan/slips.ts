// Every slip of the plan's digitised text that the data mends. The text in docs/plan/ keeps them.

export interface Slip {
  readonly from: string
  readonly to: string
}

/** Slips in the tasks of the appendix. */
export const TASK_SLIPS: readonly Slip[] = [
  { from: 'lễ lối', to: 'lề lối' },
  { from: '226- KL/TW', to: '226-KL/TW' },
]

/** Slips in the body and the foot of the plan. */
export const BODY_SLIPS: readonly Slip[] = [
  { from: 'hình thức, chông chéo', to: 'hình thức, chồng chéo' },
  { from: 'Phần đầu đạt', to: 'Phấn đấu đạt' },
  { from: 'phân đấu giảm', to: 'phấn đấu giảm' },
  { from: 'Phân đấu thực hiện', to: 'Phấn đấu thực hiện' },
  { from: 'vi phạm, những nhiễu', to: 'vi phạm, nhũng nhiễu' },
  { from: 'hành vi gây những phiền hà', to: 'hành vi gây phiền hà' },
  { from: 'Các cơ quan đơn vị có liên quan', to: 'Các cơ quan, đơn vị có liên quan' },
  { from: 'VT, VHXX', to: 'VT, VHXH' },
]
