"""Makes the data sets, always the same: data.py FOLDER writes FOLDER/NAME.csv (learners by items, marks 0 to 1)."""

import math
import random
import sys
from pathlib import Path


def rasch(seed, learners, difficulties, spread=1.0):
    """Marks of 0 and 1 that follow the Rasch model."""
    chance = random.Random(seed)
    rows = []
    for _ in range(learners):
        ability = chance.gauss(0, spread)
        rows.append([int(chance.random() < 1 / (1 + math.exp(d - ability))) for d in difficulties])
    return rows


def partial(seed, learners, items):
    """Marks to three decimals, so that no two totals are alike, which differ with a common ability."""
    chance = random.Random(seed)
    rows = []
    for _ in range(learners):
        ability = chance.gauss(0, 1)
        rows.append([round(min(1, max(0, 0.5 + 0.2 * ability + chance.gauss(0, 0.25))), 3) for _ in range(items)])
    return rows


def evenly(low, high, count):
    return [low + (high - low) * i / (count - 1) for i in range(count)]


def backwards(rows, item):
    """With one item keyed wrongly."""
    return [[1 - mark if i == item else mark for i, mark in enumerate(row)] for row in rows]


def lsat6():
    """Bock and Lieberman 1970, Psychometrika 35, 179: pattern and how many learners gave it."""
    patterns = """00000:3 00001:6 00010:2 00011:11 00100:1 00101:1 00110:3 00111:4 01000:1 01001:8 01011:16 01101:3
        01110:2 01111:15 10000:10 10001:29 10010:14 10011:81 10100:3 10101:28 10110:15 10111:80 11000:16 11001:56
        11010:21 11011:173 11100:11 11101:61 11110:28 11111:298"""
    rows = []
    for entry in patterns.split():
        pattern, count = entry.split(":")
        rows += [[int(mark) for mark in pattern]] * int(count)
    return rows


SETS = {
    "lsat6": lsat6(),
    "class": rasch(101, 24, evenly(-1.5, 1.5, 8)),
    "school": rasch(102, 400, evenly(-2.5, 2.5, 20), 1.2),
    "long": rasch(103, 150, evenly(-3, 3, 60)),
    "backwards": backwards(rasch(104, 60, evenly(-1, 1, 6)), 2),
    "partial": partial(105, 131, 10),
    # Item 1 everybody, item 12 nobody got right.
    "extreme": [[1, *row, 0] for row in rasch(106, 80, evenly(-2, 2, 10), 1.5)],
}

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    for name, rows in SETS.items():
        lines = [",".join(["learner", *(f"q{i + 1}" for i in range(len(rows[0])))])]
        lines += [",".join([f"L{i + 1}", *map(str, row)]) for i, row in enumerate(rows)]
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n")
