// The reference pages, in Vietnamese, from their declarations: indicators, the settings of «Cấu hình», the menu, the sheets.
import { INDICATORS } from '../../src/indicators/index.ts'
import type { Indicator, Target } from '../../src/indicators/indicator.ts'
import { SETTING_HELP } from '../../src/plan/settings-help.ts'
import { SETTING_KEYS, SETTINGS } from '../../src/plan/settings.ts'
import { GENERATED } from './generated.ts'
import { menuPage } from './menu.ts'
import { tablePages } from './tables.ts'

/** Path in the repo → Markdown. */
export function referencePages(): Record<string, string> {
  return {
    'docs/reference/chi-tieu.md': indicatorsPage(),
    'docs/reference/cau-hinh.md': settingsPage(),
    'docs/reference/trinh-don.md': menuPage(),
    ...tablePages(),
  }
}

function indicatorsPage(): string {
  return `${GENERATED}# Chỉ tiêu và hàm

Mỗi hàm gõ được ngay trong ô: \`=ONLINE_RATIO()\` đọc sổ trong tệp; \`=ONLINE_RATIO(CUOC_HOP)\` theo sát các ô của sổ;
\`=ONLINE_RATIO(CUOC_HOP; "Quý 3/2026")\` tính riêng một kỳ. Không ghi kỳ: năm ở bảng Cấu hình.

| Hàm | Chỉ tiêu | Mức giao | Căn cứ | Bảng, cột phải có | Cộng được theo kỳ |
|---|---|---|---|---|---|
${INDICATORS.map(indicatorRow).join('\n')}

Cách hiểu cột «Cộng được theo kỳ»: tử số, mẫu số của các kỳ liền nhau cộng lại bằng của cả khoảng.
`
}

function indicatorRow(each: Indicator): string {
  const reads = each.reads.map(({ table, columns }) => {
    const headers = columns.map((id) => table.columns[id]!.header)
    return `${table.sheet}${headers.length ? `: ${headers.join(', ')}` : ''}`
  })
  return `| \`${each.name}\` | ${each.label} | ${each.target ? targetText(each.target, each.sense) : 'không đặt'} | ${each.clause} | ${reads.join('; ')} | ${each.additive ? 'có' : 'không'} |`
}

function targetText({ numerator, denominator }: Target, sense: Indicator['sense']): string {
  if (numerator === denominator) return '100%'
  return `${sense === 'reduction' ? 'giảm ' : ''}tối thiểu ${(numerator * 100) / denominator}%`
}

function settingsPage(): string {
  return `${GENERATED}# Cấu hình

Mỗi mục là một dòng của bảng Cấu hình; để trống là giá trị mặc định (đứng đầu). Trên dòng lệnh: \`--set khóa=giá trị\`.

| Mục | Khóa | Giá trị | Ý nghĩa | Căn cứ |
|---|---|---|---|---|
${SETTING_KEYS.map(settingRow).join('\n')}
`
}

function settingRow(key: (typeof SETTING_KEYS)[number]): string {
  const setting = SETTINGS[key]
  const choices = setting.choices?.map(({ id, label }) => (String(id) === label ? label : `${label} (\`${id}\`)`)).join('; ')
  const { explanation, clause } = SETTING_HELP[key]
  return `| ${setting.name} | \`${key}\` | ${choices ?? 'nhập tự do'} | ${explanation} | ${clause} |`
}
