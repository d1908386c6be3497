// A whole document made of the common parts, as the tests look at it and as an example of how they go together.
import { paragraph, textCell, type Block, type DocumentModel } from '../../src/documents/model.ts'
import { addresseeLines, appendixHead, attachedTo, basisLines, letterhead, signatureBlock, titleLines, type LetterheadInput } from '../../src/documents/parts.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/plan/settings.ts'
import { dayOf } from '../../src/vietnamese/date.ts'

export const SIGNED: Settings = { ...DEFAULT_SETTINGS, signerName: 'Nguyễn Văn Mẫu' }

/** A report: letterhead, title, addressee, bases, body, table, signature; and an appendix of its own. */
export function reportLike(settings: Settings, more: Partial<LetterheadInput> = {}): DocumentModel {
  const blocks: Block[] = [
    letterhead({ settings, symbol: 'BC-UBND', year: 2026, ...more }),
    ...titleLines('Báo cáo', 'Kết quả thực hiện Kết luận số 226-KL/TW\n6 tháng đầu năm 2026'),
    ...addresseeLines(settings),
    ...basisLines(['Căn cứ Kết luận số 226-KL/TW', 'Căn cứ Quyết định số 534/QĐ-TTg']),
    paragraph('heading', 'I. KẾT QUẢ THỰC HIỆN'),
    paragraph('subheading', '1. Chế độ hội nghị, cuộc họp'),
    paragraph('body', 'UBND xã tổ chức 50 hội nghị, cuộc họp, trong đó 30 cuộc trực tuyến.'),
    paragraph('tableCaption', 'Tổng hợp các chỉ tiêu'),
    {
      kind: 'table', borders: 'all', columns: [1, 6, 3],
      rows: [
        { isHeader: true, isWhole: true, cells: ['TT', 'Chỉ tiêu', 'Kỳ này'].map((text) => textCell('tableHead', text)) },
        { isWhole: true, cells: [textCell('tableCenter', '1'), textCell('tableLeft', 'Trực tuyến'), textCell('tableCenter', '30/50 (60,0%)', { shade: 'E2EFDA' })] },
      ],
    },
    paragraph('closing', 'Trên đây là báo cáo của UBND xã Vũ Dương./.'),
    signatureBlock(settings),
  ]
  const annex: Block[] = [
    ...appendixHead({ label: 'Phụ lục I', title: 'Các chỉ tiêu', note: attachedTo('Báo cáo số 5/BC-UBND', dayOf(2026, 7, 1)!, 'UBND xã Vũ Dương') }),
    paragraph('body', 'Nội dung phụ lục.'),
  ]
  return {
    title: 'Báo cáo 6 tháng đầu năm 2026', marks: [],
    sections: [{ orientation: 'portrait', blocks }, { orientation: 'landscape', blocks: annex }],
  }
}
