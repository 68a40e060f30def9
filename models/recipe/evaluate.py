"""Scores a reader: sentences (all or every nth line), articles, STS headlines, silver syntax."""
import glob, json, os, sys, tempfile, time
import numpy as np
import torch
import infer
from text import features, words


def predict(reader, wp, bench, nth, path, rank=0, of=1, bias=(0.0, 0.0, 0.0)):
    """Reads the rank-th of every `of` lines of the sentence set (every nth line of it) into a file."""
    arts = [json.loads(l) for l in open(bench + '/attribution/sentences/dev-articles.jsonl', encoding='utf8')][::nth][rank::of]
    got = infer.read(reader, wp, [a['text'] for a in arts], bias)
    with open(path, 'w') as f:
        for a, g in zip(arts, got): f.write(json.dumps({'id': a['id'], 'attributions': infer.report(a['text'], *g)}) + '\n')


def sentences(bench, nth, paths):
    sys.path.insert(0, bench)
    import score
    with tempfile.TemporaryDirectory() as t:
        with open(t + '/g', 'w') as f: f.writelines([l for l in open(bench + '/attribution/sentences/dev.jsonl', encoding='utf8')][::nth])
        with open(t + '/p', 'w') as f:
            for p in paths: f.write(open(p).read())
        return score.sentences(t + '/g', t + '/p')


def articles(reader, wp, bench, part='dev', limit=None):
    sys.path.insert(0, bench)
    import score
    d = os.path.join(bench, 'attribution', part)
    files = sorted(glob.glob(d + '/text/*.txt'))[:limit]
    texts = [open(f, encoding='utf8', newline='').read() for f in files]
    got = infer.read(reader, wp, texts)
    with tempfile.TemporaryDirectory() as t:
        with open(t + '/p', 'w') as f:
            for p, x, g in zip(files, texts, got): f.write(json.dumps({'path': os.path.basename(p), 'attributions': infer.report(x, *g)}) + '\n')
        return score.attribution(d, t + '/p')


def sts_pairs(bench):
    out = []
    for f in sorted(glob.glob(bench + '/agree/sts-msrp-sick/sts/**/*', recursive=True)):
        if 'headline' not in f.lower() or not os.path.isfile(f): continue
        for l in open(f, encoding='utf8'):
            p = l.rstrip('\n').split('\t')
            if len(p) < 3: continue
            try: out.append((float(p[0]), p[1], p[2]))
            except ValueError: pass
    return out


def sts(reader, wp, bench, types=True, nth=1):
    pairs = sts_pairs(bench)[::nth]
    jobs = []
    for _, a, b in pairs:
        for t in (a, b):
            ws = words(t); jobs.append(([wp.word(t[x:y]) for x, y in ws][:200], features(t, ws)[:200]))
    a, b = reader.cols['vector']
    v = np.stack([y[1:, a:b].mean(0) for y in infer.encode(reader, wp, jobs, types=types)])
    v /= np.linalg.norm(v, axis=1, keepdims=True)
    return float(np.corrcoef((v[0::2] * v[1::2]).sum(1), [p[0] for p in pairs])[0, 1]), len(pairs)
