"""bge-small (BERT, 12 layers of 384) read out of its ONNX file, with one linear layer for all heads and a semi-Markov CRF over spans."""
import math
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

ROLES = ['O', 'source', 'cue', 'content']
SPAN_DIM = [16, 16, 64]      # width of the begin/end vectors of source, cue, content
LINK_DIM, ARC_DIM = 64, 96
DEPTH, HEADS, WIDTH = 12, 12, 384   # of the untouched encoder
LAYERS = 8                            # of them the reader keeps the lowest


def layout(npos, nner, nrel):
    """Columns of the head matrix: name -> (from, to)."""
    out, at = {}, 0
    parts = [('inside', 4), ('begin', 3), ('end', 3)]
    for r, d in zip(ROLES[1:], SPAN_DIM): parts += [('q.' + r, d), ('k.' + r, d)]
    for p in ('main', 'speaker'): parts += [('q.' + p, LINK_DIM), ('k.' + p, LINK_DIM)]
    parts += [('pos', npos), ('ner', nner), ('q.arc', ARC_DIM), ('k.arc', ARC_DIM), ('rel', nrel), ('vector', WIDTH)]
    for n, d in parts: out[n] = (at, at + d); at += d
    return out, at


class Drop:
    """Dropout from a pool of ready masks: torch's own costs more than the layers here."""
    def __init__(self, p, size=1 << 23):
        self.p = p
        self.pool = (torch.rand(size, generator=torch.Generator().manual_seed(5)) >= p).float() / (1 - p)
        self.rng = np.random.RandomState(0)

    def __call__(self, x):
        n = x.numel(); o = self.rng.randint(0, self.pool.numel() - n)
        return x * self.pool[o:o + n].view(x.shape)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH); self.out = nn.Linear(WIDTH, WIDTH); self.ln1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, 4 * WIDTH); self.down = nn.Linear(4 * WIDTH, WIDTH); self.ln2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask, drop):
        B, L, _ = x.shape
        q, k, v = self.qkv(x).view(B, L, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4).reshape(3, B * HEADS, L, WIDTH // HEADS).unbind(0)
        s = torch.baddbmm(mask, q, k.transpose(1, 2), alpha=1 / math.sqrt(WIDTH // HEADS)).softmax(-1)
        a = torch.bmm(s, v).view(B, HEADS, L, WIDTH // HEADS).transpose(1, 2).reshape(B, L, WIDTH)
        x = self.ln1(x + drop(self.out(a)))
        return self.ln2(x + drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, types=2, layers=LAYERS):
        super().__init__()
        self.word = nn.Embedding(30522, WIDTH); self.position = nn.Embedding(512, WIDTH); self.kind = nn.Embedding(types, WIDTH)
        self.ln = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, ids, mask, types, drop=lambda x: x):
        B, L = ids.shape
        x = drop(self.ln(self.word(ids) + self.kind(types) + self.position.weight[:L]))
        m = ((mask - 1.0) * 1e4)[:, None, None, :].expand(B, HEADS, 1, L).reshape(B * HEADS, 1, L)
        for layer in self.layers: x = layer(x, m, drop)
        return x


def from_onnx(path, types=12, layers=LAYERS):
    import onnx
    from onnx import numpy_helper
    g = onnx.load(path).graph
    w = {i.name: numpy_helper.to_array(i) for i in g.initializer}
    mats = sorted((k for k in w if k.startswith('onnx::MatMul_')), key=lambda k: int(k.split('_')[1]))
    assert len(mats) == 6 * DEPTH
    t = lambda a: torch.tensor(np.array(a, dtype=np.float32))
    e = Encoder(types, layers)
    sd = {'word.weight': t(w['embeddings.word_embeddings.weight']), 'position.weight': t(w['embeddings.position_embeddings.weight']),
          'kind.weight': t(w['embeddings.token_type_embeddings.weight'][:1]).repeat(types, 1),   # all as type 0, which is all it ever saw
          'ln.weight': t(w['embeddings.LayerNorm.weight']), 'ln.bias': t(w['embeddings.LayerNorm.bias'])}
    for i in range(layers):
        p, o, m = 'encoder.layer.%d.' % i, 'layers.%d.' % i, [w[k] for k in mats[6 * i:6 * i + 6]]
        sd[o + 'qkv.weight'] = t(np.concatenate([x.T for x in m[:3]])); sd[o + 'qkv.bias'] = t(np.concatenate([w[p + 'attention.self.%s.bias' % x] for x in ('query', 'key', 'value')]))
        sd[o + 'out.weight'] = t(m[3].T); sd[o + 'out.bias'] = t(w[p + 'attention.output.dense.bias'])
        sd[o + 'up.weight'] = t(m[4].T); sd[o + 'up.bias'] = t(w[p + 'intermediate.dense.bias'])
        sd[o + 'down.weight'] = t(m[5].T); sd[o + 'down.bias'] = t(w[p + 'output.dense.bias'])
        for a, b in (('ln1', 'attention.output.LayerNorm'), ('ln2', 'output.LayerNorm')):
            sd[o + a + '.weight'] = t(w[p + b + '.weight']); sd[o + a + '.bias'] = t(w[p + b + '.bias'])
    e.load_state_dict(sd)
    return e


class Reader(nn.Module):
    def __init__(self, encoder, npos, nner, nrel):
        super().__init__()
        self.encoder = encoder
        self.cols, width = layout(npos, nner, nrel)
        self.head = nn.Linear(WIDTH, width)
        self.head.weight.data.normal_(0, 0.02); self.head.bias.data.zero_()
        self.trans = nn.Parameter(torch.zeros(4, 4)); self.init = nn.Parameter(torch.zeros(4)); self.final = nn.Parameter(torch.zeros(4))

    def columns(self, y, name):
        a, b = self.cols[name]
        return y[..., a:b]


def span_scores(get, n):
    """S[B, 3, begin, end] of all spans and O[B, n], from the head columns of the words."""
    inside, begin, end = get('inside'), get('begin'), get('end')
    cum = F.pad(inside[..., 1:].cumsum(1), (0, 0, 1, 0))
    S = []
    for r, d in enumerate(SPAN_DIM):
        role = ROLES[r + 1]
        left = begin[..., r] - cum[:, :-1, r]
        right = end[..., r] + cum[:, 1:, r]
        S.append(torch.bmm(get('q.' + role), get('k.' + role).transpose(1, 2)) / math.sqrt(d) + left[:, :, None] + right[:, None, :])
    S = torch.stack(S, 1)
    return S.masked_fill(torch.ones(n, n, dtype=torch.bool).tril(-1), -1e9), inside[..., 0]


def lse(x, axis):
    m = x.max(axis=axis, keepdims=True)
    return np.squeeze(m, axis) + np.log(np.exp(x - m).sum(axis=axis))


class SemiCrf(torch.autograd.Function):
    """Sum of the log partition functions of a semi-Markov CRF; its gradient is the marginals."""
    @staticmethod
    def forward(ctx, S, O, T, init, final, lens):
        s, o, t, i0, f0 = (x.detach().numpy().astype(np.float32) for x in (S, O, T, init, final))
        B, _, n, _ = s.shape
        lens = np.asarray(lens)
        s = np.ascontiguousarray(s); st = np.ascontiguousarray(s.transpose(0, 1, 3, 2))
        NEG = np.float32(-1e9)
        alpha = np.full((B, n + 1, 4), NEG, np.float32); enter = np.full((B, 4, n + 1), NEG, np.float32)
        enter[:, :, 0] = i0
        for e in range(n):
            alpha[:, e + 1, 0] = enter[:, 0, e] + o[:, e]
            alpha[:, e + 1, 1:] = lse(enter[:, 1:, :e + 1] + st[:, :, e, :e + 1], 2)
            enter[:, :, e + 1] = lse(alpha[:, e + 1, :, None] + t, 1)
        beta = np.full((B, n + 1, 4), NEG, np.float32); rest = np.full((B, n + 1, 4), NEG, np.float32); bt = np.full((B, 4, n + 1), NEG, np.float32)
        for e in range(n, -1, -1):
            if e < n:
                rest[:, e, 0] = o[:, e] + bt[:, 0, e + 1]
                rest[:, e, 1:] = lse(s[:, :, e, e:] + bt[:, 1:, e + 1:], 2)
                beta[:, e] = lse(t + rest[:, e, None, :], 2)
            stop = lens == e
            beta[stop, e] = f0
            beta[lens < e, e] = NEG
            bt[:, :, e] = beta[:, e]
        ix = np.arange(B)
        z = lse(alpha[ix, lens] + f0, 1)
        zz = z[:, None, None]
        pS = np.exp(np.minimum(s + enter[:, 1:, :n, None] + bt[:, 1:, None, 1:] - zz[..., None], 0))
        pO = np.exp(np.minimum(enter[:, 0, :n] + o + bt[:, 0, 1:] - z[:, None], 0))
        inner = (np.arange(n + 1)[None] > 0) & (np.arange(n + 1)[None] < lens[:, None])
        pT = (np.exp(np.minimum(alpha[:, :, :, None] + t + rest[:, :, None, :] - zz[..., None], 0)) * inner[:, :, None, None]).sum((0, 1))
        pI = np.exp(np.minimum(i0 + rest[:, 0] - z[:, None], 0)).sum(0)
        pF = np.exp(np.minimum(alpha[ix, lens] + f0 - z[:, None], 0)).sum(0)
        ctx.grads = [torch.from_numpy(np.ascontiguousarray(x.astype(np.float32))) for x in (pS, pO, pT, pI, pF)]
        return torch.tensor(float(z.sum()))

    @staticmethod
    def backward(ctx, g):
        return tuple(x * g for x in ctx.grads) + (None,)


def gold_score(S, O, T, init, final, lens, segs):
    """Score of the gold segmentations. segs: a list of sorted (role, begin, end) for each row."""
    si, oi, ti, ii, fi = [], [], [], [], []
    for b, (n, sg) in enumerate(zip(lens, segs)):
        at, prev = 0, None
        for r, i, j in list(sg) + [(None, n, n)]:
            for w in range(at, i):
                oi.append((b, w))
                (ii.append(0) if prev is None else ti.append((prev, 0))); prev = 0
            if r is None: break
            (ii.append(r) if prev is None else ti.append((prev, r))); prev = r
            si.append((b, r - 1, i, j)); at = j + 1
        fi.append(prev if prev is not None else 0)
    pick = lambda t, ix: t[tuple(torch.tensor(c) for c in zip(*ix))].sum() if ix else 0.0
    return pick(S, si) + pick(O, oi) + pick(T, ti) + init[ii].sum() + final[fi].sum()


def viterbi(S, O, T, init, final, n, longest=250):
    """Best segmentation of one text: [(role, begin, end)]. S[3][begin][end], numpy."""
    best = np.full((n + 1, 4), -1e18); back = np.zeros((n + 1, 4), np.int64); frm = np.zeros((n + 1, 4), np.int64)
    enter = np.full((4, n + 1), -1e18); enter[:, 0] = init
    prev = np.zeros((n + 1, 4), np.int64)
    for e in range(n):
        best[e + 1, 0] = enter[0, e] + O[e]; back[e + 1, 0] = e
        lo = max(0, e + 1 - longest)
        c = enter[1:, lo:e + 1] + S[:, lo:e + 1, e]
        k = c.argmax(1)
        best[e + 1, 1:] = c[np.arange(3), k]; back[e + 1, 1:] = k + lo
        d = best[e + 1][:, None] + T
        prev[e + 1] = d.argmax(0); enter[:, e + 1] = d.max(0)
    y = int((best[n] + final).argmax()); e = n; out = []
    while e > 0:
        b = int(back[e, y])
        if y: out.append((y, b, e - 1))
        y, e = int(prev[b, y]), b
    return out[::-1]
