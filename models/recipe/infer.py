"""Reads texts with a Reader: windows, one pass of the encoder, decoding. What Java does, in Python, but for spans: Java takes those
likelier than not, this the best segmentation."""
import numpy as np
import torch
from model import LINK_DIM, span_scores, viterbi
from text import features, words

FAR = 0.2                    # what a word between two spans takes from their link's score
PACKED, LONGEST, OVERLAP = 128, 190, 40    # word pieces: of paragraphs packed into one window; of a paragraph left whole; shared by the windows of a longer one


def windows(sizes, starts):
    """Windows over words of the given numbers of pieces: [(first, last + 1)]. Whole paragraphs (starts: is a word the first of one), as many
    as fit in PACKED pieces; a paragraph of more than LONGEST is read in windows of PACKED that share OVERLAP."""
    n, edges = len(sizes), [i for i, s in enumerate(starts) if s or i == 0] + [len(sizes)]
    out, run, c = [], None, 0
    for a, b in zip(edges, edges[1:]):
        size = sum(sizes[a:b])
        if run is not None and c + size > PACKED: out.append((run, a)); run = None
        if size > LONGEST: out += cut(sizes, a, b); continue
        if run is None: run, c = a, 0
        c += size
    if run is not None: out.append((run, n))
    return out


def cut(sizes, a, n, window=PACKED, overlap=OVERLAP):
    """Greedy: as many words as fit; the next window starts overlap pieces back."""
    out, i = [], a
    while True:
        j, c = i, 0
        while j < n and (c + sizes[j] <= window or j == i): c += sizes[j]; j += 1
        out.append((i, j))
        if j >= n: return out
        k, c = j, 0
        while k > i + 1 and c + sizes[k - 1] <= overlap: k -= 1; c += sizes[k]
        i = k


def owners(wins, n):
    """For each word the window in which it stands farthest from a cut edge."""
    best, own = [-1] * n, [0] * n
    for w, (a, b) in enumerate(wins):
        for i in range(a, b):
            d = min(i - a if a else 1 << 20, b - 1 - i if b < n else 1 << 20)
            if d > best[i]: best[i], own[i] = d, w
    return own


def encode(reader, wp, jobs, batch_pieces=3000, types=True):
    """jobs: lists of (word-piece lists, features) -> for each the head columns [words + 1] (row 0: CLS)."""
    order = sorted(range(len(jobs)), key=lambda i: sum(map(len, jobs[i][0])))
    out = [None] * len(jobs); at = 0
    while at < len(order):
        group = []
        while at < len(order) and (not group or (len(group) + 1) * (sum(map(len, jobs[order[at]][0])) + 2) <= batch_pieces): group.append(order[at]); at += 1
        ids, mask, ty, first = batch(wp, [jobs[g] for g in group], types)
        with torch.no_grad():
            y = reader.rows(ids, mask, ty).numpy()
        for r, g in enumerate(group): out[g] = y[r][first[r]].copy()
    return out


def batch(wp, jobs, types=True):
    L = max(sum(map(len, j[0])) for j in jobs) + 2
    ids = np.full((len(jobs), L), wp.pad); mask = np.zeros((len(jobs), L), np.float32); ty = np.zeros((len(jobs), L), np.int64); first = []
    for r, (ps, fs) in enumerate(jobs):
        ids[r, 0] = wp.cls; c = 1; f = [0]
        for p, x in zip(ps, fs):
            f.append(c)
            for q in p: ids[r, c] = q; ty[r, c] = x if types else 0; c += 1
        ids[r, c] = wp.sep; mask[r, :c + 1] = 1; first.append(f)
    return torch.tensor(ids), torch.tensor(mask), torch.tensor(ty), first


