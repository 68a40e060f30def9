"""Trains one reader: a teacher on all folds of the articles but one, or the reader itself, which learns from the labels and
from what teachers say of articles they have not seen. Run by distil.py.

Steps and learning rate follow from --steps; --seconds ends a run that is slower than planned, its learning rate falling to
zero all the same. What is drawn follows from --seed.
"""
import argparse, json, os, random, sys, time
import numpy as np
import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader, IterableDataset
import crf, vector
from examples import Examples, Solo
from model import ARC_DIM, LINK_DIM, WIDTH, Reader, load, span_scores
from text import TYPES

W = {'span': 1.0, 'link': 0.05, 'pos': 0.05, 'ner': 0.05, 'arc': 0.1, 'rel': 0.05, 'keep': 2.0, 'solo': 2.0}


def options():
    ap = argparse.ArgumentParser()
    for a in ('data', 'encoder', 'out'): ap.add_argument('--' + a, required=True)
    ap.add_argument('--layers', type=int, default=12); ap.add_argument('--seed', type=int, default=1)
    ap.add_argument('--folds', type=int, default=0, help='leave out the articles of one of so many folds, and write what is read in them'); ap.add_argument('--fold', type=int, default=0)
    ap.add_argument('--soft', nargs='*', default=[], help='files that teachers wrote'); ap.add_argument('--mix', type=float, default=0.6, help='weight of the teachers beside the labels')
    ap.add_argument('--vectors', help='what vectors.py wrote: where the untouched encoder puts sentences and stretches of them')
    ap.add_argument('--steps', type=int, default=1000); ap.add_argument('--seconds', type=float, default=1e9)
    ap.add_argument('--pieces', type=int, default=4096, help='word pieces of a step'); ap.add_argument('--solo', type=int, default=2048, help='word pieces of stretches by themselves')
    ap.add_argument('--lr', type=float, default=3e-4); ap.add_argument('--headlr', type=float, default=1.5e-3); ap.add_argument('--decay', type=float, default=0.93)
    ap.add_argument('--dropout', type=float, default=0.1); ap.add_argument('--rounded', type=float, default=0.0, help='share of the run, at its end, with weights and inputs of products rounded as the exported graph has them')
    ap.add_argument('--average', type=float, default=0.998); ap.add_argument('--workers', type=int, default=2)
    return ap.parse_args()


class Steps(IterableDataset):
    """Collated steps without end; worker k of n makes every n-th epoch's share."""
    def __init__(self, opt, examples, solo): self.opt, self.examples, self.solo = opt, examples, solo

    def __iter__(self):
        info = torch.utils.data.get_worker_info()
        k, n = (info.id, info.num_workers) if info else (0, 1)
        epoch = k
        while True:
            rng = random.Random(self.opt.seed * 100003 + epoch)
            for group in self.examples.epoch(rng, self.opt.pieces):
                b = self.examples.collate(group)
                if self.solo: b.update(self.solo.batch(rng, self.opt.solo))
                yield b
            epoch += n


def losses(reader, b, drop, soft_on, vectors, auto):
    dev = b['ids'].device
    with auto(): h, taps = reader.encoder.states(b['ids'], b['mask'], b['feat'], drop)
    first = b['first']; B, n = first.shape[0], first.shape[1] - 1
    words = lambda x: x.gather(1, first[:, :, None].expand(-1, -1, x.shape[2]))
    H = words(h).float()
    Y = reader.head(drop(H))
    real = torch.arange(n, device=dev)[None] < b['lens'][:, None]
    both = F.pad(real, (1, 0), value=True)
    get = lambda k: reader.columns(Y, k)[:, 1:]
    S, O = span_scores(get, n)
    S = S.masked_fill(~real[:, None, None, :], -1e9)
    model = (reader.trans, reader.init, reader.final)
    z = crf.Sums.apply(S.contiguous(), O.contiguous(), *model, b['lens'])
    gold = (S.view(-1)[b['span.at']] * b['span.w']).sum() + (O * b['none.w']).sum() + (reader.trans * b['trans.n']).sum() + (reader.init * b['init.n']).sum() + (reader.final * b['final.n']).sum()
    total = b['lens'].sum()
    out = {'span': (z - gold) / total}
    for k in ('pos', 'ner', 'rel'):
        y = get(k); out[k] = F.cross_entropy(y.reshape(-1, y.shape[-1]), b[k].view(-1), ignore_index=-1)
    A = torch.bmm(get('q.arc'), reader.columns(Y, 'k.arc').transpose(1, 2)) / ARC_DIM ** .5
    out['arc'] = F.cross_entropy(A.masked_fill(~both[:, None, :], -1e4).reshape(-1, n + 1), b['head'].view(-1), ignore_index=-1)
    link = []
    for k, src in (('main', 'main'), ('speaker', 'src')):
        rr, ww, good = b[src + '.row'], b[src + '.word'], b[src + '.good']
        if not len(rr): continue
        q = reader.columns(Y, 'q.' + k)[rr, ww]; keys = reader.columns(Y, 'k.' + k)[rr]
        s = torch.bmm(keys, q[:, :, None])[..., 0] / LINK_DIM ** .5
        s = s.masked_fill(~both[rr], -1e4).log_softmax(-1)
        link.append(-s.masked_fill(~good, -1e9).logsumexp(-1))
    out['link'] = torch.cat(link).mean() if link else torch.zeros((), device=dev)
    if vectors is None: return out
    X = torch.cat([words(t) for t in taps], -1).float()[:, 1:]
    out['keep'] = away(reader, X, b['keep.row'], b['keep.word'], b['keep.of'], vectors[0][b['keep.sent']])
    with auto(): _, taps = reader.encoder.states(b['solo.ids'], b['solo.mask'], b['solo.feat'], drop)
    X = torch.cat([t.gather(1, b['solo.first'][:, :, None].expand(-1, -1, t.shape[2])) for t in taps], -1).float()
    out['solo'] = away(reader, X, b['solo.row'], b['solo.word'], b['solo.of'], vectors[1][b['solo.want']])
    return out


