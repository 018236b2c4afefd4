"""`kiosk init`: asks what a site needs, tries it, writes the configuration and the credentials."""

import argparse
import asyncio
import getpass
import sys
import tempfile
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.domain.ending import Ending, Misuse
from kiosk.domain.finding import Finding, Level

if TYPE_CHECKING:
    from kiosk.config.questions import Answers, Question

_OF_THANX = (
    "hosts", "merchant key", "user agent", "Thanx answers", "clock", "certificates", "tokens", "scopes",
    "location",
)  # fmt: skip
_OF_HERE = ("menu", "panel", "resources", "card reader", "kitchen", "receipt printer", "scanner")
_YES = ("y", "yes")


def add(commands: Any) -> None:
    parser = commands.add_parser("init", help="asks what a site needs, tries it, writes its configuration")
    parser.add_argument(
        "--config", type=Path, metavar="F", default=Path("kiosk.toml"), help="what is written (kiosk.toml)"
    )
    parser.add_argument(
        "--credentials", type=Path, metavar="DIR",
        help="folder of the credentials, mode 700 (credentials, beside the configuration)",
    )  # fmt: skip
    parser.add_argument(
        "--non-interactive", type=Path, metavar="FILE",
        help="TOML with the sections of a configuration and a table [credentials]: nobody is asked",
    )  # fmt: skip
    parser.add_argument("--force", action="store_true", help="write over what is there")
    parser.add_argument("--offline", action="store_true", help="try neither Thanx nor the devices")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 when it is written; 1 when what was tried is not well and nobody wants it so. Raises Ending."""
    from kiosk.config.questions import secrets_among, values_of
    from kiosk.config.writing import refuse_to_overwrite, toml_of, write_site
    from kiosk.logs import configure

    configure("critical")
    folder = arguments.credentials or arguments.config.absolute().parent / "credentials"
    if not arguments.force:
        refuse_to_overwrite([arguments.config, folder / "partner_token"])
    if arguments.non_interactive is not None:
        answers = _from_file(arguments.non_interactive)
        _try_all(answers, is_offline=arguments.offline)
    else:
        answers = Dialog(input, getpass.getpass, is_offline=arguments.offline).answers()
    text = toml_of(values_of(answers, Path.cwd()))
    write_site(arguments.config, text, folder, secrets_among(answers), is_over=arguments.force)
    print(f"written: {arguments.config}, and the credentials in {folder}")
    print(f"next: CREDENTIALS_DIRECTORY={folder} kiosk doctor --config {arguments.config}")
    return 0


class Dialog:
    """Asks somebody at a terminal; what can't be used is said in one line and asked again."""

    def __init__(
        self, ask: Callable[[str], str], ask_hidden: Callable[[str], str], *, is_offline: bool
    ) -> None:
        self._ask = ask
        self._ask_hidden = ask_hidden
        self._is_offline = is_offline

    def answers(self) -> "Answers":
        """All of them, tried. Raises Misuse when nobody answers any more."""
        from kiosk.config.questions import HERE, THANX, WORLDS, urls_of

        try:
            world = self._ask(f"Which Thanx: {', '.join(WORLDS)} or other [sandbox]: ").strip() or "sandbox"
            answers = urls_of(world)
            first = [question for question in THANX if question.name not in answers]
            self._group(first, answers, _OF_THANX)
            self._group(HERE, answers, _OF_HERE)
        except EOFError:
            raise Misuse("nobody answers: --non-interactive FILE takes the answers from a file") from None
        return answers

    def _group(self, questions: "Sequence[Question]", answers: "Answers", checks: Sequence[str]) -> None:
        """Asked until what they say is well, or wanted as it is; what was answered is the default then."""
        from kiosk.config.questions import is_asked

        while True:
            for question in questions:
                if is_asked(question, answers):
                    answers[question.name] = self._one(question, answers.get(question.name, ""))
                else:
                    answers.pop(question.name, None)
            if self._is_offline or self._is_well(answers, checks):
                return

    def _one(self, question: "Question", before: str) -> str:
        from kiosk.config.questions import accepted
        from kiosk.config.sections import ConfigError

        default = before or question.default
        shown = "kept" if default and question.is_secret else default
        prompt = f"{question.words}{f' [{shown}]' if shown else ''}: "
        while True:
            text = self._ask_hidden(prompt) if question.is_secret else self._ask(prompt)
            try:
                return accepted(question, text.strip() or default)
            except ConfigError as fault:
                print(fault, file=sys.stderr)

    def _is_well(self, answers: "Answers", checks: Sequence[str]) -> bool:
        try:
            found = tried(answers, checks)
        except Misuse as fault:
            print(fault, file=sys.stderr)
            return False
        for finding in found:
            print(_line(finding))
        if all(finding.level is not Level.FAULT for finding in found):
            return True
        return self._ask("Keep this all the same? [y/N]: ").strip().lower() in _YES


