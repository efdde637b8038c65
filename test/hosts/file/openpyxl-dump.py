"""Writes what openpyxl reads in a workbook as JSON, in the shape corpus.test.ts compares grids with."""
import json
import sys
import warnings

import openpyxl
from openpyxl.utils import get_column_letter

warnings.simplefilter("ignore")


def plain(value):
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)


def dump(path):
    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    sheets = []
    for sheet in values.worksheets:
        cells = {}
        for row in formulas[sheet.title].iter_rows():
            for cell in row:
                if cell.value is None:
                    continue
                formula = cell.value[1:] if cell.data_type == "f" else None
                value = sheet[cell.coordinate].value
                cells[cell.coordinate] = [plain(value), formula, cell.number_format]
        dimensions = sheet.column_dimensions
        hidden = [
            get_column_letter(column)
            for one in dimensions.values()
            if one.hidden
            for column in range(one.min, one.max + 1)
        ]
        sheets.append(
            {
                "sheet": sheet.title,
                "visibility": sheet.sheet_state,
                "cells": cells,
                "merges": sorted(str(one) for one in sheet.merged_cells.ranges),
                "hiddenRows": sorted(row for row, one in sheet.row_dimensions.items() if one.hidden),
                "hiddenColumns": hidden,
            }
        )
    return sheets


json.dump({path: dump(path) for path in sys.argv[1:]}, sys.stdout)