def read(reader, wp, texts):
    """[(words, segments, links)] of texts; links: anchor segment index -> (source segments, content segments)."""
    pre, jobs = [], []
    for t in texts:
        ws = words(t); fs = features(t, ws); ps = [wp.word(t[a:b]) for a, b in ws]
        wins = windows([len(p) for p in ps], [f >= 6 for f in fs]) if ws else []
        pre.append((ws, wins, len(jobs)))
        jobs += [(ps[a:b], fs[a:b]) for a, b in wins]
    got = encode(reader, wp, jobs)
    T, I, Fi = (p.detach().cpu().numpy() for p in (reader.trans, reader.init, reader.final))
    out = []
    for ws, wins, at in pre:
        n = len(ws)
        if not n: out.append(([], [], [])); continue
        own = owners(wins, n)
        Y = np.stack([got[at + own[i]][1 + i - wins[own[i]][0]] for i in range(n)])
        cls = [got[at + own[i]][0] for i in range(n)]
        out.append((ws, *decode(reader.cols, Y, cls, T, I, Fi)))
    return out


def decode(cols, Y, cls, T, I, Fi):
    n = len(Y)
    y = torch.from_numpy(Y)[None]
    S, O = span_scores(lambda k: y[..., cols[k][0]:cols[k][1]], n)
    segs = viterbi(S[0].numpy(), O[0].numpy(), T, I, Fi, n)
    return segs, link(cols, Y, cls, segs)


def link(cols, Y, cls, segs, reach=150):
    """Attributions out of spans: [{'source': [segs], 'cue': [...], 'content': [...]}]; seg = index into segs."""
    col = lambda y, k: y[cols[k][0]:cols[k][1]]
    at = [s[1] for s in segs]
    sc = 1 / np.sqrt(LINK_DIM)
    near = lambda i, j: abs(at[i] - at[j]) <= reach
    gap = lambda i, j: max(segs[i][1] - segs[j][2], segs[j][1] - segs[i][2], 0)   # words between two spans
    cues = [i for i, s in enumerate(segs) if s[0] == 2]; srcs = [i for i, s in enumerate(segs) if s[0] == 1]; cons = [i for i, s in enumerate(segs) if s[0] == 3]
    # in the training part every cue is one piece and every content has a cue: a cue is its own anchor, a content takes a cue
    main = {i: i for i in cues}
    for i in cons:
        q = col(Y[at[i]], 'q.main')
        main[i] = max([j for j in cues if near(i, j)], key=lambda j: float(q @ col(Y[at[j]], 'k.main')) * sc - FAR * gap(i, j), default=i)
    # contents without a cue of their own that follow the same anchor are joined to it; alone they anchor themselves
    groups = {}
    for i in cues + cons: groups.setdefault(main[i], []).append(i)
    out = []
    for a, members in sorted(groups.items()):
        q = col(Y[at[a]], 'q.speaker')
        cand = [(float(q @ col(Y[at[j]], 'k.speaker')) * sc - FAR * gap(a, j), j) for j in srcs if near(a, j)]
        none = float(q @ col(cls[at[a]], 'k.speaker')) * sc
        s = max(cand)[1] if cand and max(cand)[0] > none else None
        out.append({'source': [s] if s is not None else [], 'cue': [i for i in members if i in cues], 'content': [i for i in members if i in cons]})
    used = {a['source'][0] for a in out if a['source']}
    for j in srcs:
        if j in used: continue
        q = col(Y[at[j]], 'q.main')
        near_src = [k for k in used if near(j, k)]
        if near_src:
            k = max(near_src, key=lambda k: float(q @ col(Y[at[k]], 'k.main')) * sc)
            if float(q @ col(Y[at[k]], 'k.main')) > float(q @ col(Y[at[j]], 'k.main')):
                for a in out:
                    if a['source'] and a['source'][0] == k: a['source'].append(j)
                continue
        out.append({'source': [j], 'cue': [], 'content': []})
    return out


def report(text, ws, segs, links):
    """The attributions as CONTRACT.md writes them."""
    def spans(ix): return [{'start': ws[segs[i][1]][0], 'end': ws[segs[i][2]][1]} for i in sorted(ix)]
    return [{k: spans(a[k]) for k in ('source', 'cue', 'content') if a[k]} for a in links]