def tried(answers: "Answers", checks: Sequence[str]) -> list[Finding]:
    """What those of the doctor's checks say of the answers; the journal stays untouched. Raises Misuse."""
    from kiosk.checkup import checks_of
    from kiosk.config.loading import load
    from kiosk.config.questions import environment_of
    from kiosk.config.sections import Store
    from kiosk.services.examining import examined
    from kiosk.shell.display import Panel, prepare

    with tempfile.TemporaryDirectory(prefix="kiosk-") as name:
        folder = Path(name)
        site = replace(load(None, environment_of(answers)), store=Store(folder / "trial.db"))
        # Tickets are drawn by Qt, which must not look for a screen here.
        prepare(Panel(), folder, is_hidden=True)

        async def look() -> list[Finding]:
            async with checks_of(site, "") as known:
                return [each async for each in examined([one for one in known if one.name in checks])]

        return asyncio.run(look())


def _try_all(answers: "Answers", *, is_offline: bool) -> None:
    from kiosk.config.loading import load
    from kiosk.config.questions import environment_of

    load(None, environment_of(answers))
    if is_offline:
        return
    found = tried(answers, (*_OF_THANX, *_OF_HERE))
    for finding in found:
        print(_line(finding))
    faults = [finding.check for finding in found if finding.level is Level.FAULT]
    if faults:
        raise Ending(f"nothing is written, these are not well: {', '.join(faults)} (--offline tries nothing)")


def _from_file(file: Path) -> "Answers":
    """Every question's answer. Raises ConfigError with one line."""
    from kiosk.config.questions import QUESTIONS, accepted, is_asked
    from kiosk.config.sections import ConfigError

    try:
        told = tomllib.loads(file.read_text("utf-8"))
    except OSError as fault:
        raise ConfigError(f"{file}: {(fault.strerror or str(fault)).lower()}") from fault
    except (ValueError, RecursionError) as fault:
        raise ConfigError(f"{file}: this is no TOML file: {fault}") from fault
    _must_be_known(file, told)
    answers: Answers = {}
    for question in QUESTIONS:
        given = told.get(question.section or "credentials", {}).get(question.key, "")
        if not is_asked(question, answers):
            continue
        try:
            answers[question.name] = accepted(question, _text(given))
        except ConfigError as fault:
            raise ConfigError(f"{file}: {fault}") from fault
    return answers


def _must_be_known(file: Path, told: dict[str, Any]) -> None:
    from kiosk.config.questions import QUESTIONS
    from kiosk.config.sections import ConfigError

    known = {(question.section or "credentials", question.key) for question in QUESTIONS}
    for section, table in told.items():
        if section not in {name for name, _ in known} or not isinstance(table, dict):
            raise ConfigError(f"{file}: {section}: there is no such table here")
        for key in table:
            if (section, key) not in known:
                raise ConfigError(f"{file}: {section}.{key} is nothing that is asked for")


def _text(given: object) -> str:
    if isinstance(given, list):
        return ", ".join(map(str, given))
    return str(given)


def _line(finding: Finding) -> str:
    marks = {Level.GOOD: "ok", Level.FAULT: "FAULT"}
    line = f"  {marks.get(finding.level, finding.level.value):10} {finding.check}: {finding.seen}"
    return f"{line}\n{'':13}{finding.remedy}" if finding.level is Level.FAULT else line
