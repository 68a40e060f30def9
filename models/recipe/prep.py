"""PolNeAR (brat) + silver syntax -> one pickle of examples. Each document gives its units (paragraphs merged until no
attribution crosses a cut) in two forms: raw (slices of the article) and tok (the unit's tokens joined by spaces, as the
sentence set is written). Only words, labels and offsets' results are stored: the pickle is never redistributed.

  python3 prep.py BENCH_DIR tokenizer.json train train.pkl
"""
import collections, glob, gzip, os, pickle, re, sys
from text import WordPiece, features, words

bench, tokjson, part, outp = sys.argv[1:5]
sys.path.insert(0, bench)
import score
wp = WordPiece(tokjson)
ROLE = {'Source': 1, 'Cue': 2, 'Content': 3}
RAW = {'’s': "'s"}


def silver(path):
    docs, cur = {}, None
    for line in gzip.open(path, 'rt', encoding='utf8'):
        if line.startswith('# doc '): cur = docs[line[6:].strip()] = [[]]
        elif line.startswith('# '): continue
        elif not line.strip():
            if cur is not None and cur[-1]: cur.append([])
        else: cur[-1].append(line.rstrip('\n').split('\t'))
    return {k: [s for s in v if s] for k, v in docs.items()}


def shape(raw, form):
    """A token as the sentence set writes it."""
    if form == '``': return '“'
    if form == "''": return '”'
    if form == '`': return '‘'
    return raw.replace('’', "'").replace('‘', "'") .replace('—', '--').replace('―', '--').replace('–', '--').replace('…', '...') if raw not in '‘' else raw


def example(text, spans_chars, links_chars, toks, feats=None, ws=None):
    """Words of text with everything aligned. spans_chars: {span id: (role, a, b)}; toks: [(a, b, pos, ner, head index or -1, rel)]."""
    ws = ws or words(text)
    feats = feats or features(text, ws)
    at = {}
    for i, (a, b) in enumerate(ws):
        for c in range(a, b): at[c] = i
    seg, used, where = [], [None] * len(ws), {}
    for k, (role, a, b) in sorted(spans_chars.items(), key=lambda x: x[1][1:]):
        ids = [at[c] for c in range(a, b) if c in at]
        if not ids: continue
        i, j = ids[0], ids[-1]
        if any(used[x] is not None for x in range(i, j + 1)):
            for s in seg:
                if s == (role, i, j): where[k] = i
            continue
        for x in range(i, j + 1): used[x] = k
        seg.append((role, i, j)); where[k] = i
    # links: (from word, to word) to the main piece; and (anchor word, source word or -1)
    main, src = {}, collections.defaultdict(set)
    for l in links_chars:
        got = {r: [where[k] for k in l.get(r, []) if k in where] for r in ROLE}
        anchor = got['Cue'][0] if got['Cue'] else got['Content'][0] if got['Content'] else None
        for w in got['Cue'] + got['Content']: main.setdefault(w, set()).add(anchor)
        for w in got['Source']: main.setdefault(w, set()).add(got['Source'][0])
        if anchor is not None: src[anchor].add(got['Source'][0] if got['Source'] else -1)
    sent = [-1] * len(ws)
    first = {}
    pos, ner, head, rel = ([None] * len(ws) for _ in range(4))
    for t, (a, b, p, n, h, r, s) in enumerate(toks):
        ids = [at[c] for c in range(a, b) if c in at]
        if ids: first[t] = ids[0]
        for w in ids: sent[w] = s
    for t, (a, b, p, n, h, r, s) in enumerate(toks):
        w = first.get(t)
        if w is None or pos[w] is not None: continue
        pos[w], ner[w] = p, n
        if h < 0: head[w], rel[w] = -1, r
        elif h in first and first[h] != w: head[w], rel[w] = first[h], r
    return {'ids': [wp.word(text[a:b]) for a, b in ws], 'feat': feats, 'seg': seg, 'main': {k: sorted(v) for k, v in main.items()},
            'src': {k: sorted(v) for k, v in src.items()}, 'pos': pos, 'ner': ner, 'head': head, 'rel': rel, 'sent': sent}


