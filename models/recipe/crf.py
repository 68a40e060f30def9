"""The sums of the semi-Markov CRF on a GPU (crf.cu) or, where there is none, in numpy (model.SemiCrf); its gradient is the marginals."""
import ctypes, os, random, subprocess
import numpy as np
import torch
from model import SemiCrf, span_scores

LIBRARY = os.environ.get('VARIORUM_CRF', '/tmp/variorum-crf.so')
_run = None


def library():
    global _run
    if _run is None:
        if not os.path.exists(LIBRARY):
            source = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'crf.cu')
            subprocess.run(['nvcc', '-O3', '-arch=native', '-shared', '-Xcompiler', '-fPIC', '-o', LIBRARY + '.%d' % os.getpid(), source], check=True)
            os.replace(LIBRARY + '.%d' % os.getpid(), LIBRARY)
        _run = ctypes.CDLL(LIBRARY).run
    return _run


def sums(S, O, T, first, last, lens):
    """enter [B,4,n+1], alpha [B,n+1,4], leave [B,4,n+1], rest [B,n+1,4], z [B]."""
    B, _, n, _ = S.shape
    assert n <= 256 and S.is_contiguous() and O.is_contiguous() and lens.dtype == torch.int32
    enter, leave = (torch.full((B, 4, n + 1), -1e9, device=S.device) for _ in range(2))
    alpha, rest = (torch.full((B, n + 1, 4), -1e9, device=S.device) for _ in range(2))
    z = torch.zeros(B, device=S.device)
    p = lambda x: ctypes.c_void_p(x.data_ptr())
    e = library()(p(S), p(O), p(T.contiguous()), p(first), p(last), p(lens), B, n, p(enter), p(alpha), p(leave), p(rest), p(z), ctypes.c_void_p(torch.cuda.current_stream().cuda_stream))
    if e: raise RuntimeError('CUDA error %d' % e)
    return enter, alpha, leave, rest, z


def span_marginals(S, O, enter, leave, z):
    n = S.shape[-1]
    zz = z[:, None, None, None]
    return (S + enter[:, 1:, :n, None] + leave[:, 1:, None, 1:] - zz).clamp(max=0).exp(), (enter[:, 0, :n] + O + leave[:, 0, 1:] - z[:, None]).clamp(max=0).exp()


class OnGpu(torch.autograd.Function):
    @staticmethod
    def forward(ctx, S, O, T, first, last, lens):
        S, O, T, first, last = (x.detach().float() for x in (S, O, T, first, last))
        enter, alpha, leave, rest, z = sums(S, O, T, first, last, lens)
        n = S.shape[-1]; ix = torch.arange(len(lens), device=S.device); at = lens.long()
        pS, pO = span_marginals(S, O, enter, leave, z)
        e = torch.arange(n + 1, device=S.device)[None]
        inner = ((e > 0) & (e < at[:, None])).float()
        pT = ((alpha[..., :, None] + T + rest[..., None, :] - z[:, None, None, None]).clamp(max=0).exp() * inner[..., None, None]).sum((0, 1))
        pI = (first + rest[:, 0] - z[:, None]).clamp(max=0).exp().sum(0)
        pF = (alpha[ix, at] + last - z[:, None]).clamp(max=0).exp().sum(0)
        ctx.save_for_backward(pS, pO, pT, pI, pF)
        return z.sum()

    @staticmethod
    def backward(ctx, g): return tuple(x * g for x in ctx.saved_tensors) + (None,)


class Sums:
    @staticmethod
    def apply(S, O, T, first, last, lens):
        if S.is_cuda: return OnGpu.apply(S, O, T, first, last, lens)
        return SemiCrf.apply(S, O, T, first, last, lens.numpy())


def marginals(reader, examples, room, auto, device):
    """What the reader says of the fold that was left out: for each form the units read, the spans (unit, role, first, last) and their probability."""
    assert device == 'cuda'
    out = {f: ([], [], []) for f in ('raw', 'tok')}
    for group in examples.left_out(random.Random(0), room):
        b = {k: v.to(device) for k, v in examples.collate(group).items()}
        with torch.no_grad():
            with auto(): h, _ = reader.encoder.states(b['ids'], b['mask'], b['feat'], lambda x: x)
            Y = reader.head(h.gather(1, b['first'][:, :, None].expand(-1, -1, h.shape[2])).float())
            n = b['first'].shape[1] - 1
            S, O = span_scores(lambda k: reader.columns(Y, k)[:, 1:], n)
            real = torch.arange(n, device=device)[None] < b['lens'][:, None]
            S = S.masked_fill(~real[:, None, None, :], -1e9).contiguous(); O = O.contiguous()
            enter, _, leave, _, z = sums(S, O, reader.trans, reader.init, reader.final, b['lens'])
            p, _ = span_marginals(S, O, enter, leave, z)
            hits = (p > 0.004).nonzero()
            ps = p[tuple(hits.T)].cpu().numpy(); hits = hits.cpu().numpy()
        at = np.searchsorted(hits[:, 0], np.arange(len(group) + 1))
        for r, (f, us) in enumerate(group):
            units, spans, prob = out[f]
            starts = np.concatenate([[0], np.cumsum([examples.a[f + '.words'][u + 1] - examples.a[f + '.words'][u] for u in us])])
            units += us
            h, q = hits[at[r]:at[r + 1]], ps[at[r]:at[r + 1]]
            k = np.searchsorted(starts, h[:, 2], side='right') - 1
            good = h[:, 3] < starts[k + 1]
            h, q, k = h[good], q[good], k[good]
            spans.append(np.c_[np.array(us)[k], h[:, 1] + 1, h[:, 2] - starts[k], h[:, 3] - starts[k]]); prob.append(q)
    z = {}
    for f, (units, spans, prob) in out.items():
        s, p = np.concatenate(spans), np.concatenate(prob)
        o = np.lexsort((s[:, 3], s[:, 2], s[:, 1], s[:, 0]))
        z[f + '.read'], z[f + '.span'], z[f + '.p'] = np.sort(np.array(units)), s[o].astype(np.int32), p[o].astype(np.float16)
    return z
