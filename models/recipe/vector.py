"""Fits the sentence vectors when all else is learned: the linear map from what several layers say of a sentence's words, in its
context or by itself, to where the untouched encoder puts the sentence, by ridge regression. The map that was learned
beside the tags, under dropout, lies some way off this best one.
"""
import random
import numpy as np
import torch
from examples import Solo
from model import WIDTH

RARE = 1e-3                 # weight of a piece of frequency p: RARE / (RARE + p) (Arora et al., ICLR 2017)
RIDGE = 100.0


def rarity(ids):
    n = np.bincount(ids, minlength=30522)
    return torch.tensor((RARE / (RARE + n / n.sum())).astype(np.float32))


def fit(reader, examples, v, device, say):
    A = torch.zeros(4 * WIDTH + 1, 4 * WIDTH + 1, dtype=torch.float64, device=device); R = torch.zeros(4 * WIDTH + 1, WIDTH, dtype=torch.float64, device=device)
    kept = []
    want = {k: torch.tensor(v[k].astype(np.float32), device=device) for k in ('sentences', 'stretches')}
    solo = Solo(v)

    def add(taps, first, row, word, of, to, number, weight):
        X = torch.cat([t.gather(1, first[:, :, None].expand(-1, -1, t.shape[2])) for t in taps], -1).float()[row, word]
        n = len(to)
        m = torch.zeros(n, X.shape[1], device=device).index_add(0, of, X) / torch.bincount(of, minlength=n)[:, None]
        m = torch.cat([m, torch.ones(n, 1, device=device)], 1).double()
        fits = number % 10 != 0                            # every tenth is kept out, to see how good the map is
        A.add_(m[fits].T @ m[fits] * weight); R.add_(m[fits].T @ to[fits].double() * weight)
        kept.append((m[~fits], to[~fits], weight))

    with torch.no_grad():
        rng = random.Random(0)
        for group in examples.grouped([('raw', [u]) for us in examples.units['raw'] for u in us], rng, 16384):
            b = {k: t.to(device) for k, t in examples.collate(group).items()}
            if not len(b['keep.sent']): continue
            _, taps = reader.encoder.states(b['ids'], b['mask'], b['feat'])
            add(taps, b['first'][:, 1:], b['keep.row'], b['keep.word'], b['keep.of'], want['sentences'][b['keep.sent']], b['keep.sent'], 1.0)
        order = sorted(range(len(solo.at) - 1), key=lambda k: solo.at[k + 1] - solo.at[k])
        for i in range(0, len(order), 256):
            b = {k: t.to(device) for k, t in solo.padded(order[i:i + 256]).items()}
            _, taps = reader.encoder.states(b['solo.ids'], b['solo.mask'], b['solo.feat'])
            add(taps, b['solo.first'], b['solo.row'], b['solo.word'], b['solo.of'], want['stretches'][b['solo.want']], b['solo.want'] // 4, 0.5)
    spread = (A.diagonal() / A[-1, -1]).sqrt(); spread[-1] = 1
    W = torch.linalg.solve(A / spread[:, None] / spread + RIDGE * torch.eye(len(A), dtype=torch.float64, device=device), R / spread[:, None]) / spread[:, None]
    for weight, name in ((1.0, 'sentences in context'), (0.5, 'stretches by themselves')):
        P = torch.cat([m for m, _, w in kept if w == weight]) @ W; T = torch.cat([t for _, t, w in kept if w == weight])
        say('cosine on %d %s kept out: %.4f' % (len(P), name, float(((P * T).sum(1) / P.norm(dim=1)).mean())))
    reader.vector.weight.data.copy_(W[:-1].T); reader.vector.bias.data.copy_(W[-1])
