// Univer compares every changed cell with every other before it calculates. Where a great many have changed at once, the
// columns that they are in count as changed from the first to the last of them: all that depends on them is calculated.
import type { ICommandInfo, Injector, IUnitRange } from '@univerjs/core'
import { FormulaDataModel, IActiveDirtyManagerService } from '@univerjs/engine-formula'
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets'

type Conversion = Exclude<ReturnType<IActiveDirtyManagerService['get']>, null | undefined | void>

/** So few cells are compared one by one. */
const FEW = 200

/** Makes changes of a great many cells count by columns. */
export function countByColumns(injector: Injector): void {
  const service = injector.get(IActiveDirtyManagerService)
  const model = injector.get(FormulaDataModel)
  const own = service.get.bind(service)
  service.get = (id) => {
    const conversion = own(id)
    return id === SetRangeValuesMutation.id && conversion ? byColumns(conversion, model) : conversion
  }
}

function byColumns(own: Conversion, model: FormulaDataModel): Conversion {
  return {
    ...own,
    getDirtyData: (command: ICommandInfo) => {
      const blocks = blocksOf(command.params as ISetRangeValuesMutationParams, model)
      return blocks ? { dirtyRanges: blocks } : own.getDirtyData(command)
    },
  }
}

/** The blocks that hold the changed cells, one a column; null where there are few, looks alone, or formulas that spill. */
function blocksOf({ unitId, subUnitId: sheetId, cellValue, trigger }: ISetRangeValuesMutationParams, model: FormulaDataModel): IUnitRange[] | null {
  if (!cellValue || trigger !== undefined || model.getArrayFormulaRange()[unitId]?.[sheetId]) return null
  const blocks = new Map<number, IUnitRange>()
  let count = 0
  for (const row of Object.keys(cellValue)) {
    for (const column of Object.keys(cellValue[Number(row)]!)) {
      count++
      widen(blocks, { unitId, sheetId, row: Number(row), column: Number(column) })
    }
  }
  return count > FEW ? [...blocks.values()] : null
}

interface Place {
  readonly unitId: string
  readonly sheetId: string
  readonly row: number
  readonly column: number
}

/** Takes a cell into the block of its column. */
function widen(blocks: Map<number, IUnitRange>, { unitId, sheetId, row, column }: Place): void {
  const block = blocks.get(column)
  if (!block) {
    blocks.set(column, { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } })
    return
  }
  block.range.startRow = Math.min(block.range.startRow, row)
  block.range.endRow = Math.max(block.range.endRow, row)
}
