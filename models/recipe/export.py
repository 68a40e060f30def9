"""A trained reader -> one ONNX graph with weights in 7 of 8 bits (as the langchain4j -q graphs: safe on processors without VNNI)
and reader.json: where each head's columns lie, the tags, the CRF.

  python3 export.py FINAL.pt OUT_DIR tokenizer.json ENCODER.npz [--float]

Inputs input_ids, token_type_ids [1, pieces] (token_type_ids: text.features of the word, 0 for CLS and SEP).
Output heads [1, pieces, columns]: what reader.json says (row 0: the window).
"""
import json, os, sys
import numpy as np
import onnx
from evaluate import restored
from onnx import TensorProto as T, helper as h, numpy_helper
from model import HEADS, WIDTH

src, outdir, VOCAB, ENCODER = sys.argv[1:5]
FLOAT = '--float' in sys.argv
os.makedirs(outdir, exist_ok=True)
c, reader = restored(src, ENCODER)
tags, LAYERS = c['tags'], c['layers']
w = {k: v.numpy() for k, v in reader.state_dict().items()}
nodes, inits, seq = [], [], [0]


def const(name, a):
    inits.append(numpy_helper.from_array(np.asarray(a, order='C'), name)); return name


def op(kind, ins, n=1, domain='', **attrs):
    outs = []
    for _ in range(n): seq[0] += 1; outs.append('%s_%d' % (kind, seq[0]))
    nodes.append(h.make_node(kind, ins, outs, domain=domain, **attrs)); return outs[0] if n == 1 else outs


def table(name, a, ids):
    """Rows of an embedding table in 8 bits with a scale a row."""
    if FLOAT: return op('Gather', [const(name, a), ids], axis=0)
    s = np.abs(a).max(1, keepdims=True) / 127 + 1e-12
    q = op('Cast', [op('Gather', [const(name + '.q', np.rint(a / s).astype(np.int8)), ids], axis=0)], to=T.FLOAT)
    return op('Mul', [q, op('Gather', [const(name + '.s', s.astype(np.float32)), ids], axis=0)])


def quantise(m):
    """int8 in -64..64 a column; the scale that loses least."""
    best, scale = None, None
    for f in (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7):
        s = np.abs(m).max(0) * f / 64 + 1e-12
        e = ((np.clip(np.rint(m / s), -64, 64) * s - m) ** 2).sum(0)
        if best is None: best, scale = e, s
        else: scale = np.where(e < best, s, scale); best = np.minimum(e, best)
    return np.clip(np.rint(m / scale), -64, 64).astype(np.int8), scale.astype(np.float32)


def product(x, name, quant):
    """x @ W.T; quant: x through DynamicQuantizeLinear, or None for float."""
    m = w.get(name + '.weight', w.get(name)).T
    if quant is None: return op('MatMul', [x, const(name + '.w', m)])
    q, s = quantise(m)
    y = op('Cast', [op('MatMulInteger', [quant[0], const(name + '.q', q), quant[2], const(name + '.z', np.zeros(len(s), np.int8))])], to=T.FLOAT)
    return op('Mul', [y, op('Mul', [quant[1], const(name + '.s', s)])])


def dense(x, name, quant): return op('Add', [product(x, name, quant), const(name + '.b', w[name + '.bias'])])


def dq(x): return None if FLOAT else op('DynamicQuantizeLinear', [x], 3)


# LayerNormalization of x + y: ONNX Runtime's own operator, five times as fast as Add and LayerNormalization.
def norm(x, y, name): return op('SkipLayerNormalization', [x, y, const(name + '.g', w[name + '.weight']), const(name + '.c', w[name + '.bias'])], domain='com.microsoft', epsilon=1e-12)


