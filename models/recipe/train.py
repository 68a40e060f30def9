"""Trains the reader. Everything is drawn from (seed, epoch, step), so a run resumed from its checkpoint goes on as if it had not stopped.
Two processes of one thread each share the weights and take the parts of a step as they come free: on a busy machine two
threads in one process wait for each other at every product.

Called by run, which sets the environment. The learning rate falls to zero at the end of --epochs.
"""
import argparse, collections, json, math, multiprocessing, os, pickle, random, sys, time
import numpy as np
import torch
import torch.nn.functional as F
import evaluate, infer
from model import ARC_DIM, LAYERS, LINK_DIM, Drop, Reader, SemiCrf, from_onnx, gold_score, span_scores
from text import TYPES, WordPiece

ap = argparse.ArgumentParser()
for a in ('bench', 'onnx', 'tokenizer', 'data', 'out'): ap.add_argument('--' + a, required=True)
ap.add_argument('--epochs', type=float, default=3); ap.add_argument('--seed', type=int, default=1)
ap.add_argument('--pieces', type=int, default=320, help='word pieces of a part of a step'); ap.add_argument('--parts', type=int, default=4, help='parts of a step')
ap.add_argument('--lr', type=float, default=2e-4); ap.add_argument('--headlr', type=float, default=1e-3); ap.add_argument('--decay', type=float, default=0.93)
ap.add_argument('--dropout', type=float, default=0.1)
ap.add_argument('--tokshare', type=float, default=0.65)
ap.add_argument('--empty', type=float, default=0.4, help='share of the units without a span that an epoch uses')
ap.add_argument('--longest', type=int, default=150, help='pieces of the longest raw window')
ap.add_argument('--w', type=json.loads, default={'span': 1.0, 'link': 0.05, 'pos': 0.05, 'ner': 0.05, 'arc': 0.1, 'rel': 0.05, 'keep': 2.0})
ap.add_argument('--keepafter', type=float, default=2, help='epochs after which the sentence vectors weigh --keep'); ap.add_argument('--keep', type=float, default=6.0)
ap.add_argument('--probe', type=int, default=0, help='stop after so many steps and print the time of each part')
opt = ap.parse_args()
torch.set_num_threads(1)
os.makedirs(opt.out, exist_ok=True)
W = dict(opt.w)
WINDOW = 190


def say(x):
    with open(opt.out + '/log.txt', 'a') as f: f.write(time.strftime('%H:%M:%S ') + x + '\n')
    print(x, flush=True)


wp = WordPiece(opt.tokenizer)
docs, _ = pickle.load(open(opt.data, 'rb'))
teacher = torch.from_numpy(np.load(opt.data + '.npy').astype(np.float32))
teacher = F.normalize(teacher - teacher.mean(0), dim=-1)         # without what all sentences share: unlike sentences then lie at a right angle
tags = {}
for k in ('pos', 'ner', 'rel'):
    c = collections.Counter(t for _, us in docs for u in us for t in u[1][k] if t is not None)
    tags[k] = [t for t, n in c.most_common() if n >= 20]
json.dump(tags, open(opt.out + '/tags.json', 'w'))
index = {k: {t: i for i, t in enumerate(v)} for k, v in tags.items()}


def size(ex): return sum(map(len, ex['ids']))


def part(ex, a, b):
    """Words a..b of an example; spans are cut to them."""
    sh = lambda i: i - a if a <= i < b else None
    return {'ids': ex['ids'][a:b], 'feat': ex['feat'][a:b], 'seg': [(r, max(i, a) - a, min(j, b - 1) - a) for r, i, j in ex['seg'] if i < b and j >= a],
            'main': {i - a: [m - a for m in v if a <= m < b] for i, v in ex['main'].items() if a <= i < b},
            'src': {i - a: [m - a if m >= 0 else -1 for m in v if m < 0 or a <= m < b] for i, v in ex['src'].items() if a <= i < b},
            'sent': ex['sent'][a:b], 'pos': ex['pos'][a:b], 'ner': ex['ner'][a:b], 'rel': ex['rel'][a:b],
            'head': [None if h is None else -1 if h < 0 else sh(h) for h in ex['head'][a:b]]}


