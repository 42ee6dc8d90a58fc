"""How plenum group grows; growth.sh calls it and says more.

growth.py PLENUM ROOT FOLDER SIZE...: writes so many motions into FOLDER, groups them, prints.
"""

import glob
import json
import math
import os
import random
import re
import shutil
import subprocess
import sys
import time

SWAPPED = float(os.environ.get("SWAPPED", 0.3))  # of the words of a lead text, and from a half on of the parts'


def sample(root):
    """Lead texts and parts of the sample, as they stand in its files."""
    found = []
    for path in sorted(glob.glob(os.path.join(root, "motions/*.yaml"))):
        with open(path, encoding="utf-8") as file:
            found += re.findall(r'    text: (".*")\n((?:    parts:\n(?:      - ".*"\n)+)?)', file.read())
    return [(json.loads(text), parts) for text, parts in found]


def write(motions, count, folder):
    chance = random.Random(7)
    words = [word for text, _ in motions for word in text.split()]

    def swapped(text):
        return " ".join(chance.choice(words) if chance.random() < SWAPPED else w for w in text.split())

    for start in range(0, count, 10):
        with open(os.path.join(folder, "%06d.yaml" % start), "w", encoding="utf-8") as out:
            out.write("from: Committee %d\nmotions:\n" % (start // 10))
            for i in range(start, min(start + 10, count)):
                text, parts = motions[i % len(motions)]
                if i >= len(motions):
                    text = swapped(text)
                    if SWAPPED >= 0.5:
                        parts = re.sub(r'(?<=- ").*(?="\n)', lambda part: swapped(part.group()), parts)
                out.write("  - id: m%06d\n    text: %s\n%s" % (i, json.dumps(text, ensure_ascii=False), parts))


def measured(plenum, folder):
    """Seconds by the clock and on all cores, and megabytes at the most."""
    start = time.perf_counter()
    process = subprocess.Popen([plenum, "group", folder, "--format", "json", "-o", os.devnull],
                               stderr=subprocess.DEVNULL)
    _, _, used = os.wait4(process.pid, 0)
    return time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    plenum, root, folder = sys.argv[1:4]
    motions = sample(root)
    before = None
    for size in map(int, sys.argv[4:]):
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        write(motions, size, folder)
        wall, cores, megabytes = measured(plenum, folder)
        line = "%7d motions  %7.2f s  %7.2f s on all cores  %6.0f MB" % (size, wall, cores, megabytes)
        if before:
            step = math.log(size / before[0])
            line += "  growth n^%.2f by the clock, n^%.2f on all cores" % (
                math.log(wall / before[1]) / step, math.log(cores / before[2]) / step)
        print(line, flush=True)
        before = (size, wall, cores)


main()