ids, kinds = 'input_ids', 'token_type_ids'
const('one.f', np.float32(1))
one, zero = const('one', np.array([1])), const('zero', np.array([0]))
length = op('Slice', [op('Shape', [ids]), one, const('two', np.array([2])), zero])
pos = op('Range', [const('z', np.array(0)), op('Squeeze', [length, zero]), const('o', np.array(1))])
x = norm(op('Add', [table('word', w['encoder.word.weight'], ids), table('kind', w['encoder.kind.weight'], kinds)]),
         op('Unsqueeze', [table('position', w['encoder.position.weight'], pos), zero]), 'encoder.ln')
taps = [x]
half, root, one_f = const('half', np.float32(.5)), const('sqrt2', np.float32(2 ** .5)), 'one.f'
thirds = const('thirds', np.array([WIDTH] * 3))
for i in range(LAYERS):
    p = 'encoder.layers.%d.' % i
    q, k, v = op('Split', [dense(x, p + 'qkv', dq(x)), thirds], 3, axis=-1)
    a = op('MultiHeadAttention', [q, k, v], domain='com.microsoft', num_heads=HEADS)   # ONNX Runtime's own operator: faster
    x = norm(dense(a, p + 'out', dq(a)), x, p + 'ln1')
    u = dense(x, p + 'up', dq(x))
    g = op('Mul', [op('Mul', [u, op('Add', [op('Erf', [op('Div', [u, root])]), one_f])]), half])
    x = norm(dense(g, p + 'down', dq(g)), x, p + 'ln2')
    if i + 1 == LAYERS // 2: taps.append(x)
w['vector.0'], w['vector.1'], w['vector.2'], w['vector.3'] = np.split(w['vector.weight'], 4, axis=1)   # the pieces, the middle, the top, the pieces by how rare they are
rare = op('Unsqueeze', [op('Gather', [const('vector.rarity', w['encoder.rare']), ids], axis=0), const('last', np.array([2]))])
taps += [x, op('Mul', [taps[0], rare])]
sum_of = const('vector.bias', w['vector.bias'])
for i, t in enumerate(taps): sum_of = op('Add', [product(t, 'vector.%d' % i, dq(t)), sum_of])
# What only training needs is left out.
columns, keep = {}, []
for k, (a, b) in reader.cols.items():
    if k not in ('q.arc', 'k.arc', 'rel'):
        columns[k] = [len(keep), len(keep) + b - a]
        keep += range(a, b)
width = len(keep)
keep = keep[:-WIDTH]                                    # but the vector, which has a map of its own
w['head.weight'], w['head.bias'] = w['head.weight'][keep], w['head.bias'][keep]
nodes.append(h.make_node('Concat', [dense(x, 'head', None), sum_of], ['heads'], axis=-1))
io = lambda n: h.make_tensor_value_info(n, T.INT64, [1, 'pieces'])
graph = h.make_graph(nodes, 'reader', [io(ids), io(kinds)],
                     [h.make_tensor_value_info('heads', T.FLOAT, [1, 'pieces', width])], inits)
model = h.make_model(graph, opset_imports=[h.make_opsetid('', 17), h.make_opsetid('com.microsoft', 1)], producer_name='variorum')
model.ir_version = 8
onnx.checker.check_model(model)
onnx.save(model, outdir + '/reader.onnx')
r = lambda a: [[float('%.6g' % v) for v in row] for row in a] if a.ndim == 2 else [float('%.6g' % v) for v in a]
json.dump({'columns': columns, 'transitions': r(w['trans']), 'initial': r(w['init']), 'final': r(w['final']), 'pos': tags['pos'], 'ner': tags['ner']}, open(outdir + '/reader.json', 'w'))
vocab = json.load(open(VOCAB, encoding='utf8'))['model']['vocab']
with open(outdir + '/reader-vocabulary.txt', 'w', encoding='utf8') as f: f.writelines(p + '\n' for p, _ in sorted(vocab.items(), key=lambda x: x[1]))
assert sorted(vocab.values()) == list(range(len(vocab)))
print(os.path.getsize(outdir + '/reader.onnx') / 1e6, 'MB', len(nodes), 'nodes', width, 'columns')
