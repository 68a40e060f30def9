"""Trains the reader on a GPU: teachers that each leave out one fold of the articles, then readers that learn from the labels and from
what the teachers say of the articles they had not seen (structured distillation: the CRF's expected spans under the teachers
stand beside the labels). Leaves one folder a reader in WORK, with its scores on the dev part.

  python3 distil.py BENCH tokenizer.json ENCODER.npz DATA.npz WORK

Readers: (name, layers, weight of the teachers beside the labels, seed).
"""
import os, subprocess, sys, time

FOLDS, SEEDS = 5, 2
READERS = [('eight', 8, 0.6, 1), ('six', 6, 0.6, 1)]
here = os.path.dirname(os.path.abspath(__file__))
bench, tokenizer, encoder, data, work = sys.argv[1:6]
begun = time.time()
os.makedirs(work, exist_ok=True)


def start(name, *args):
    os.makedirs('%s/%s' % (work, name), exist_ok=True)
    return name, subprocess.Popen([sys.executable, here + '/' + args[0], *map(str, args[1:])], stdout=open('%s/%s/out.txt' % (work, name), 'w'), stderr=subprocess.STDOUT,
                                  env={**os.environ, 'OMP_NUM_THREADS': '1', 'OPENBLAS_NUM_THREADS': '1'})


def finish(running):
    for name, p in running:
        if p.wait(): print('FAILED', name, open('%s/%s/out.txt' % (work, name)).read()[-1500:], flush=True)
    print('%.0f s: %s' % (time.time() - begun, ' '.join(n for n, _ in running)), flush=True)


def train(name, *args): return start(name, 'train.py', '--data', data, '--encoder', encoder, '--out', '%s/%s' % (work, name), *args)


vectors = work + '/vectors.npz'
if not os.path.exists(vectors): finish([start('vectors', 'vectors.py', encoder, data, vectors)])
teachers = ['teacher-%d-%d' % (k, s) for k in range(FOLDS) for s in range(1, SEEDS + 1)]
soft = ['%s/%s/soft.npz' % (work, t) for t in teachers]
finish([train(t, '--folds', FOLDS, '--fold', t.split('-')[1], '--seed', t.split('-')[2], '--workers', 1, '--steps', 870)
        for t, f in zip(teachers, soft) if not os.path.exists(f)])
finish([train(n, '--layers', layers, '--mix', mix, '--seed', seed, '--vectors', vectors, '--soft', *soft, '--workers', 3, '--steps', 2200, '--rounded', 0.3, '--lr', 4e-4)
        for n, layers, mix, seed in READERS if not os.path.exists('%s/%s/final.pt' % (work, n))])
finish([start(n, 'evaluate.py', bench, tokenizer, '%s/%s' % (work, n)) for n, *_ in READERS])
for n, *_ in READERS: print(n, open('%s/%s/scores.json' % (work, n)).read(), flush=True)
