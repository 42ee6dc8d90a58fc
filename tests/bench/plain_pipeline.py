"""Plenum against a plain scikit-learn pipeline on the same texts; sklearn.sh calls it and says more.

plain_pipeline.py PLENUM ROOT FOLDER HOW_MANY: writes labelled motions into FOLDER, groups them both ways, prints.
"""

import collections
import glob
import json
import os
import random
import re
import subprocess
import sys
import time

from sklearn.cluster import AgglomerativeClustering
from sklearn.feature_extraction.text import TfidfVectorizer

NEEDED_RATIO = 20
SWAPPED = 0.2  # of the words of a copy


def sample(root):
    """The sample's motions: id, text, parts, and the family, which is the bracket people put it in or itself."""
    labels = json.load(open(os.path.join(root, "tests/accuracy/labels.json"), encoding="utf-8"))
    family = {each["id"]: each["bracket"] or each["id"] for each in labels}
    block = re.compile(r"  - id: (\S+)\n(?:    (?!id:|text:).*\n)*?    text: (\".*\")\n((?:    parts:\n(?:      - \".*\"\n)+)?)")
    found = []
    for path in sorted(glob.glob(os.path.join(root, "motions/*.yaml"))):
        for name, text, parts in block.findall(open(path, encoding="utf-8").read()):
            if name in family:
                found.append((family[name], json.loads(text), [json.loads(p) for p in re.findall(r"      - (\".*\")", parts)]))
    return found


def inflated(motions, count):
    """Copies of the motions, some words of each swapped for others of the sample, family by family."""
    chance = random.Random(3)
    words = [word for _, text, parts in motions for word in " ".join([text] + parts).split()]

    def changed(text):
        return " ".join(chance.choice(words) if chance.random() < SWAPPED else word for word in text.split())

    result = []
    for i in range(count):
        family, text, parts = motions[i % len(motions)]
        if i >= len(motions):
            text, parts = changed(text), [changed(part) for part in parts]
        result.append((family, text, parts))
    return result


def write(motions, folder):
    for start in range(0, len(motions), 10):
        with open(os.path.join(folder, "%05d.yaml" % start), "w", encoding="utf-8") as out:
            out.write("from: Committee %d\nmotions:\n" % (start // 10))
            for i, (_, text, parts) in enumerate(motions[start:start + 10], start):
                out.write("  - id: m%05d\n    text: %s\n" % (i, json.dumps(text, ensure_ascii=False)))
                if parts:
                    out.write("    parts:\n" + "".join("      - %s\n" % json.dumps(p, ensure_ascii=False) for p in parts))


def pair_f1(families, groups):
    """F1 over pairs of motions: both in one family against both in one group."""
    def pairs(counts):
        return sum(n * (n - 1) // 2 for n in counts.values())
    both = pairs(collections.Counter(zip(families, groups)))
    return 2 * both / max(1, pairs(collections.Counter(families)) + pairs(collections.Counter(groups)))


def by_plenum(plenum, folder, count):
    start = time.perf_counter()
    process = subprocess.Popen([plenum, "group", folder, "--format", "json"], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)
    written = process.stdout.read()
    _, _, used = os.wait4(process.pid, 0)
    seconds = (time.perf_counter() - start, used.ru_utime + used.ru_stime)
    groups = ["alone %d" % i for i in range(count)]
    for bracket in json.loads(written)["brackets"]:
        for member in bracket["members"]:
            groups[int(member[1:])] = bracket["id"]
    return seconds, groups


def by_sklearn(texts):
    """Words weighed by TF-IDF, cosine, average link. The whole tree is made once; `cut` cuts it anywhere."""
    start, cores = time.perf_counter(), time.process_time()
    rows = TfidfVectorizer(sublinear_tf=True, stop_words="english").fit_transform(texts)
    distances = 1 - (rows @ rows.T).toarray()
    tree = AgglomerativeClustering(n_clusters=None, distance_threshold=0, metric="precomputed",
                                   linkage="average").fit(distances)
    return (time.perf_counter() - start, time.process_time() - cores), tree


def cut(tree, count, threshold):
    group = list(range(2 * count - 1))

    def root(node):
        while group[node] != node:
            group[node] = group[group[node]]
            node = group[node]
        return node

    for i, (left, right) in enumerate(tree.children_):
        if tree.distances_[i] <= threshold:
            group[root(left)] = group[root(right)] = count + i
    return [root(i) for i in range(count)]


def main():
    plenum, root, folder, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    motions = inflated(sample(root), count)
    write(motions, folder)
    families = [family for family, _, _ in motions]
    ours, groups = by_plenum(plenum, folder, count)
    theirs, tree = by_sklearn([" ".join([text] + parts) for _, text, parts in motions])
    f1, best = max((pair_f1(families, cut(tree, count, at / 100)), at / 100) for at in range(30, 100))
    mine = pair_f1(families, groups)
    print("%d motions in %d families, %d %% of the words of each copy swapped" %
          (count, len(set(families)), 100 * SWAPPED))
    line = "%-33s  %7.2f s by the clock  %7.2f s on all cores  pair F1 %.3f"
    print(line % (("plenum group, the whole process",) + ours + (mine,)))
    print((line + " at its best cut, %.2f") % (("scikit-learn, imports not counted",) + theirs + (f1, best)))
    ratio = theirs[0] / ours[0]
    print("ratio %.1f by the clock, %.1f on all cores (asked for: %d)" %
          (ratio, theirs[1] / ours[1], NEEDED_RATIO))
    return 0 if ratio >= NEEDED_RATIO and mine >= f1 else 1


sys.exit(main())
