"""Moodle's figures from its published formulas, in exact fractions: moodle.py FOLDER writes FOLDER/NAME.moodle.txt.

The formulas: https://docs.moodle.org/dev/Quiz_statistics_calculations. Lines are "source figure item value"; item is 0
for the quiz. Source moodle-weighted gives the items 1, 2, 3, 1, 2, 3 … points. Shares stand for Moodle's percentages.
"""

import csv
import sys
from decimal import Decimal, getcontext
from fractions import Fraction
from pathlib import Path

getcontext().prec = 40


def decimal(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def mean(x):
    return sum(x) / len(x)


def covariance(x, y):
    middle_x, middle_y = mean(x), mean(y)
    return sum((a - middle_x) * (b - middle_y) for a, b in zip(x, y)) / (len(x) - 1)


def moment(x, order):
    middle = mean(x)
    return sum((a - middle) ** order for a in x) / len(x)


def figures(rows, points):
    columns = [[mark * worth for mark in column] for column, worth in zip(zip(*rows), points)]
    totals = [sum(row) for row in zip(*columns)]
    s, p = len(totals), len(columns)
    weights = [covariance(x, totals) for x in columns]
    roots = [decimal(w).sqrt() if w >= 0 else None for w in weights]
    whole = sum(root for root in roots if root is not None)
    for i, (x, worth) in enumerate(zip(columns, points), 1):
        rest = [t - a for t, a in zip(totals, x)]
        variance = covariance(x, x)
        yield "facility", i, decimal(mean(x) / worth)
        yield "sd", i, decimal(variance).sqrt() / decimal(worth)
        yield "intendedWeight", i, decimal(worth / sum(points))
        if roots[i - 1] is not None:
            yield "effectiveWeight", i, roots[i - 1] / whole
        if variance:
            most = covariance(sorted(x), sorted(rest))
            yield "discrimination", i, decimal(covariance(x, rest)) / decimal(variance * covariance(rest, rest)).sqrt()
            yield "efficiency", i, decimal(covariance(x, rest) / most)
    variance = covariance(totals, totals)
    ordered = sorted(totals)
    m2, m3, m4 = (moment(totals, order) for order in (2, 3, 4))
    k2 = Fraction(s, s - 1) * m2
    k3 = Fraction(s * s, (s - 1) * (s - 2)) * m3
    k4 = Fraction(s * s, (s - 1) * (s - 2) * (s - 3)) * ((s + 1) * m4 - 3 * (s - 1) * m2 * m2)
    cic = Fraction(p, p - 1) * (1 - sum(covariance(x, x) for x in columns) / variance)
    error = (1 - decimal(cic)).sqrt()
    yield "mean", 0, decimal(mean(totals))
    yield "median", 0, decimal((ordered[(s - 1) // 2] + ordered[s // 2]) / 2)
    yield "quizSd", 0, decimal(variance).sqrt()
    yield "skewness", 0, decimal(k3) / decimal(k2) ** Decimal("1.5")
    yield "kurtosis", 0, decimal(k4 / k2**2)
    yield "alpha", 0, decimal(cic)
    yield "errorRatio", 0, error
    yield "sem", 0, error * decimal(variance).sqrt()


def main(folder):
    for file in sorted(folder.glob("*.csv")):
        with file.open() as lines:
            rows = [[Fraction(cell) for cell in row[1:]] for row in list(csv.reader(lines))[1:]]
        for source, worth in (("moodle", [1]), ("moodle-weighted", [1, 2, 3])):
            points = [Fraction(worth[i % len(worth)]) for i in range(len(rows[0]))]
            text = [f"{source} {figure} {item} {value:.16g}" for figure, item, value in figures(rows, points)]
            out = file.with_suffix(".moodle.txt")
            out.write_text((out.read_text() if source != "moodle" else "") + "\n".join(text) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
