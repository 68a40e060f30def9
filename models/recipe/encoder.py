"""The untouched encoder's weights in 16 bits, the word pieces in 8 (a scale a row), which is how export.py writes those anyway.

  python3 encoder.py bge.onnx ENCODER.npz
"""
import sys
import numpy as np
from model import from_onnx


def main(onnx, out):
    w = from_onnx(onnx)
    e = w.pop('word.weight')
    scale = np.abs(e).max(1) / 127 + 1e-12
    np.savez_compressed(out, **{k: v.astype(np.float16) for k, v in w.items()}, **{'word.weight': np.rint(e / scale[:, None]).astype(np.int8), 'word.scale': scale.astype(np.float32)})


if __name__ == '__main__': main(*sys.argv[1:])
