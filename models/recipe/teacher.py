"""The untouched encoder's vector of every training sentence by itself -> DATA.npy, what the reader's sentence vectors learn from.

  python3 teacher.py bge.onnx DATA.pkl
"""
import os, pickle, sys
import numpy as np
import torch
import torch.nn.functional as F
from model import DEPTH, from_onnx

onnx, data = sys.argv[1:3]
torch.set_num_threads(1)
sentences = pickle.load(open(data, 'rb'))[1]
out = np.lib.format.open_memmap(data + '.npy.part', 'w+', np.float16, (len(sentences), 384))
out.flush()
rank = 1 if os.fork() == 0 else 0
encoder = from_onnx(onnx, types=1, layers=DEPTH)
order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]))
groups, g = [], []
for i in order:
    if g and (len(g) + 1) * (min(len(sentences[i]), 190) + 2) > 600: groups.append(g); g = []
    g.append(i)
groups.append(g)
for g in groups[rank::2]:
    L = min(max(len(sentences[i]) for i in g), 190) + 2
    ids = torch.zeros(len(g), L, dtype=torch.long); mask = torch.zeros(len(g), L)
    for r, i in enumerate(g):
        p = [101] + sentences[i][:190] + [102]
        ids[r, :len(p)] = torch.tensor(p); mask[r, :len(p)] = 1
    with torch.no_grad(): v = F.normalize(encoder(ids, mask, torch.zeros_like(ids))[:, 0], dim=-1).numpy()
    out[g] = v
out.flush()
if rank: os._exit(0)
os.wait()
os.replace(data + '.npy.part', data + '.npy')
print(len(sentences), 'sentences')