def join(xs):
    out = {k: [] for k in ('ids', 'feat', 'seg', 'sent', 'pos', 'ner', 'rel', 'head')}; out['main'] = {}; out['src'] = {}
    for x in xs:
        n = len(out['ids']); up = lambda v: v if v is None or v < 0 else v + n
        for k in ('ids', 'feat', 'sent', 'pos', 'ner', 'rel'): out[k] += x[k]
        out['seg'] += [(r, i + n, j + n) for r, i, j in x['seg']]
        out['head'] += [up(h) for h in x['head']]
        for k in ('main', 'src'): out[k].update({i + n: [up(m) for m in v] for i, v in x[k].items()})
    return out


def cut(ex):
    if size(ex) <= WINDOW: return [ex]
    return [part(ex, a, b) for a, b in infer.cut([len(p) for p in ex['ids']], 0, len(ex['ids']), WINDOW, 0)]


def epoch_batches(epoch):
    rng = random.Random(opt.seed * 1000 + epoch)
    xs = []
    for name, units in docs:
        if rng.random() < opt.tokshare:
            for u in units:
                if u[1]['seg'] or rng.random() < opt.empty: xs += cut(u[1])
        else:
            room, run, n = rng.randint(40, opt.longest), [], 0
            for u in [u for u in units if u[0]['seg'] or rng.random() < opt.empty + 0.2] + [None]:
                s = size(u[0]) if u else 0
                if run and (u is None or n + s > room): xs += cut(join(run)); run, n, room = [], 0, rng.randint(40, opt.longest)
                if u: run.append(u[0]); n += s
    xs = [x for x in xs if x['ids']]
    rng.shuffle(xs)
    out = []
    for c in range(0, len(xs), 1024):          # buckets by length among neighbours of the shuffle
        chunk = sorted(xs[c:c + 1024], key=size); b = []
        for x in chunk:
            if b and (len(b) + 1) * (size(x) + 2) > opt.pieces: out.append(b); b = []
            b.append(x)
        if b: out.append(b)
    rng.shuffle(out)
    return out


torch.manual_seed(opt.seed)
reader = Reader(from_onnx(opt.onnx, types=TYPES), len(tags['pos']), len(tags['ner']), len(tags['rel']))
reader.encoder.word.weight.requires_grad_(False)
# all that is trained lies in one shared vector; so do the gradients of each process and the moments of AdamW
WORKERS, CHUNKS = 2, 16
named = [(n, p) for n, p in reader.named_parameters() if p.requires_grad]
total_size = sum(p.numel() for _, p in named)
shared = lambda: torch.zeros(total_size).share_memory_()
P, M1, M2, GRADS = shared(), shared(), shared(), [shared() for _ in range(WORKERS)]
top, wd, at = torch.zeros(total_size), torch.zeros(total_size), 0
for n, p in named:
    if n.startswith('encoder.layers.'): lr = opt.lr * opt.decay ** (LAYERS - 1 - int(n.split('.')[2]))
    elif n.startswith('encoder.kind'): lr = opt.headlr
    elif n.startswith('encoder.'): lr = opt.lr * opt.decay ** LAYERS
    else: lr = opt.headlr
    k = p.numel(); top[at:at + k] = lr; wd[at:at + k] = 0.01 if p.dim() > 1 and n != 'trans' else 0.0
    P[at:at + k] = p.data.view(-1); p.data = P[at:at + k].view(p.shape); at += k
