"""Invented texts cut into words, looks, pieces and windows: what the Java side is tested against.

  python3 fixtures.py tokenizer.json > core/src/test/resources/org/variorum/annotate/learned/cut.json
"""
import json, sys
import infer
from text import WordPiece, features, words

TEXTS = [
    '“We will not sign,” said Maria Keller, the minister’s aide. “It isn\'t fair.”\n\nOfficials in the U.S. did not comment.',
    'The 16-year-old plan was approved, according to two officials who asked not to be named.',
    'The ministry denied that F-16s had crossed the border , but Mr. Olsen said he "saw three of them" at 10:30 a.m. ',
    'Éva Szabó-Nagy\u00a0wrote: «Ça ira…» – then left.\n"Nothing\nmore," he said ___ 50% of N.A.T.O.’s',
    ' '.join(['A spokesman for Corp. X, who declined to be named, said the deal was worth $1,200.5 a head and would close by May.'] * 12),
    '\n'.join('Paragraph %d says that the gates of the dam stay shut until the boats have left the lower river.' % i for i in range(12)),
]
wp = WordPiece(sys.argv[1])
out = []
for t in TEXTS:
    ws = words(t); fs = features(t, ws); ps = [wp.word(t[a:b]) for a, b in ws]
    out.append({'text': t, 'words': ws, 'looks': fs, 'pieces': ps, 'windows': infer.windows([len(p) for p in ps], [f >= 6 for f in fs])})
json.dump(out, sys.stdout, separators=(',', ':'))
