"""bge-small (BERT, 12 layers of 384) read out of its ONNX file, with one linear layer for all heads, another for sentence vectors, and a semi-Markov CRF over spans."""
import math
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

ROLES = ['O', 'source', 'cue', 'content']
SPAN_DIM = [16, 16, 64]      # width of the begin/end vectors of source, cue, content
LINK_DIM, ARC_DIM = 64, 96
DEPTH, HEADS, WIDTH = 12, 12, 384   # of the untouched encoder


def layout(npos, nner, nrel):
    """Columns of the head matrix: name -> (from, to)."""
    out, at = {}, 0
    parts = [('inside', 4), ('begin', 3), ('end', 3)]
    for r, d in zip(ROLES[1:], SPAN_DIM): parts += [('q.' + r, d), ('k.' + r, d)]
    for p in ('main', 'speaker'): parts += [('q.' + p, LINK_DIM), ('k.' + p, LINK_DIM)]
    parts += [('pos', npos), ('ner', nner), ('q.arc', ARC_DIM), ('k.arc', ARC_DIM), ('rel', nrel), ('vector', WIDTH)]
    for n, d in parts: out[n] = (at, at + d); at += d
    return out, at


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH); self.out = nn.Linear(WIDTH, WIDTH); self.ln1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, 4 * WIDTH); self.down = nn.Linear(4 * WIDTH, WIDTH); self.ln2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask, drop, dense):
        B, L, _ = x.shape
        q, k, v = dense(self.qkv, x).view(B, L, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        a = (q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask).softmax(-1).to(v.dtype) @ v     # torch's own attention is planned anew for each length
        a = a.transpose(1, 2).reshape(B, L, WIDTH)
        x = self.ln1(x + drop(dense(self.out, a)))
        return self.ln2(x + drop(dense(self.down, F.gelu(dense(self.up, x)))))


def plain(linear, x): return linear(x)


def through(x, y): return x + (y - x).detach()     # y, but with the gradient of x


class Encoder(nn.Module):
    """rounded: products with weights and inputs rounded as export.py writes them (weights by the scales of the last scales())."""
    def __init__(self, types=2, layers=8):
        super().__init__()
        self.word = nn.Embedding(30522, WIDTH); self.position = nn.Embedding(512, WIDTH); self.kind = nn.Embedding(types, WIDTH)
        self.ln = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.register_buffer('rare', torch.ones(30522))
        self.rounded, self.scale = False, {}

    def scales(self):
        with torch.no_grad():
            for layer in self.layers:
                for m in (layer.qkv, layer.out, layer.up, layer.down): self.scale[m] = best_scale(m.weight)

    def rounding(self, linear, x):
        s = self.scale[linear]
        w = through(linear.weight, (linear.weight / s).round().clamp(-64, 64) * s)
        with torch.no_grad():
            y = x.float()
            low = y.amin((1, 2), keepdim=True).clamp(max=0); step = (y.amax((1, 2), keepdim=True).clamp(min=0) - low) / 255 + 1e-12
            zero = (-low / step).round()
            y = ((y / step).round() + zero).clamp(0, 255).sub(zero) * step
        return F.linear(x + (y - x).detach().to(x.dtype), w, linear.bias)

    def states(self, ids, mask, types, drop=lambda x: x):
        """The top layer, and the layers that sentence vectors are read off: the pieces, the middle, the top, and the pieces by how rare they are."""
        B, L = ids.shape
        x = drop(self.ln(self.word(ids) + self.kind(types) + self.position.weight[:L]))
        taps = [x]
        m = ((mask - 1.0) * 1e4)[:, None, None, :]
        for i, layer in enumerate(self.layers):
            x = layer(x, m, drop, self.rounding if self.rounded else plain)
            if i + 1 == len(self.layers) // 2: taps.append(x)
        return x, taps + [x, taps[0] * self.rare[ids][..., None]]

    def forward(self, ids, mask, types): return self.states(ids, mask, types)[0]


def best_scale(w):
    """The scale of each row of weights in -64..64 that loses least, as export.quantise."""
    top = w.abs().amax(1, keepdim=True)
    best = None
    for f in (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7):
        s = top * f / 64 + 1e-12
        e = ((w / s).round().clamp(-64, 64) * s - w).pow(2).sum(1, keepdim=True)
        if best is None: best, scale = e, s
        else: scale = torch.where(e < best, s, scale); best = torch.minimum(e, best)
    return scale


def from_onnx(path):
    """The untouched encoder's weights out of its ONNX file, by the names of Encoder."""
    import onnx
    from onnx import numpy_helper
    g = onnx.load(path).graph
    w = {i.name: numpy_helper.to_array(i) for i in g.initializer}
    mats = sorted((k for k in w if k.startswith('onnx::MatMul_')), key=lambda k: int(k.split('_')[1]))
    assert len(mats) == 6 * DEPTH
    sd = {'word.weight': w['embeddings.word_embeddings.weight'], 'position.weight': w['embeddings.position_embeddings.weight'],
          'kind.weight': w['embeddings.token_type_embeddings.weight'][:1],   # type 0 is all it ever saw
          'ln.weight': w['embeddings.LayerNorm.weight'], 'ln.bias': w['embeddings.LayerNorm.bias']}
    for i in range(DEPTH):
        p, o, m = 'encoder.layer.%d.' % i, 'layers.%d.' % i, [w[k] for k in mats[6 * i:6 * i + 6]]
        sd[o + 'qkv.weight'] = np.concatenate([x.T for x in m[:3]]); sd[o + 'qkv.bias'] = np.concatenate([w[p + 'attention.self.%s.bias' % x] for x in ('query', 'key', 'value')])
        sd[o + 'out.weight'] = m[3].T; sd[o + 'out.bias'] = w[p + 'attention.output.dense.bias']
        sd[o + 'up.weight'] = m[4].T; sd[o + 'up.bias'] = w[p + 'intermediate.dense.bias']
        sd[o + 'down.weight'] = m[5].T; sd[o + 'down.bias'] = w[p + 'output.dense.bias']
        for a, b in (('ln1', 'attention.output.LayerNorm'), ('ln2', 'output.LayerNorm')):
            sd[o + a + '.weight'] = w[p + b + '.weight']; sd[o + a + '.bias'] = w[p + b + '.bias']
    return {k: np.array(v, dtype=np.float32) for k, v in sd.items()}


def load(path, types=12, layers=DEPTH):
    """An encoder of the lowest layers, begun from encoder.py's file."""
    z = np.load(path)
    e = Encoder(types, layers)
    sd = e.state_dict()
    for k in sd:
        if k == 'rare': continue
        v = torch.tensor(z[k].astype(np.float32))
        if k == 'kind.weight': v = v.repeat(types, 1)
        if k == 'word.weight' and 'word.scale' in z.files: v = v * torch.tensor(z['word.scale'])[:, None]
        sd[k] = v
    e.load_state_dict(sd)
    return e


class Reader(nn.Module):
    def __init__(self, encoder, npos, nner, nrel):
        super().__init__()
        self.encoder = encoder
        self.cols, width = layout(npos, nner, nrel)
        self.head = nn.Linear(WIDTH, width - WIDTH)      # all but the vector
        self.head.weight.data.normal_(0, 0.02); self.head.bias.data.zero_()
        self.vector = nn.Linear(4 * WIDTH, WIDTH)
        self.trans = nn.Parameter(torch.zeros(4, 4)); self.init = nn.Parameter(torch.zeros(4)); self.final = nn.Parameter(torch.zeros(4))

    def columns(self, y, name):
        a, b = self.cols[name]
        return y[..., a:b]

    def rows(self, ids, mask, types):
        """All columns of the exported graph, [texts, pieces, columns], on the CPU."""
        device = self.trans.device
        h, taps = self.encoder.states(ids.to(device), mask.to(device), types.to(device))
        return torch.cat([self.head(h), self.vector(torch.cat(taps, -1))], -1).float().cpu()


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
    return S.masked_fill(torch.ones(n, n, dtype=torch.bool, device=S.device).tril(-1), -1e9), inside[..., 0]


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