CUT = [total_size * c // CHUNKS for c in range(CHUNKS + 1)]
B1, B2, EPS = 0.9, 0.98, 1e-6


def adam(c, lr, step, clip):
    """One chunk of an AdamW step; step counts from 1."""
    a, b = CUT[c], CUT[c + 1]
    g = (GRADS[0][a:b] + GRADS[1][a:b]).mul_(clip)
    m, v = M1[a:b], M2[a:b]
    m.mul_(B1).add_(g, alpha=1 - B1); v.mul_(B2).addcmul_(g, g, value=1 - B2)
    u = m / (1 - B1 ** step) / (v / (1 - B2 ** step)).sqrt_().add_(EPS)
    P[a:b] -= (u + wd[a:b] * P[a:b]) * (top[a:b] * lr)


drop = Drop(opt.dropout)


def losses(b, step, part_no):
    jobs = [(x['ids'], x['feat']) for x in b]
    ids, mask, ty, first = infer.batch(wp, jobs)
    drop.rng = np.random.RandomState((step * 7919 + part_no) % (1 << 31))
    h = reader.encoder(ids, mask, ty, drop)
    lens = np.array([len(x['ids']) for x in b]); n = int(lens.max()); B = len(b)
    ix = torch.zeros(B, n + 1, dtype=torch.long)
    for r, f in enumerate(first): ix[r, :len(f)] = torch.tensor(f)
    H = drop(h.gather(1, ix[:, :, None].expand(-1, -1, h.shape[2])))
    Y = reader.head(H)
    real = torch.arange(n)[None] < torch.tensor(lens)[:, None]
    both = F.pad(real, (1, 0), value=True)                       # CLS and words
    get = lambda k: reader.columns(Y, k)[:, 1:]
    S, O = span_scores(get, n)
    S = S.masked_fill(~real[:, None, None, :], -1e9)
    crf = (reader.trans, reader.init, reader.final)
    z = SemiCrf.apply(S, O, *crf, lens)
    out = {'span': (z - gold_score(S, O, *crf, lens, [sorted(x['seg'], key=lambda s: s[1]) for x in b])) / int(lens.sum())}
    for k in ('pos', 'ner', 'rel'):
        t = torch.full((B, n), -100)
        for r, x in enumerate(b): t[r, :len(x[k])] = torch.tensor([index[k].get(v, -100) if v is not None else -100 for v in x[k]])
        out[k] = F.cross_entropy(get(k).reshape(-1, len(tags[k])), t.view(-1))
    t = torch.full((B, n), -100)
    for r, x in enumerate(b): t[r, :len(x['head'])] = torch.tensor([-100 if v is None else v + 1 for v in x['head']])
    A = torch.bmm(get('q.arc'), reader.columns(Y, 'k.arc').transpose(1, 2)) / math.sqrt(ARC_DIM)
    out['arc'] = F.cross_entropy(A.masked_fill(~both[:, None, :], -1e9).reshape(-1, n + 1), t.view(-1))
    link = []
    for k, src in (('main', 'main'), ('speaker', 'src')):
        rows, tgt = [], []
        for r, x in enumerate(b):
            for i, v in x[src].items():
                if v: rows.append((r, i + 1)); tgt.append([m + 1 for m in v])
        if not rows: continue
        rr, ww = (torch.tensor(c) for c in zip(*rows))
        q = reader.columns(Y, 'q.' + k)[rr, ww]; keys = reader.columns(Y, 'k.' + k)[rr]
        s = torch.bmm(keys, q[:, :, None])[..., 0] / math.sqrt(LINK_DIM)
        s = s.masked_fill(~both[rr], -1e9).log_softmax(-1)
        good = torch.zeros_like(s, dtype=torch.bool)
        for m, v in enumerate(tgt): good[m, v] = True
        link.append(-s.masked_fill(~good, -1e9).logsumexp(-1))
    out['link'] = torch.cat(link).mean() if link else torch.zeros(())
    pool, want = [], []                                            # the mean of a sentence's words, in its window, stands where the untouched encoder puts the sentence
    for r, x in enumerate(b):
        at = collections.defaultdict(list)
        for i, k in enumerate(x['sent']):
            if k >= 0: at[k].append(i)
        for k, v in at.items():
            if len(v) < 4: continue
            row = torch.zeros(n); row[v] = 1 / len(v); pool.append((r, row)); want.append(k)
    if not pool: return {**out, 'keep': torch.zeros(())}
    V = get('vector')
    got = torch.stack([row @ V[r] for r, row in pool])
    out['keep'] = (1 - (F.normalize(got, dim=-1) * teacher[want]).sum(-1)).mean()
    return out


step, run = 0, collections.defaultdict(list)
ck = opt.out + '/checkpoint.pt'
if os.path.exists(ck):
    c = torch.load(ck); P.copy_(c['P']); M1.copy_(c['M1']); M2.copy_(c['M2']); step = c['step']; say('resumed at step %d' % step)


def save(path, full=True):
    x = {'P': P, 'M1': M1, 'M2': M2, 'step': step} if full else {'model': reader.state_dict(), 'step': step, 'tags': tags, 'args': vars(opt)}
    torch.save(x, path + '.tmp'); os.replace(path + '.tmp', path)


def score(epoch, full):
    """Both processes read half of the lines; the first writes down the scores."""
    t = time.time(); nth = 1 if full else 6
    evaluate.predict(reader, wp, opt.bench, nth, '%s/predictions.%d' % (opt.out, rank), rank, WORKERS)
    barrier.wait()
    if rank == 0:
        r = {'epoch': epoch, 'step': step, 'lines': 'all' if full else 'every 6th', **evaluate.sentences(opt.bench, nth, ['%s/predictions.%d' % (opt.out, k) for k in range(WORKERS)])}
        if full: r['sts headlines'] = evaluate.sts(reader, wp, opt.bench, nth=4)[0]
        r = {k: v['F1'] if isinstance(v, dict) and 'F1' in v else v for k, v in r.items()}
        say(json.dumps(r) + ' (%d s)' % (time.time() - t))
        with open(opt.out + '/scores.jsonl', 'a') as f: f.write(json.dumps(r) + '\n')
    barrier.wait()


barrier = multiprocessing.Barrier(WORKERS)
turn = multiprocessing.Value('i', 0)
squares = torch.zeros(CHUNKS, dtype=torch.float64).share_memory_()
seen = torch.zeros(opt.parts, len(W) + 1).share_memory_()     # losses of the parts of this step, and their weight
rank = 0
pid = os.fork()
if pid == 0: rank = 1
with open(opt.out + '/pid.%d' % rank, 'w') as f: f.write('%d\n' % os.getpid())
G, at = GRADS[rank], 0
for n, p in named: k = p.numel(); p.grad = G[at:at + k].view(p.shape); at += k


def mine(n):
    """The numbers below n that fall to this process, as it comes free."""
    while True:
        with turn.get_lock(): k = turn.value; turn.value += 1
        if k >= n: return
        yield k


def meet():
    """Wait for the other process; the turn starts again."""
    if barrier.wait() == 0: turn.value = 0
    barrier.wait()


saved, t_run, epoch_of, per = time.time(), time.time(), None, None
reader.train()
while True:
    if per is None:
        batches = epoch_batches(0); per = len(batches) // opt.parts; epoch_of = 0
        if rank == 0: say('%d steps an epoch, %d pieces, padded %d' % (per, sum(size(x) for b in batches for x in b), sum(len(b) * (max(map(size, b)) + 2) for b in batches)))
    total = int(opt.epochs * per)
    if step >= total: break
    e, i = divmod(step, per)                                       # every epoch counts as long as the first
    if e != epoch_of: batches = epoch_batches(e); epoch_of = e
    f = min(1.0, (step + 1) / (0.15 * per)) if step < 0.15 * per else max(0.0, 1 - (step - 0.15 * per) / (total - 0.15 * per))
    group = [batches[(i * opt.parts + k) % len(batches)] for k in range(opt.parts)]
    nw = [sum(len(x['ids']) for x in b) for b in group]
    W['keep'] = opt.keep if step >= opt.keepafter * per else opt.w['keep']
    G.zero_()
    for k in mine(opt.parts):
        ls = losses(group[k], step, k)
        (sum(W[n] * v for n, v in ls.items()) * (nw[k] / sum(nw))).backward()
        seen[k] = torch.tensor([float(ls[n]) for n in W] + [nw[k] / sum(nw)])
    meet()
    for c in mine(CHUNKS): squares[c] = float((GRADS[0][CUT[c]:CUT[c + 1]] + GRADS[1][CUT[c]:CUT[c + 1]]).double().pow(2).sum())
    meet()
    norm = float(squares.sum()) ** 0.5
    for c in mine(CHUNKS): adam(c, f, step + 1, min(1.0, 1.0 / (norm + 1e-6)))
    meet()
    step += 1
    if rank == 0:
        for c, n in enumerate(W):
            for k in range(opt.parts):
                run[n].append((float(seen[k, c]), float(seen[k, -1])))
        run['norm'].append((norm, 1.0))
        if step % 25 == 0 or step == opt.probe:
            say('step %d/%d lr %.2f ' % (step, total, f) + ' '.join('%s %.4f' % (k, sum(a * b for a, b in v) / sum(b for _, b in v)) for k, v in run.items()) + ' %.2f s' % ((time.time() - t_run) / len(run['norm'])))
            run.clear(); t_run = time.time()
        if time.time() - saved > 180: save(ck); saved = time.time()
        if step % per == 0: save(ck); save(opt.out + '/epoch%d.pt' % (step // per), False)
    if opt.probe and step >= opt.probe: break
    if step % per == 0 and step < total: score(step // per, True); t_run = time.time()
    elif step % per == per // 2: score(step / per, False); t_run = time.time()
if not opt.probe:
    if rank == 0: save(ck); save(opt.out + '/final.pt', False)
    score('end', True)
if rank == 0: os.waitpid(pid, 0)
else: os._exit(0)
