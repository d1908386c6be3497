// Univer with its interface, in Vietnamese, in an element of the page.
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core'
import { UniverDataValidationPlugin } from '@univerjs/data-validation'
import { UniverDocsPlugin } from '@univerjs/docs'
import { UniverDocsUIPlugin } from '@univerjs/docs-ui'
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula'
import { UniverRenderEnginePlugin } from '@univerjs/engine-render'
import { UniverSheetsPlugin } from '@univerjs/sheets'
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting'
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui'
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation'
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui'
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula'
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui'
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note'
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui'
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt'
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui'
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui'
import { UniverUIPlugin } from '@univerjs/ui'
/* oxlint-disable import/no-unassigned-import -- a facade extends Univer's API by being imported */
import '@univerjs/sheets-ui/facade'
import '@univerjs/sheets-numfmt/facade'
/* oxlint-enable import/no-unassigned-import */
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN'
import dataValidation from '@univerjs/sheets-data-validation/locale/vi-VN'
import dataValidationUi from '@univerjs/sheets-data-validation-ui/locale/vi-VN'
import design from '@univerjs/design/locale/vi-VN'
import docsUi from '@univerjs/docs-ui/locale/vi-VN'
import formula from '@univerjs/sheets-formula/locale/vi-VN'
import formulaUi from '@univerjs/sheets-formula-ui/locale/vi-VN'
import noteUi from '@univerjs/sheets-note-ui/locale/vi-VN'
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/vi-VN'
import sheets from '@univerjs/sheets/locale/vi-VN'
import sheetsUi from '@univerjs/sheets-ui/locale/vi-VN'
import ui from '@univerjs/ui/locale/vi-VN'
import { NO_INITIAL_CALCULATION } from '../engine/univer.ts'

const VIETNAMESE = mergeLocales(
  design, ui, docsUi, sheets, sheetsUi, formula, formulaUi, numfmtUi, dataValidation, dataValidationUi, noteUi, conditionalFormattingUi,
)

/** Starts Univer in the element with this id. */
export function createUniver(container: string): Univer {
  const univer = new Univer({
    locale: LocaleType.VI_VN, locales: { [LocaleType.VI_VN]: VIETNAMESE }, logLevel: LogLevel.ERROR,
  })
  univer.registerPlugins([
    [UniverRenderEnginePlugin],
    [UniverFormulaEnginePlugin, {}],
    [UniverUIPlugin, { container, ribbonType: 'simple', contextMenu: true }],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin],
    [UniverSheetsPlugin, {}],
    [UniverSheetsUIPlugin],
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: NO_INITIAL_CALCULATION }],
    [UniverSheetsFormulaUIPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsNumfmtUIPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    // A search field in the list would take the focus, and with it what is being typed into the cell.
    [UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false, showSearchOnDropdown: false }],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
    [UniverSheetsNotePlugin],
    [UniverSheetsNoteUIPlugin],
  ])
  return univer
}
