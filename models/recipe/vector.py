"""Takes the mean of the weights after the second, third and last epoch, and fits the sentence vectors to it: the linear map from what several layers say of a sentence's words,
in its context, to where the untouched encoder puts the sentence by itself, by ridge regression over the training sentences.
The trained map, learned beside the tags under dropout, lies some way off this best one.

  python3 vector.py RUN DATA.pkl OUT.pt
"""
import collections, os, pickle, sys, tempfile
import numpy as np
import torch
from model import HEADS, WIDTH, Encoder, Reader
from text import TYPES

TAPS = (0, 4, 8)      # layers read; 0: the word pieces themselves
RARE = 1e-3                 # weight of a piece of frequency p: RARE / (RARE + p) (Arora et al., ICLR 2017)
RIDGE = 100.0


def hidden(e, ids, mask, types):
    """[pieces, taps] states one beside the other."""
    B, L = ids.shape
    x = e.ln(e.word(ids) + e.kind(types) + e.position.weight[:L])
    m = ((mask - 1.0) * 1e4)[:, None, None, :].expand(B, HEADS, 1, L).reshape(B * HEADS, 1, L)
    out = [x]
    for i, layer in enumerate(e.layers):
        x = layer(x, m, lambda y: y)
        if i + 1 in TAPS: out.append(x)
    return torch.cat(out, -1)


def rows(e, weight, examples, of, rank):
    """(features, sentence) of the sentences of examples: means over the words' first pieces, last the weighted mean of layer 0."""
    X, K, group = [], [], []

    def run():
        L = max(sum(map(len, x['ids'])) for x in group) + 2
        ids = torch.zeros(len(group), L, dtype=torch.long); mask = torch.zeros(len(group), L); types = torch.zeros(len(group), L, dtype=torch.long)
        for r, x in enumerate(group):
            at = 1; x['first'] = []
            ids[r, 0] = 101
            for p, f in zip(x['ids'], x['feat']):
                x['first'].append(at)
                for q in p: ids[r, at] = q; types[r, at] = f; at += 1
            ids[r, at] = 102; mask[r, :at + 1] = 1
        with torch.no_grad(): H = hidden(e, ids, mask, types).numpy()
        for r, x in enumerate(group):
            at = collections.defaultdict(list)
            for i, k in enumerate(x['sent']):
                if k >= 0: at[k].append(i)
            for k, v in at.items():
                if len(v) < 3: continue
                first = np.array(x['first'])[v]
                h = H[r][first]; w = weight[ids[r].numpy()[first]][:, None]
                X.append(np.concatenate([h.mean(0), (h[:, :WIDTH] * w).mean(0)])); K.append(k)

    for x in sorted(examples, key=lambda x: sum(map(len, x['ids'])))[rank::of]:
        if group and (len(group) + 1) * (sum(map(len, x['ids'])) + 2) > 1200: run(); group = []
        group.append(x)
    run()
    return np.stack(X).astype(np.float32), np.array(K)


def load(run):
    cs = [torch.load(run + '/' + name) for name in ('epoch2.pt', 'epoch3.pt', 'final.pt')]
    c = cs[-1]; t = c['tags']
    c['model'] = {k: sum(x['model'][k].float() for x in cs) / len(cs) for k in c['model']}
    r = Reader(Encoder(TYPES), len(t['pos']), len(t['ner']), len(t['rel'])); r.load_state_dict(c['model'])
    return c, r


def weights(sentences):
    n = collections.Counter(p for s in sentences for p in s); total = sum(n.values())
    return np.array([RARE / (RARE + n.get(i, 0) / total) for i in range(30522)], np.float32)


if __name__ == '__main__':
    torch.set_num_threads(1)
    c, reader = load(sys.argv[1])
    docs, sentences = pickle.load(open(sys.argv[2], 'rb'))
    weight = weights(sentences)
    T = np.load(sys.argv[2] + '.npy').astype(np.float32); T -= T.mean(0); T /= np.linalg.norm(T, axis=1, keepdims=True)
    examples = [u[0] for _, us in docs for u in us if sum(map(len, u[0]['ids'])) <= 190]
    with tempfile.TemporaryDirectory() as d:
        rank = 1 if os.fork() == 0 else 0
        X, K = rows(reader.encoder, weight, examples, 2, rank)
        if rank: np.savez(d + '/part.npz', X=X, K=K); os._exit(0)
        os.wait()
        part = np.load(d + '/part.npz'); X = np.concatenate([X, part['X']]); K = np.concatenate([K, part['K']])
    fit = K % 10 != 0                                    # every tenth sentence is kept out, to see how good the map is
    mean, spread = X[fit].mean(0), X[fit].std(0) + 1e-6
    A = np.c_[(X - mean) / spread, np.ones(len(X), np.float32)].astype(np.float64)
    W = np.linalg.solve(A[fit].T @ A[fit] + RIDGE * np.eye(A.shape[1]), A[fit].T @ T[K[fit]])
    P = A[~fit] @ W
    print('%d sentences, cosine on %d kept out %.4f' % (fit.sum(), (~fit).sum(), ((P * T[K[~fit]]).sum(1) / np.linalg.norm(P, axis=1)).mean()))
    M = W[:-1] / spread[:, None]; bias = W[-1] - mean @ M
    c['vector'] = {'map': torch.tensor(M.astype(np.float32)), 'bias': torch.tensor(bias.astype(np.float32)), 'weight': torch.tensor(weight)}
    torch.save(c, sys.argv[3])
