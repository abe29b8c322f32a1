"""Seeded random versions, specifiers, markers and requirements: mostly valid, often close to each other."""

import random
import re

from .random_words import (
    BIG_NUMBERS,
    LOCAL_PARTS,
    MARKER_NOISE,
    MARKER_OPERATORS,
    MARKER_VALUES,
    OLD_VARIABLES,
    VARIABLES,
    VERSION_NOISE,
    VERSION_VARIABLES,
)


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, probability):
        return self.random.random() < probability

    def pick(self, values):
        return self.random.choice(values)

    def mutate(self, text, noise):
        """Inserts, removes or replaces one or two characters."""
        characters = list(text)
        for _ in range(self.pick((1, 1, 2))):
            position = self.random.randrange(len(characters) + 1)
            action = self.pick(("insert", "remove", "replace"))
            if action == "insert":
                characters.insert(position, self.pick(noise))
            elif characters and action == "remove":
                characters.pop(min(position, len(characters) - 1))
            elif characters:
                characters[min(position, len(characters) - 1)] = self.pick(noise)
        return "".join(characters)

    # Versions

    def number(self):
        kind = self.random.random()
        if kind < 0.6:
            return str(self.pick((0, 0, 1, 1, 2, 3, 4, 9, 10, 11)))
        if kind < 0.8:
            return str(self.random.randrange(3000))
        if kind < 0.9:
            return "0" * self.random.randrange(1, 4) + str(self.random.randrange(12))
        if kind < 0.97:
            return str(self.pick(BIG_NUMBERS))
        return str(self.random.randrange(10 ** self.random.randrange(1, 50)))

    def cased(self, word):
        return "".join(letter.upper() if self.chance(0.2) else letter for letter in word)

    def separator(self):
        return self.pick(("", "", "", ".", "-", "_"))

    def version(self, local=True):
        text = self.pick("vV") if self.chance(0.1) else ""
        if self.chance(0.15):
            text += self.number() + "!"
        text += ".".join(self.number() for _ in range(self.pick((1, 1, 2, 2, 2, 3, 3, 3, 4, 6))))
        if self.chance(0.35):
            word = self.cased(self.pick(("a", "b", "c", "rc", "alpha", "beta", "pre", "preview")))
            text += self.separator() + word + (self.separator() + self.number() if self.chance(0.7) else "")
        if self.chance(0.25):
            word = self.cased(self.pick(("post", "rev", "r")))
            spelled = self.separator() + word + (self.separator() + self.number() if self.chance(0.8) else "")
            text += "-" + self.number() if self.chance(0.3) else spelled
        if self.chance(0.25):
            text += (
                self.separator()
                + self.cased("dev")
                + (self.separator() + self.number() if self.chance(0.8) else "")
            )
        if local and self.chance(0.25):
            parts = [self.cased(self.pick(LOCAL_PARTS)) for _ in range(self.pick((1, 1, 2, 3)))]
            text += "+" + self.pick(".-_").join(parts)
        return text

    def version_text(self):
        """A version, sometimes with blanks around it or broken."""
        kind, text = self.random.random(), self.version()
        if kind < 0.85:
            return text
        if kind < 0.9:
            return self.pick((" ", "\t", "\n", "\u00a0", "\x1f")) + text + self.pick((" ", "", "\u2028"))
        return self.mutate(text, VERSION_NOISE)

    def near(self, version):
        """A version close to another."""
        kind = self.random.random()
        if kind < 0.15:
            return version
        if kind < 0.35:
            return version + self.pick(
                (
                    ".0",
                    ".0.0",
                    "a1",
                    ".dev0",
                    ".post1",
                    "+abc",
                    "rc1.dev2",
                    ".post0.dev0",
                    "+1",
                    ".post1+a",
                    "a0",
                )
            )
        if kind < 0.55:
            return re.sub(
                r"\d+", lambda digits: str(max(0, int(digits[0]) + self.pick((-1, 0, 0, 0, 1)))), version
            )
        if kind < 0.65:
            return re.split(r"[a-zA-Z+-]", version.lstrip("vV"))[0].rstrip(".") or "0"
        return self.version_text()

    # Specifiers

    def clause(self):
        operator = self.pick(("==", "!=", "<=", ">=", "<", ">", "~=", "===", "==", "!=", "~="))
        version = self.version(local=operator in ("==", "!=", "===") or self.chance(0.05))
        if operator in ("==", "!=") and self.chance(0.5) or self.chance(0.03):
            version = re.match(r"[vV]?(\d+!)?\d+(\.\d+)*", version)[0] + ".*"
        if operator == "===" and self.chance(0.3):
            version = self.pick(("foo", "1.0-BAR", "Foo", "lolwat", "1.0.*", "", "é", "É", "1.0 ", "=1"))
        text = (
            self.pick(("", "", "", " "))
            + operator
            + self.pick(("", "", "", " ", "\t", "  "))
            + version
            + self.pick(("", "", "", " "))
        )
        return self.mutate(text, VERSION_NOISE) if self.chance(0.05) else text

    def specifier(self):
        return ",".join(self.clause() for _ in range(self.pick((0, 1, 1, 1, 1, 2, 2, 3, 4))))

    def candidate(self, specifier):
        """A version to ask a specifier for, mostly near one of its own."""
        versions = [
            text.removesuffix(".*") for text in re.findall(r"[^<>=!~,\s]+(?:![^<>=!~,\s]+)?", specifier)
        ]
        if versions and self.chance(0.85):
            return self.near(self.pick(versions))
        return self.pick(("foo", "É", "lolwat", "1.0-bar", "")) if self.chance(0.1) else self.version_text()

    # Markers

    def value(self):
        text = self.pick(MARKER_VALUES) if self.chance(0.9) else self.version()
        quote = self.pick("'\"")
        return quote + text + quote

    def variable(self):
        kind = self.random.random()
        if kind < 0.12:
            return "extra"
        if kind < 0.16:
            return self.pick(("extras", "dependency_groups"))
        if kind < 0.24:
            return self.pick(OLD_VARIABLES)
        return self.pick(VERSION_VARIABLES if kind < 0.6 else VARIABLES)

    def condition(self):
        left, right = (self.variable(), self.value()) if self.chance(0.7) else (self.value(), self.variable())
        operator = self.pick(MARKER_OPERATORS)
        if "extra" in (left, right) and self.chance(0.7):
            operator = self.pick(("==", "!="))
        blanks = [self.pick((" ", " ", " ", "  ", "\t", "")) for _ in range(2)]
        if operator[-1] == "n":
            operator = operator.replace(" ", self.pick((" ", "  ", "\t")))
            blanks = [blank or " " for blank in blanks]
        return left + blanks[0] + operator + blanks[1] + right

    def marker(self, depth=0):
        text = ""
        for index in range(self.pick((1, 1, 2, 2, 3, 4))):
            if index:
                text += self.pick((" and ", " or ", "  and ", " or\t"))
            nested = depth < 3 and self.chance(0.25)
            text += f"({self.marker(depth + 1)})" if nested else self.condition()
        return text

    def marker_text(self):
        return self.mutate(self.marker(), MARKER_NOISE) if self.chance(0.07) else self.marker()

    # Requirements

    def requirement(self):
        text = (
            self.pick(("", " "))
            + self.pick(("a", "Foo.Bar", "x__y", "z9", "a-b"))
            + self.pick(("", " ", "\t"))
        )
        if self.chance(0.3):
            extras = [self.pick(("a", "B_c", "d.e ", " f")) for _ in range(self.random.randrange(3))]
            text += "[" + self.pick(("", " ")) + ",".join(extras) + "]" + self.pick(("", " "))
        if self.chance(0.15):
            url = self.pick(
                ("https://x.example/y.whl", "git+https://h.example/a@b#egg=c", "./p;q", "file:///a%20b")
            )
            text += "@" + self.pick(("", " ")) + url + self.pick(("", " ", " ;", ";"))
        else:
            specifier = self.specifier()
            text += f"({specifier})" if self.chance(0.3) else specifier
        return text + (";" + self.marker(2) if self.chance(0.3) else "")
