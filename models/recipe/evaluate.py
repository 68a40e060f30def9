"""Scores a reader on the dev part, its numbers rounded as the exported graph has them: sentences, articles, STS headlines.

  python3 evaluate.py BENCH tokenizer.json RUN
"""
import glob, json, os, sys, tempfile
import numpy as np
import torch
import infer
from model import Reader, load
from text import TYPES, WordPiece, features, words


def sentences(reader, wp, bench, nth=1):
    """Scores of every nth line of the sentence set."""
    sys.path.insert(0, bench)
    import score
    arts = [json.loads(l) for l in open(bench + '/attribution/sentences/dev-articles.jsonl', encoding='utf8')][::nth]
    got = infer.read(reader, wp, [a['text'] for a in arts])
    with tempfile.TemporaryDirectory() as t:
        with open(t + '/g', 'w') as f: f.writelines([l for l in open(bench + '/attribution/sentences/dev.jsonl', encoding='utf8')][::nth])
        with open(t + '/p', 'w') as f:
            for a, g in zip(arts, got): f.write(json.dumps({'id': a['id'], 'attributions': infer.report(a['text'], *g)}) + '\n')
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


def restored(path, encoder=None):
    """A trained reader out of its file; the word pieces' vectors, which stay as they are, come from the untouched encoder."""
    c = torch.load(path, map_location='cpu')
    reader = Reader(load(encoder or c['args']['encoder'], TYPES, c['layers']), *(len(c['tags'][k]) for k in ('pos', 'ner', 'rel')))
    reader.load_state_dict(c['model'], strict=False)
    return c, reader.eval()


def main(bench, tokenizer, run):
    _, reader = restored(run + '/final.pt')
    if torch.cuda.is_available(): reader.cuda()
    reader.encoder.scales(); reader.encoder.rounded = True
    wp = WordPiece(tokenizer)
    out = {}
    short = lambda r: {k: v['F1'] for k, v in r.items() if isinstance(v, dict) and 'F1' in v}
    def add(name, value):
        out[name] = value
        json.dump(out, open(run + '/scores.json', 'w'), indent=1)

    add('sentences', short(sentences(reader, wp, bench)))
    add('sts headlines', sts(reader, wp, bench))
    add('articles', short(articles(reader, wp, bench)))


if __name__ == '__main__': main(*sys.argv[1:])