def cutto(ws, feats, a, b):
    k = [i for i, (x, y) in enumerate(ws) if a <= x and y <= b]
    return [(ws[i][0] - a, ws[i][1] - a) for i in k], [feats[i] for i in k]


def pieces_of(text):
    return [p for a, b in words(text) for p in wp.word(text[a:b])]


sentences = []
docs, out, n = silver(os.path.join(bench, 'train/polnear-silver/%s.conll.gz' % part)), [], collections.Counter()
for f in sorted(glob.glob(os.path.join(bench, 'attribution', part, 'text/*.txt'))):
    name = os.path.basename(f)[:-4]
    ann = sorted(glob.glob(os.path.join(bench, 'attribution', part, 'attributions', glob.escape(name) + '*.ann')))
    sents = docs.get(name + '.txt')
    if not ann or not sents: n['left out'] += 1; continue
    text = open(f, encoding='utf8', newline='').read()
    links = score.brat(ann[0])
    pieces, linkids = {}, []
    for l in links:
        li = collections.defaultdict(list)
        for r in l:
            for a, b in l[r]:
                pieces[(r, a, b)] = (ROLE[r], a, b); li[r].append((r, a, b))
        linkids.append(li)
    toks, base = [], 0
    for s in sents:
        for t in s:
            h = int(t[6])
            toks.append((int(t[1]), int(t[2]), t[4], t[5], h - 1 + base if h else -1, t[7], t[0], len(sentences)))
        base += len(s)
        sentences.append(pieces_of(text[int(s[0][1]):int(s[-1][2])]))
    ends = [i for i in range(1, len(toks) + 1) if i == len(toks) or '\n' in text[toks[i - 1][1]:toks[i][0]]]
    bad = set()
    for l in linkids:
        ps = [k for r in l for k in l[r]]
        if not ps: continue
        a, b = min(p[1] for p in ps), max(p[2] for p in ps)
        for c in ends:
            if c < len(toks) and a <= toks[c - 1][0] and toks[c][0] < b: bad.add(c)
    cuts = [c for c in ends if c not in bad]
    ws = words(text); feats = features(text, ws)
    units, i = [], 0
    for c in cuts:
        tk = toks[i:c]
        a, b = tk[0][0], tk[-1][1]
        lk = [l for l in linkids if any(a <= k[1] < b for r in l for k in l[r])]
        keys = {k for l in lk for r in l for k in l[r]}
        # raw
        w2, f2 = cutto(ws, feats, a, b)
        loc = [(t[0] - a, t[1] - a, t[2], t[3], t[4] - i if i <= t[4] < c else -1, t[5], t[7]) for t in tk]
        raw = example(text[a:b], {k: (pieces[k][0], k[1] - a, k[2] - a) for k in keys}, lk, loc, f2, w2) if w2 else None
        # tok
        parts, offs, p = [], [], 0
        for t in tk:
            s = shape(text[t[0]:t[1]], t[6]).replace('\n', ' ')
            parts.append(s); offs.append((p, p + len(s))); p += len(s) + 1
        tt = ' '.join(parts)
        conv = {}
        for k in keys:
            ids = [x for x, t in enumerate(tk) if t[0] < k[2] and k[1] < t[1]]
            if ids: conv[k] = (pieces[k][0], offs[ids[0]][0], offs[ids[-1]][1])
        tok = example(tt, conv, lk, [(o[0], o[1], t[2], t[3], t[4] - i if i <= t[4] < c else -1, t[5], t[7]) for o, t in zip(offs, tk)])
        if raw: units.append((raw, tok))
        n['units'] += 1; n['pieces'] += sum(map(len, tok['ids'])); n['spans'] += len(tok['seg']); n['raw spans'] += len(raw['seg']) if raw else 0
        n['keys'] += len(keys); n['words'] += len(tok['ids']); n['long units'] += sum(map(len, tok['ids'])) > 190
        n['linked'] += len(tok['main'])
        i = c
    out.append((name, units))
print(n, len(out))
pickle.dump((out, sentences), open(outp, 'wb'), protocol=4)
