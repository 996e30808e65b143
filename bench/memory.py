#!/usr/bin/env python3
"""Random histories of reviews and what FSRS-6 makes of each, for bench/memory: memory.py COUNT SEED.

Written from the published description of FSRS-6 alone (open-spaced-repetition, wiki of fsrs4anki, "The Algorithm"),
not from the Java code nor from a library. Needs nothing but Python 3.

One line is one history: weights, retention, steps of learning and of relearning in seconds, longest wait in days, and
then for each review GRADE@DAYS=PHASE/STEP/STABILITY/DIFFICULTY/WAIT, where WAIT is 12d or 600s.
"""
import random
import sys
from math import exp, log

PUBLISHED = [
    .212, 1.2931, 2.3065, 8.2956, 6.4133, .8334, 3.0194, .001, 1.8722, .1666, .796,
    1.4835, .0614, .2629, 1.6483, .6014, 1.8729, .5425, .0912, .0658, .1542,
]
AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4


def curve(w):
    """Decay, and the factor that makes recall 0.9 after as many days as a memory is stable."""
    decay = -w[20]
    return decay, exp(log(0.9) / decay) - 1


def recall_after(w, days, stability):
    decay, factor = curve(w)
    return exp(decay * log(1 + factor * days / stability))


def wait_for(w, stability, retention, longest):
    decay, factor = curve(w)
    return min(longest, max(1, round(stability * (exp(log(retention) / decay) - 1) / factor)))


def begin_difficulty(w, grade):
    return w[4] - exp(w[5] * (grade - 1)) + 1


def after(w, memory, grade, days):
    """Stability and difficulty after a review; memory is None before the first."""
    if memory is None:
        return max(.001, w[grade - 1]), min(10, max(1, begin_difficulty(w, grade)))
    stability, difficulty = memory
    if days == 0:
        ratio = exp(w[17] * (grade - 3 + w[18]) - w[19] * log(stability))
        if grade >= GOOD and ratio < 1:
            ratio = 1
        new = stability * ratio
    else:
        lost = 1 - recall_after(w, days, stability)
        if grade == AGAIN:
            long_term = w[11] * exp(-w[12] * log(difficulty)) * (exp(w[13] * log(stability + 1)) - 1) * exp(w[14] * lost)
            new = min(long_term, stability * exp(-w[17] * w[18]))
        else:
            gain = exp(w[8]) * (11 - difficulty) * exp(-w[9] * log(stability)) * (exp(w[10] * lost) - 1)
            gain *= {HARD: w[15], GOOD: 1, EASY: w[16]}[grade]
            new = stability + stability * gain
    moved = difficulty + w[6] * (3 - grade) * (10 - difficulty) / 9
    drawn = w[7] * begin_difficulty(w, EASY) + (1 - w[7]) * moved
    return max(.001, new), min(10, max(1, drawn))


def place(phase, step, grade, learning, relearning):
    """The next phase and step, and the seconds to wait; None where days are waited for."""
    if phase == 'REVIEW':
        if grade == AGAIN and relearning:
            return 'RELEARNING', 0, relearning[0]
        return 'REVIEW', 0, None
    steps = learning if phase == 'LEARNING' else relearning
    if not steps or grade == EASY:
        return 'REVIEW', 0, None
    if grade == AGAIN:
        return phase, 0, steps[0]
    if grade == GOOD:
        return (phase, step + 1, steps[step + 1]) if step + 1 < len(steps) else ('REVIEW', 0, None)
    if step:
        return phase, step, steps[step]
    return phase, 0, steps[0] * 1.5 if len(steps) == 1 else (steps[0] + steps[1]) / 2


def history(chance):
    w = list(PUBLISHED)
    if chance.random() < .5:
        w = [x * chance.uniform(.8, 1.25) for x in w]
    retention = round(chance.uniform(.7, .97), 3)
    learning = chance.choice([[60, 600], [60, 600], [], [120], [60, 300, 1200]])
    relearning = chance.choice([[600], [600], [], [60, 600]])
    longest = chance.choice([36500, 36500, 365])
    memory, phase, step, parts = None, 'LEARNING', 0, []
    for number in range(chance.randint(1, 30)):
        grade = chance.choices([AGAIN, HARD, GOOD, EASY], [2, 1, 5, 1])[0]
        days = 0 if number == 0 or chance.random() < .3 else int(chance.expovariate(1 / 40)) + 1
        memory = after(w, memory, grade, days)
        phase, step, seconds = place(phase, step, grade, learning, relearning)
        wait = f'{seconds:g}s' if seconds is not None else f'{wait_for(w, memory[0], retention, longest)}d'
        parts.append(f'{grade}@{days}={phase}/{step}/{memory[0]!r}/{memory[1]!r}/{wait}')
    return '\t'.join([','.join(map(repr, w)), repr(retention), ','.join(map(str, learning)),
                      ','.join(map(str, relearning)), str(longest), ' '.join(parts)])


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(seed)
    for _ in range(count):
        print(history(chance))


if __name__ == '__main__':
    main()
