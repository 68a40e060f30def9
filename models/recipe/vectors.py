"""Where the untouched encoder puts the sentences of the training articles and stretches of them: what sentence vectors learn from.

  python3 vectors.py ENCODER.npz DATA.npz VECTORS.npz
"""
import random, sys
import numpy as np
import torch
import torch.nn.functional as F
from model import load

STRETCHES = 4      # of each sentence; the first is the sentence itself


def stretches(d, rng):
    """Word ranges of the articles as they stand, and what each word looks like there."""
    sent, feat, size = d['raw.sent'], d['raw.feat'], d['raw.size'].astype(np.int64)
    first = np.concatenate([[0], size.cumsum()])
    edges = np.flatnonzero(np.diff(sent)) + 1
    ids, at, sizes, feats, words = [], [0], [], [], [0]
    for a, b in zip(np.concatenate([[0], edges]), np.concatenate([edges, [len(sent)]])):
        if sent[a] < 0 or b - a < 4: continue
        for k in range(STRETCHES):
            n = b - a if k == 0 else rng.randint(3, min(18, b - a))
            x = a if k == 0 else rng.randint(a, b - n); y = x + n
            while first[y] - first[x] > 188: y -= 1
            f = feat[x:y] % 6
            look = rng.random() if k else 1
            if look < 0.2: f = f - f % 3 + 1          # As In A Headline
            elif look < 0.3: f = f - f % 3
            f = f.copy(); f[0] += 6
            ids.append(d['raw.ids'][first[x]:first[y]]); at.append(at[-1] + len(ids[-1])); sizes.append(d['raw.size'][x:y]); feats.append(f); words.append(words[-1] + y - x)
    return {'stretch.ids': np.concatenate(ids), 'stretch.at': np.array(at), 'stretch.size': np.concatenate(sizes), 'stretch.feat': np.concatenate(feats), 'stretch.words': np.array(words)}


def encode(e, texts, device):
    out = np.zeros((len(texts), 384), np.float32)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i])); i = 0
    while i < len(order):
        g = [order[i]]; i += 1
        while i < len(order) and (len(g) + 1) * (min(len(texts[order[i]]), 190) + 2) < 32768: g.append(order[i]); i += 1
        L = max(min(len(texts[k]), 190) for k in g) + 2
        ids = np.zeros((len(g), L), np.int64); mask = np.zeros((len(g), L), np.float32)
        for r, k in enumerate(g):
            t = texts[k][:190]; ids[r, 0] = 101; ids[r, 1:1 + len(t)] = t; ids[r, 1 + len(t)] = 102; mask[r, :len(t) + 2] = 1
        with torch.no_grad(): v = e(torch.tensor(ids, device=device), torch.tensor(mask, device=device), torch.zeros(ids.shape, dtype=torch.long, device=device))[:, 0]
        out[g] = F.normalize(v, dim=-1).cpu().numpy()
    return out


def main(encoder, data, outp):
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    d = {k: v for k, v in np.load(data).items()}
    e = load(encoder, 1).to(device).eval()
    cut = lambda ids, at: [ids[a:b].astype(np.int64) for a, b in zip(at, at[1:])]
    s = stretches(d, random.Random(1))
    v = encode(e, cut(d['sentences'], d['sentences.at']), device)
    u = encode(e, cut(s['stretch.ids'], s['stretch.at']), device)
    m = v.mean(0)                                     # without what all sentences share: unlike sentences then lie at a right angle
    unit = lambda x: ((x - m) / np.linalg.norm(x - m, axis=1, keepdims=True)).astype(np.float16)
    np.savez(outp, sentences=unit(v), stretches=unit(u), **s)
    print(len(v), 'sentences', len(u), 'stretches')


if __name__ == '__main__': main(*sys.argv[1:])
