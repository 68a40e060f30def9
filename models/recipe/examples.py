"""Training examples: units of articles in two forms (pack.py), joined to windows and padded to batches."""
import numpy as np
import torch
from pack import FORMS, WINDOW

TOKENISED = 0.65     # share of the articles that an epoch takes as the sentence set writes them
EMPTY = 0.4          # share of the units without a span that an epoch takes


class Examples:
    """
    folds: (how many, which one is left out), (0, 0) for none. soft: files of marginals, mixed with the labels by mix.
    """
    def __init__(self, data, folds=(0, 0), soft=(), mix=0.0):
        self.a = {k: data[k] for k in data.files if k[:4] in ('raw.', 'tok.')}
        self.docs = int(self.a['tok.doc'].max()) + 1
        k, out = folds
        self.out = {d for d in range(self.docs) if k and d % k == out}
        self.at, self.first, self.units, self.spans = {}, {}, {}, {}
        for f in FORMS:
            w, size = self.a[f + '.words'], self.a[f + '.size'].astype(np.int64)
            self.first[f] = np.concatenate([[0], size.cumsum()])       # first piece of each word
            n = len(w) - 1
            for k in ('seg', 'main', 'src'): self.at[f, k] = np.searchsorted(self.a['%s.%s' % (f, k)][:, 0], np.arange(n + 1))
            self.units[f] = [[] for _ in range(self.docs)]
            for u, d in enumerate(self.a[f + '.doc']): self.units[f][d].append(u)
            self.spans[f] = self.targets(f, n, soft, mix)

    def targets(self, f, n, soft, mix):
        """For each unit its spans as rows (role, first, last, weight)."""
        seg = self.a[f + '.seg']
        gold = np.c_[seg[:, 1:], np.ones(len(seg))].astype(np.float32)
        rows = [[gold[self.at[f, 'seg'][u]:self.at[f, 'seg'][u + 1]]] for u in range(n)]
        if not soft: return [r[0] for r in rows]
        files = [np.load(s) for s in soft]
        times = np.zeros(n)
        for s in files: np.add.at(times, s[f + '.read'], 1)
        for u in range(n):
            if times[u]: rows[u][0] = rows[u][0] * np.array([1, 1, 1, 1 - mix], np.float32)
        for s in files:
            at = np.searchsorted(s[f + '.span'][:, 0], np.arange(n + 1))
            for u in s[f + '.read']:
                a, b = at[u], at[u + 1]
                rows[u].append(np.c_[s[f + '.span'][a:b, 1:], s[f + '.p'][a:b] * (mix / times[u])].astype(np.float32))
        return [np.concatenate(r) for r in rows]

    def size(self, f, u):
        w = self.a[f + '.words']
        return int(self.first[f][w[u + 1]] - self.first[f][w[u]])

    def epoch(self, rng, room):
        """Groups of windows; a window is (form, units)."""
        xs = []
        for d in range(self.docs):
            if d in self.out: continue
            if rng.random() < TOKENISED:
                xs += [('tok', [u]) for u in self.units['tok'][d] if self.labelled('tok', u) or rng.random() < EMPTY]
            else:
                longest, run, n = rng.randint(40, 150), [], 0
                for u in [u for u in self.units['raw'][d] if self.labelled('raw', u) or rng.random() < EMPTY + 0.2]:
                    s = self.size('raw', u)
                    if run and n + s > longest: xs.append(('raw', run)); run, n, longest = [], 0, rng.randint(40, 150)
                    run.append(u); n += s
                if run: xs.append(('raw', run))
        return self.grouped(xs, rng, room)

    def grouped(self, xs, rng, room):
        size = lambda x: sum(self.size(x[0], u) for u in x[1])
        rng.shuffle(xs)
        out = []
        for c in range(0, len(xs), 2048):
            group = []
            for x in sorted(xs[c:c + 2048], key=size):
                if group and (len(group) + 1) * (size(x) + 2) > room: out.append(group); group = []
                group.append(x)
            if group: out.append(group)
        rng.shuffle(out)
        return out

    def labelled(self, f, u): return self.at[f, 'seg'][u] < self.at[f, 'seg'][u + 1]

    def left_out(self, rng, room):
        """The fold that is left out, in both forms, the articles as they stand packed to windows as a text is read."""
        xs = []
        for d in sorted(self.out):
            xs += [('tok', [u]) for u in self.units['tok'][d]]
            run, n = [], 0
            for u in self.units['raw'][d]:
                s = self.size('raw', u)
                if run and n + s > 128: xs.append(('raw', run)); run, n = [], 0
                run.append(u); n += s
            if run: xs.append(('raw', run))
        return self.grouped(xs, rng, room)

    def collate(self, group):
        B = len(group); a = self.a
        words = [[range(a[f + '.words'][u], a[f + '.words'][u + 1]) for u in us] for f, us in group]
        lens = np.array([sum(map(len, w)) for w in words])
        L = max(sum(self.size(f, u) for u in us) for f, us in group) + 2; n = int(lens.max())
        ids = np.zeros((B, L), np.int64); mask = np.zeros((B, L), np.float32); feat = np.zeros((B, L), np.int64); first = np.zeros((B, n + 1), np.int64)
        tag = {k: np.full((B, n), -1, np.int64) for k in ('pos', 'ner', 'rel', 'head')}; sent = np.full((B, n), -1, np.int64)
        spans, none = [], np.zeros((B, n), np.float32)
        trans, init, final = np.zeros((4, 4), np.float32), np.zeros(4, np.float32), np.zeros(4, np.float32)
        link = {k: ([], [], []) for k in ('main', 'src')}
        for r, (f, us) in enumerate(group):
            ids[r, 0] = 101; p, w, states = 1, 0, []
            for u in us:
                x, y = int(a[f + '.words'][u]), int(a[f + '.words'][u + 1]); m = y - x
                i, j = int(self.first[f][x]), int(self.first[f][y])
                ids[r, p:p + j - i] = a[f + '.ids'][i:j]; feat[r, p:p + j - i] = np.repeat(a[f + '.feat'][x:y], a[f + '.size'][x:y])
                first[r, w + 1:w + 1 + m] = self.first[f][x:y] - i + p
                for k in ('pos', 'ner', 'rel'): tag[k][r, w:w + m] = a['%s.%s' % (f, k)][x:y]
                h = a[f + '.head'][x:y].astype(np.int64)
                tag['head'][r, w:w + m] = np.where(h == -2, -1, np.where(h == -1, 0, h + w + 1))
                sent[r, w:w + m] = a[f + '.sent'][x:y]
                t = self.spans[f][u]
                cover = np.zeros(m + 1, np.float32)
                if len(t):
                    o = t[:, :3].astype(np.int64)
                    np.add.at(cover, o[:, 1], t[:, 3]); np.add.at(cover, np.minimum(o[:, 2] + 1, m), -t[:, 3] * (o[:, 2] + 1 <= m))
                    spans.append(np.c_[np.full(len(t), r), o[:, 0] - 1, o[:, 1] + w, o[:, 2] + w, t[:, 3]])
                none[r, w:w + m] = np.clip(1 - cover.cumsum()[:m], 0, 1)
                state = np.zeros(m, np.int64); begin = np.ones(m, bool)
                for _, role, b, e in a[f + '.seg'][self.at[f, 'seg'][u]:self.at[f, 'seg'][u + 1]]: state[b:e + 1] = role; begin[b + 1:e + 1] = False
                states.append(state[begin])
                for k in link:
                    for _, b, e in a['%s.%s' % (f, k)][self.at[f, k][u]:self.at[f, k][u + 1]]:
                        rows, at, to = link[k]
                        if rows and rows[-1] == r and at[-1] == b + w + 1: to[-1].append(e + w + 1 if e >= 0 else 0)
                        else: rows.append(r); at.append(b + w + 1); to.append([e + w + 1 if e >= 0 else 0])
                p += j - i; w += m
            ids[r, p] = 102; mask[r, :p + 1] = 1
            s = np.concatenate(states); init[s[0]] += 1; final[s[-1]] += 1; np.add.at(trans, (s[:-1], s[1:]), 1)
        sp = np.concatenate(spans) if spans else np.zeros((0, 5))
        at = ((sp[:, 0].astype(np.int64) * 3 + sp[:, 1].astype(np.int64)) * n + sp[:, 2].astype(np.int64)) * n + sp[:, 3].astype(np.int64)
        out = {'ids': ids, 'mask': mask, 'feat': feat, 'first': first, 'lens': lens.astype(np.int32), 'span.at': at, 'span.w': sp[:, 4].astype(np.float32), 'none.w': none,
               'trans.n': trans, 'init.n': init, 'final.n': final, **tag, **means(sent)}
        for k, (rows, word, to) in link.items():
            good = np.zeros((len(rows), n + 1), bool)
            for q, t in enumerate(to): good[q, t] = True
            out[k + '.row'], out[k + '.word'], out[k + '.good'] = np.array(rows, np.int64), np.array(word, np.int64), good
        return {k: torch.from_numpy(np.ascontiguousarray(v)) for k, v in out.items()}


