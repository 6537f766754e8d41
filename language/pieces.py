"""Pieces of words: byte-pair encoding, learned from lines."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise


def learn_pieces(lines: list[str], count: int) -> list[str]:
    """Byte-pair encoding over characters: every character, then the commonest pairs merged until there are ``count`` pieces.

    Merges do not cross a blank that begins a word. Pairs of equal count in the order of their text, so that the same lines
    give the same pieces.
    """
    words = Counter(word for line in lines for word in split_words(line))
    parts = {word: list(word) for word in words}
    pieces = sorted({c for word in words for c in word})
    pairs: Counter[tuple[str, str]] = Counter()
    within: dict[tuple[str, str], set[str]] = defaultdict(set)  # words that held a pair at some time: a merge looks at no others
    for word, times in words.items():
        for pair in pairwise(parts[word]):
            pairs[pair] += times
            within[pair].add(word)
    while len(pieces) < count:
        best = min((pair for pair, times in pairs.items() if times), key=lambda pair: (-pairs[pair], pair), default=None)
        if best is None:
            break
        pieces.append("".join(best))
        for word in within.pop(best):
            before, parts[word] = parts[word], merged(parts[word], best)
            for pair in pairwise(before):
                pairs[pair] -= words[word]
            for pair in pairwise(parts[word]):
                pairs[pair] += words[word]
                within[pair].add(word)
    return pieces


def split_words(line: str) -> list[str]:
    """Words with the blank before them: 'a photo' -> ['a', ' photo']."""
    return [word if i == 0 else f" {word}" for i, word in enumerate(line.split(" "))]


def merged(symbols: list[str], pair: tuple[str, str]) -> list[str]:
    """Symbols with every occurrence of a pair joined."""
    out: list[str] = []
    for symbol in symbols:
        if out and (out[-1], symbol) == pair:
            out[-1] += symbol
        else:
            out.append(symbol)
    return out
