"""Words, word pieces and surface features: the same rules as the Java side must follow.

Words are runs found by WORD in the text as it is (never normalised); offsets are Python string indices (code points).
Every word is a union of BERT basic tokens, so word pieces never cross a word.
"""
import json, re, unicodedata

ABBR = 'Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Sgt|Lt|Col|Capt|Cmdr|Adm|Rev|Hon|Prof|Pres|St|Jr|Sr|Inc|Corp|Co|Ltd|vs|No|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec'
CLITIC = r"(?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)\b"
WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}"                               # U.S.  a.m.
    r"|(?:" + ABBR + r")\."                             # Mr.  Corp.
    r"|['’]" + CLITIC +                                 # clitics:  's  ’re
    r"|\d+(?:[.,:/]\d+)*[^\W_]*(?:-[^\W_]+)*"           # 1,200.5  10:30  21st  16-year-old
    r"|[^\W_]+(?:-[^\W_]+|['’](?!" + CLITIC + r")[^\W_]+)*"  # don't  O'Malley  coal-fired
    r"|\.{2,}|-{2,}|_+"                                 # ...  --  ___
    r"|[^\w\s]")                                        # any other mark by itself


def words(text):
    """[(start, end)] of the words of a text."""
    return [m.span() for m in WORD.finditer(text)]


def features(text, spans):
    """One number a word: case (0 other, 1 Capitalised, 2 CAPITALS) + 3 if inside double quotation marks (the marks
    themselves count as inside) + 6 if first of the text or of a line. A new line closes an open quotation."""
    out, inside, last = [], False, 0
    for i, (a, b) in enumerate(spans):
        w = text[a:b]
        para = i == 0 or '\n' in text[last:a]
        last = b
        if para: inside = False
        case = 0
        if w[0].isupper():
            letters = [c for c in w if c.isalpha()]
            case = 2 if len(letters) > 1 and all(c.isupper() for c in letters) else 1
        shut = False
        if w in '“„«' or w == '"' and not inside: inside = True
        elif w in '”»"': shut = True
        out.append(case + (3 if inside else 0) + (6 if para else 0))
        if shut: inside = False
    return out


TYPES = 12   # rows of the token-type table: all values of features()


class WordPiece:
    def __init__(self, tokenizer_json):
        self.vocab = json.load(open(tokenizer_json, encoding='utf8'))['model']['vocab']
        self.cls, self.sep, self.unk, self.pad = (self.vocab[t] for t in ('[CLS]', '[SEP]', '[UNK]', '[PAD]'))
        self.cache = {}

    def word(self, w):
        """Word-piece ids of one word: uncased BERT (lower case, accents stripped, every punctuation mark by itself, greedy)."""
        got = self.cache.get(w)
        if got is None:
            got = []
            for t in basic(w): got += self.greedy(t)
            if not got: got = [self.unk]
            self.cache[w] = got
        return got

    def greedy(self, t):
        if len(t) > 100: return [self.unk]
        out, i = [], 0
        while i < len(t):
            j = len(t)
            while j > i:
                p = ('##' if i else '') + t[i:j]
                if p in self.vocab: break
                j -= 1
            if j == i: return [self.unk]
            out.append(self.vocab[p]); i = j
        return out


def basic(w):
    w = ''.join(c for c in unicodedata.normalize('NFD', w.lower()) if unicodedata.category(c) != 'Mn')
    out, run = [], ''
    for c in w:
        k = unicodedata.category(c)
        if c.isspace() or k in ('Cc', 'Cf'):
            if c.isspace() and run: out.append(run); run = ''
            continue
        o = ord(c)
        if k[0] == 'P' or 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or 0x4E00 <= o <= 0x9FFF:
            if run: out.append(run); run = ''
            out.append(c)
        else: run += c
    if run: out.append(run)
    return out