def means(sent):
    """Which words make up which sentence: of[i] counts sentences, sent names them. Sentences of under 4 words are left out."""
    r, w = np.nonzero(sent >= 0)
    key = r.astype(np.int64) * (1 << 32) + sent[r, w]
    keys, of, count = np.unique(key, return_inverse=True, return_counts=True)
    good = count >= 4
    number = np.where(good, good.cumsum() - 1, -1)
    use = good[of]
    return {'keep.row': r[use], 'keep.word': w[use], 'keep.of': number[of[use]], 'keep.sent': keys[good] & ((1 << 32) - 1)}


class Solo:
    """Stretches of sentences by themselves, with the vector that each should have."""
    def __init__(self, v):
        self.ids, self.at, self.size, self.feat, self.words = v['stretch.ids'], v['stretch.at'], v['stretch.size'], v['stretch.feat'], v['stretch.words']
        self.first = np.concatenate([[0], self.size.astype(np.int64).cumsum()])

    def batch(self, rng, room):
        picked, longest = [], 0
        while True:
            k = rng.randrange(len(self.at) - 1)
            longest = max(longest, int(self.at[k + 1] - self.at[k]) + 2)
            if picked and longest * (len(picked) + 1) > room: break
            picked.append(k)
        return self.padded(picked)

    def padded(self, picked):
        B = len(picked); L = max(int(self.at[k + 1] - self.at[k]) for k in picked) + 2; n = max(int(self.words[k + 1] - self.words[k]) for k in picked)
        ids = np.zeros((B, L), np.int64); mask = np.zeros((B, L), np.float32); feat = np.zeros((B, L), np.int64); first = np.zeros((B, n), np.int64)
        row, word = [], []
        for r, k in enumerate(picked):
            a, b, x, y = int(self.at[k]), int(self.at[k + 1]), int(self.words[k]), int(self.words[k + 1])
            ids[r, 0] = 101; ids[r, 1:1 + b - a] = self.ids[a:b]; ids[r, 1 + b - a] = 102; mask[r, :2 + b - a] = 1
            feat[r, 1:1 + b - a] = np.repeat(self.feat[x:y], self.size[x:y]); first[r, :y - x] = self.first[x:y] - a + 1
            row.append(np.full(y - x, r)); word.append(np.arange(y - x))
        out = {'solo.ids': ids, 'solo.mask': mask, 'solo.feat': feat, 'solo.first': first, 'solo.row': np.concatenate(row), 'solo.word': np.concatenate(word),
               'solo.of': np.concatenate(row), 'solo.want': np.array(picked)}
        return {k: torch.from_numpy(np.ascontiguousarray(v)) for k, v in out.items()}
