"""How good an answer is, against the judgements."""
import math


def gain(grade):
    return 2 ** grade - 1


def ndcg(links, relevant):
    """Normalized discounted cumulative gain of the first ten, with gains 7, 3 and 1 for the grades 3, 2 and 1."""
    def discounted(grades):
        return sum(gain(grade) / math.log2(place + 2) for place, grade in enumerate(grades))

    return discounted(relevant.get(link, 0) for link in links[:10]) / discounted(sorted(relevant.values(), reverse=True)[:10])


def recall(links, relevant):
    """The part of what is relevant that is among the first ten; of more than ten, ten is all."""
    return sum(link in relevant for link in links[:10]) / min(10, len(relevant))


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else float("nan")


class Scores:
    """The scores of one engine over all queries."""

    def __init__(self, rows, answers):
        self.answers = answers
        self.rows = [
            {**row, "links": links, "ndcg": ndcg(links, row["relevant"]), "recall": recall(links, row["relevant"])}
            for row, links in zip(rows, answers) if row["relevant"]]
        self.nonsense = [(row, links) for row, links in zip(rows, answers) if not row["relevant"]]

    def of(self, chosen=lambda row: True):
        rows = [row for row in self.rows if chosen(row)]
        return {
            "n": len(rows), "ndcg": mean(row["ndcg"] for row in rows), "recall": mean(row["recall"] for row in rows),
            "zero": mean(not row["links"] for row in rows)}

    def nonsense_without_hits(self, chosen=lambda row: True):
        return mean(not links for row, links in self.nonsense if chosen(row))

    def precision_of_nothing(self):
        """Of the queries that were answered with nothing, the part that is nonsense."""
        return mean([True for _, links in self.nonsense if not links] + [False for row in self.rows if not row["links"]])
