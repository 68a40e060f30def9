#!/usr/bin/env python3
"""Learns which blocks of a page are its main text. README.md beside this file says how it is called.

  learn.py TRAITS.jsonl SHARED_BENCH FOLDS_DIR MODEL.txt

TRAITS.jsonl is what BlockTraits printed. Into FOLDS_DIR go a model for each fifth of the pages, learned on the other
four, and folds.tsv, which says what fifth a page is in; MODEL.txt is learned on all. Needs lightgbm and numpy.
"""
import hashlib, json, os, re, sys
import lightgbm, numpy

FOLDS = 5
ROUNDS = 120
SETTINGS = {
    'objective': 'binary', 'num_leaves': 10, 'learning_rate': 0.1, 'min_data_in_leaf': 20,
    'min_sum_hessian_in_leaf': 2, 'feature_fraction': 0.5, 'bagging_fraction': 0.8, 'bagging_freq': 1, 'lambda_l2': 3,
    'verbose': -1, 'num_threads': 1, 'deterministic': True, 'force_row_wise': True, 'seed': 7,
}
# A block that no label speaks of is what the rules take it for, but counts next to nothing; each fourth is enough.
UNLABELLED = 0.03
EACH = 4
OF_A_BODY = 0.3


def rows(path):
    with open(path, encoding='utf8') as f:
        return [json.loads(line) for line in f if line.strip()]


def squeeze(text):
    return ' '.join(text.split())


def words(text):
    return ' '.join(re.findall(r'[a-z0-9]+', text.lower()))


def stem(path):
    return re.sub(r'(\.html)?(\.gz)?$', '', os.path.basename(path))


def fold(url):
    """Pages of one site share a layout, so they share a fold."""
    host = re.sub(r'^\w+://', '', url).split('/')[0].split('.')
    return int(hashlib.sha256('.'.join(host[-2:]).encode()).hexdigest(), 16) % FOLDS


def of_segments(gold):
    with_, without = [squeeze(s) for s in gold.get('with', [])], [squeeze(s) for s in gold.get('without', [])]

    def label(text, by_rule):
        if any(s in text for s in with_):
            return 1, 1.0
        unwanted = max((len(s) for s in without if s in text), default=0)
        if not unwanted:
            return by_rule, UNLABELLED
        # A few words of a long paragraph say little about the rest of it.
        return 0, 1.0 if unwanted > 0.15 * len(text) or len(text) < 80 else 0.35

    return label


def of_body(gold):
    body = gold['body'] if isinstance(gold['body'], str) else '\n'.join(gold['body'])
    lines, whole = {words(line) for line in body.split('\n')}, words(body)

    def label(text, by_rule):
        own = words(text)
        return int(own in lines or len(own) > 40 and own in whole), OF_A_BODY

    return label


def written(model):
    """One line a tree: see the class Forest."""
    lines = []
    for tree in model.dump_model()['tree_info']:
        nodes = []

        def add(node):
            at = len(nodes)
            nodes.append(None)
            if 'leaf_value' in node:
                nodes[at] = '~%.5f' % node['leaf_value']
            else:
                left, right = add(node['left_child']), add(node['right_child'])
                nodes[at] = '%d:%.6g:%d:%d' % (node['split_feature'], node['threshold'], left, right)
            return at

        add(tree['tree_structure'])
        lines.append(' '.join(nodes))
    return '\n'.join(lines) + '\n'


def main(traits, bench, folds_dir, out):
    gold = {part: {stem(g['path']): g for g in rows(f'{bench}/{part}/gold.jsonl')} for part in ('pages', 'fields')}
    x, y, weight, folds, of_path = [], [], [], [], {}
    for page in rows(traits):
        part = 'fields' if '/fields/' in page['path'] else 'pages'
        g = gold[part].get(stem(page['path']))
        if g is None:
            continue
        of_path[page['path']] = fold(g.get('url') or stem(page['path']))
        label = of_body(g) if part == 'fields' else of_segments(g)
        for at, (text, row) in enumerate(zip(page['texts'], page['rows'])):
            value, counts = label(squeeze(text), int(row[0] or row[1]))
            if counts == UNLABELLED and at % EACH:
                continue
            x.append(row), y.append(value), weight.append(counts), folds.append(of_path[page['path']])
    x, y, weight, folds = numpy.array(x, dtype=numpy.float32), numpy.array(y), numpy.array(weight), numpy.array(folds)
    os.makedirs(folds_dir, exist_ok=True)
    with open(f'{folds_dir}/folds.tsv', 'w', encoding='utf8') as f:
        f.writelines(f'{path}\t{n}\n' for path, n in sorted(of_path.items()))
    for n in range(FOLDS + 1):
        seen = folds != n
        model = lightgbm.train(SETTINGS, lightgbm.Dataset(x[seen], y[seen], weight=weight[seen]), ROUNDS)
        with open(out if n == FOLDS else f'{folds_dir}/{n}.txt', 'w', encoding='utf8') as f:
            f.write('# Learned by bench/blocks/learn.py on pages; no text of theirs is in it.\n' if n == FOLDS else '')
            f.write(written(model))
    print(f'{len(of_path)} pages, {len(y)} blocks, {int((weight >= OF_A_BODY).sum())} labelled')


if __name__ == '__main__':
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
