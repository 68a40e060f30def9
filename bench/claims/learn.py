#!/usr/bin/env python3
"""Learns when two sentences make one claim. README.md beside this file says how it is called.

  learn.py TRAITS.tsv LABELS_DIR MODEL.tsv

TRAITS.tsv is what ClaimTraits printed. Prints how well claims are told apart in five-fold cross-validation over stories, and
writes to MODEL.tsv what is learned from all. The test half of LABELS_DIR is never read. Needs numpy.
"""
import glob, os, sys
import numpy

FOLDS = 5
RIDGE = 10.0  # on standardised weights
STEPS = 40


def labels(directory):
    """Story -> two lists of groups of (digest, start, end): the same, and near."""
    first = sorted(glob.glob(os.path.join(directory, '*.tsv')))[::2]  # every other one is to tune on
    out = {}
    for path in first + sorted(glob.glob(os.path.join(directory, 'learn', '*.tsv'))):
        digest, groups = {}, {}
        with open(path, encoding='utf8') as f:
            for line in f:
                cell = line.rstrip('\n').split('\t')
                if cell[0] == 'report':
                    digest[cell[1]] = cell[3]
                elif cell[0] == 'claim':
                    groups.setdefault((cell[2] == 'same', cell[1]), []).append(
                        (digest[cell[3]], int(cell[4]), int(cell[5])))
        story = os.path.basename(path)[:-4]
        out[story] = ([g for (same, _), g in groups.items() if same], [g for (same, _), g in groups.items() if not same])
    return out


def met(place, group):
    return {i for i, (digest, start, end) in enumerate(group)
            if digest == place[0] and 2 * (min(end, place[2]) - max(start, place[1])) >= min(end - start, place[2] - place[1])}


def together(a, b, groups):
    return any(met(a, g) and met(b, g) for g in groups)


def read(path, labelled):
    names, stories, rows, truth = [], [], [], []
    with open(path, encoding='utf8') as f:
        for line in f:
            cell = line.rstrip('\n').split('\t')
            if cell[0] == '#':
                names = cell[1:]
            elif cell[0] in labelled:
                a = (cell[1], int(cell[2]), int(cell[3]))
                b = (cell[4], int(cell[5]), int(cell[6]))
                same, near = labelled[cell[0]]
                is_same = together(a, b, same)
                if is_same or not together(a, b, near):  # near counts neither for nor against
                    stories.append(cell[0])
                    rows.append([float(x) for x in cell[7:]])
                    truth.append(is_same)
    return names, numpy.array(stories), numpy.array(rows), numpy.array(truth, dtype=float)


def fit(x, y):
    """Logistic regression by Newton's method (iteratively reweighted least squares)."""
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = numpy.hstack([(x - mean) / spread, numpy.ones((len(x), 1))])
    w = numpy.zeros(z.shape[1])
    ridge = RIDGE * numpy.eye(len(w))
    ridge[-1, -1] = 0
    for _ in range(STEPS):
        p = 1 / (1 + numpy.exp(-z @ w))
        step = numpy.linalg.solve((z * (p * (1 - p))[:, None]).T @ z + ridge, z.T @ (y - p) - ridge @ w)
        w += step
        if abs(step).max() < 1e-6:
            break
    return mean, spread, w


def likelihood(x, model):
    mean, spread, w = model
    return 1 / (1 + numpy.exp(-((x - mean) / spread @ w[:-1] + w[-1])))


def report(p, y):
    order = numpy.argsort(-p)
    right = numpy.cumsum(y[order])
    precision = right / numpy.arange(1, len(y) + 1)
    recall = right / y.sum()
    print('pairs %d, same %d, average precision %.3f' % (len(y), y.sum(), (precision * y[order]).sum() / y.sum()))
    for least in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        n = max(1, int((p >= least).sum()))
        print('from %.1f on: precision %.3f recall %.3f' % (least, precision[n - 1], recall[n - 1]))


def main():
    labelled = labels(sys.argv[2])
    names, stories, x, y = read(sys.argv[1], labelled)
    p = numpy.zeros(len(y))
    order = sorted(labelled)
    for k in range(FOLDS):
        out = numpy.isin(stories, order[k::FOLDS])
        p[out] = likelihood(x[out], fit(x[~out], y[~out]))
    report(p, y)
    mean, spread, w = fit(x, y)
    with open(sys.argv[3], 'w', encoding='utf8') as f:
        f.write('# trait, mean, spread, weight; the last is the bias. Learned by bench/claims: do not edit.\n')
        for row in zip(names, mean, spread, w):
            f.write('%s\t%.6g\t%.6g\t%.6g\n' % row)
        f.write('bias\t%.6g\n' % w[-1])


if __name__ == '__main__':
    main()
