"""The smallest honest check of a plan with openpyxl: is each amount the sum of those one level below it by code?

It knows where the table stands and which columns hold what; nothing is recognised, nothing is told but the cell.
"""
import sys

import openpyxl

FIRST_ROW, CODE, AMOUNT = 7, 1, 7

sheet = openpyxl.load_workbook(sys.argv[1], data_only=True).active
stated, sums = {}, {}
for row in sheet.iter_rows(min_row=FIRST_ROW):
    code, amount = row[CODE - 1].value, row[AMOUNT - 1].value
    if code is None or not isinstance(amount, (int, float)):
        continue
    parts = str(code).split(".")
    # 1.02.03 is followed by 1.02.03.2.01: program and kegiatan are two segments apart.
    parent = ".".join(parts[: -2 if len(parts) == 5 else -1])
    stated[str(code)] = (row[AMOUNT - 1].coordinate, amount)
    sums[parent] = sums.get(parent, 0) + amount
for code, (cell, amount) in stated.items():
    if code in sums and sums[code] != amount:
        print(cell, amount, sums[code])
