"""The examples of prep.py as flat arrays, so that a training process loads them in a second.

  python3 pack.py DATA.pkl DATA.npz
"""
import collections, pickle, sys
import numpy as np
from infer import cut

WINDOW = 190      # pieces of the longest example
FORMS = ('raw', 'tok')


def part(ex, a, b):
    """Words a..b of an example; spans are cut to them."""
    sh = lambda i: i - a if a <= i < b else None
    return {'ids': ex['ids'][a:b], 'feat': ex['feat'][a:b], 'seg': [(r, max(i, a) - a, min(j, b - 1) - a) for r, i, j in ex['seg'] if i < b and j >= a],
            'main': {i - a: [m - a for m in v if a <= m < b] for i, v in ex['main'].items() if a <= i < b},
            'src': {i - a: [m - a if m >= 0 else -1 for m in v if m < 0 or a <= m < b] for i, v in ex['src'].items() if a <= i < b},
            'sent': ex['sent'][a:b], 'pos': ex['pos'][a:b], 'ner': ex['ner'][a:b], 'rel': ex['rel'][a:b],
            'head': [None if h is None else -1 if h < 0 else sh(h) for h in ex['head'][a:b]]}


def pieces(ex):
    if sum(map(len, ex['ids'])) <= WINDOW: return [ex]
    return [part(ex, a, b) for a, b in cut([len(p) for p in ex['ids']], 0, len(ex['ids']), WINDOW, 0)]


def main(data, out):
    docs, sentences = pickle.load(open(data, 'rb'))
    tags = {}
    for k in ('pos', 'ner', 'rel'):
        c = collections.Counter(t for _, us in docs for u in us for t in u[1][k] if t is not None)
        tags[k] = [t for t, n in c.most_common() if n >= 20]
    index = {k: {t: i for i, t in enumerate(v)} for k, v in tags.items()}
    z = {'tags.' + k: np.array(v) for k, v in tags.items()}
    flat = lambda vs: np.concatenate([[0], np.cumsum([len(v) for v in vs])])
    for f, form in enumerate(FORMS):
        xs = [(d, p) for d, (_, us) in enumerate(docs) for u in us for p in pieces(u[f])]
        xs = [(d, x) for d, x in xs if x['ids']]
        z[form + '.doc'] = np.array([d for d, _ in xs], np.int16)
        z[form + '.words'] = flat([x['ids'] for _, x in xs]).astype(np.int32)
        words = [w for _, x in xs for w in x['ids']]
        z[form + '.size'] = np.array([len(w) for w in words], np.uint8)
        z[form + '.ids'] = np.array([p for w in words for p in w], np.uint16)
        z[form + '.feat'] = np.array([v for _, x in xs for v in x['feat']], np.uint8)
        z[form + '.sent'] = np.array([v for _, x in xs for v in x['sent']], np.int32)
        z[form + '.head'] = np.array([-2 if v is None else v for _, x in xs for v in x['head']], np.int16)   # -1: root, -2: not known
        for k in tags: z[form + '.' + k] = np.array([-1 if v is None else index[k].get(v, -1) for _, x in xs for v in x[k]], np.int8)
        z[form + '.seg'] = np.array([(u, r, i, j) for u, (_, x) in enumerate(xs) for r, i, j in sorted(x['seg'], key=lambda s: s[1])], np.int32)
        for k in ('main', 'src'): z['%s.%s' % (form, k)] = np.array([(u, i, m) for u, (_, x) in enumerate(xs) for i, v in x[k].items() for m in v], np.int32)
    z['sentences'] = np.array([p for s in sentences for p in s], np.uint16); z['sentences.at'] = flat(sentences).astype(np.int32)
    np.savez_compressed(out, **z)
    print({k: v.shape for k, v in z.items()})


if __name__ == '__main__': main(*sys.argv[1:3])