def away(reader, X, row, word, of, want):
    """How far the means of words lie from where they should, as 1 - cosine."""
    V = reader.vector(X)[row, word]
    got = torch.zeros(len(want), WIDTH, device=V.device).index_add(0, of, V)
    return (1 - (F.normalize(got, dim=-1) * want).sum(-1)).mean()


def main():
    opt = options()
    os.makedirs(opt.out, exist_ok=True)
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    torch.manual_seed(opt.seed); torch.set_num_threads(1 if device == 'cuda' else 2)
    log = open(opt.out + '/log.txt', 'a')
    def say(x): print(x, file=log, flush=True)
    data = np.load(opt.data)
    tags = {k: [str(t) for t in data['tags.' + k]] for k in ('pos', 'ner', 'rel')}
    examples = Examples(data, (opt.folds, opt.fold), opt.soft, opt.mix)
    reader = Reader(load(opt.encoder, TYPES, opt.layers), *(len(tags[k]) for k in ('pos', 'ner', 'rel'))).to(device)
    reader.encoder.word.weight.requires_grad_(False)
    reader.encoder.rare.copy_(vector.rarity(data['sentences']))
    solo, vectors = None, None
    if opt.vectors:
        v = np.load(opt.vectors)
        solo = Solo(v)
        vectors = [torch.tensor(v[k].astype(np.float32), device=device) for k in ('sentences', 'stretches')]
    groups = []
    for name, p in reader.named_parameters():
        if not p.requires_grad: continue
        if name.startswith('encoder.layers.'): lr = opt.lr * opt.decay ** (opt.layers - 1 - int(name.split('.')[2]))
        elif name.startswith('encoder.') and 'kind' not in name: lr = opt.lr * opt.decay ** opt.layers
        else: lr = opt.headlr
        groups.append({'params': [p], 'lr': lr, 'top': lr, 'weight_decay': 0.01 if p.dim() > 1 and name != 'trans' else 0.0})
    params = [p for g in groups for p in g['params']]
    adam = torch.optim.AdamW(groups, betas=(.9, .98), eps=1e-6, **({'fused': True} if device == 'cuda' else {}))
    averaged = [p.detach().clone() for p in params]
    auto = (lambda: torch.autocast('cuda', torch.bfloat16)) if device == 'cuda' else torch.enable_grad
    drop = lambda x: F.dropout(x, opt.dropout, reader.training)
    start, said, run = None, 0, {}
    reader.train()
    for step, b in enumerate(DataLoader(Steps(opt, examples, solo), batch_size=None, num_workers=opt.workers, pin_memory=device == 'cuda', prefetch_factor=8)):
        start = start or time.time()
        f = max(step / opt.steps, (time.time() - start) / opt.seconds)
        if f >= 1: break
        rate = min(1.0, f / 0.06) if f < 0.06 else (1 - f) / 0.94
        b = {k: v.to(device, non_blocking=True) for k, v in b.items()}
        reader.encoder.rounded = opt.rounded > 0 and f > 1 - opt.rounded
        if reader.encoder.rounded and (step % 50 == 0 or not reader.encoder.scale): reader.encoder.scales()
        ls = losses(reader, b, drop, opt.soft, vectors, auto)
        for g in groups: g['lr'] = g['top'] * rate
        adam.zero_grad(set_to_none=True)
        sum(W[k] * v for k, v in ls.items()).backward()
        torch.nn.utils.clip_grad_norm_(params, 1.0)
        adam.step()
        with torch.no_grad():
            d = min(opt.average, (step + 1) / (step + 10))
            torch._foreach_mul_(averaged, d); torch._foreach_add_(averaged, [p.detach() for p in params], alpha=1 - d)
        if step % 50 == 0: say('step %d of %d, %.3f, %.0f s: %s' % (step, opt.steps, f, time.time() - start, ' '.join('%s %.4f' % (k, v.item()) for k, v in ls.items())))
    say('%d steps, %.0f s' % (step, time.time() - start))
    with torch.no_grad():
        for p, a in zip(params, averaged): p.copy_(a)
    reader.eval(); reader.encoder.rounded = False
    if opt.rounded: reader.encoder.scales(); reader.encoder.rounded = True
    if opt.vectors: vector.fit(reader, examples, v, device, say)
    if opt.folds: np.savez(opt.out + '/soft.npz', **crf.marginals(reader, examples, opt.pieces, auto, device))
    if not opt.folds: torch.save({'model': {k: v.cpu() for k, v in reader.state_dict().items() if k != 'encoder.word.weight'}, 'tags': tags, 'layers': opt.layers, 'args': vars(opt)}, opt.out + '/final.pt')
    say('done')
    os._exit(0)          # the workers would go on without end


if __name__ == '__main__': main()
