"""Times the peers of the concept matcher on the terms and the texts that the benchmarks wrote.

Prints a JSON array. The text is in lower case already, which none of the peers does by itself; the
time is the processor's, for one search that counts hits: longest match, none overlapping another.
"""

import json
import statistics
import sys
import time
from pathlib import Path

try:
    import ahocorasick
    import ahocorasick_rs
except ImportError as error:
    print(f"peers.py: {error}; the peers are left out", file=sys.stderr)
    print("[]")
    sys.exit()

PASSES = 15


def median_milliseconds(search):
    search()
    times = []
    for _ in range(PASSES):
        start = time.process_time()
        search()
        times.append(time.process_time() - start)
    return statistics.median(times) * 1000


def is_whole(text, start, end):
    return not (start and text[start - 1].isalnum()) and not (
        end < len(text) and text[end].isalnum()
    )


class Rust:
    name = "ahocorasick_rs"

    def __init__(self, terms):
        kind = ahocorasick_rs.MatchKind.LeftmostLongest
        self.automaton = ahocorasick_rs.AhoCorasick(terms, matchkind=kind)

    def search(self, text):
        return len(self.automaton.find_matches_as_indexes(text))

    def spans(self, text):
        for _, start, end in self.automaton.find_matches_as_indexes(text):
            yield start, end


class C:
    name = "pyahocorasick"

    def __init__(self, terms):
        self.automaton = ahocorasick.Automaton()
        for term in terms:
            self.automaton.add_word(term, len(term))
        self.automaton.make_automaton()

    def search(self, text):
        return sum(1 for _ in self.automaton.iter_long(text))

    def spans(self, text):
        for last, length in self.automaton.iter_long(text):
            yield last + 1 - length, last + 1


def measure(peer, terms, answers, plain):
    start = time.process_time()
    built = peer(terms)
    build = time.process_time() - start
    # Each word of the plain text stands between two spaces of its own: a term that does so too can
    # only match whole words, and two neighbours share no space.
    padded = peer(["".join(f" {word} " for word in term.split()) for term in terms])
    return {
        "name": peer.name,
        "buildMilliseconds": build * 1000,
        "milliseconds": median_milliseconds(lambda: built.search(answers)),
        "hits": sum(is_whole(answers, *span) for span in built.spans(answers)),
        "plainHits": padded.search(plain),
    }


def main():
    folder = Path(sys.argv[1])
    terms = (folder / "terms").read_text().split("\n")
    answers = (folder / "answers").read_text().lower()
    plain = (folder / "plain").read_text()
    print(json.dumps([measure(peer, terms, answers, plain) for peer in (Rust, C)]))


main()
