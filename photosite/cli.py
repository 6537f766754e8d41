"""The command ``photosite``: every module of ``photosite.commands``, and the one place where errors become a line.

Exit codes: 0 done, 1 a check failed, 2 bad input or use, 130 interrupted.
"""

from __future__ import annotations

import os
import sys
import traceback
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pkgutil import iter_modules
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from export import CheckFailed
from photosite import commands

CHECK_FAILED, BAD_INPUT, INTERRUPTED = 1, 2, 130
# Typer carried click outside until 0.26 and inside since; this name holds in both.
UsageError: Any = typer.BadParameter.__base__


class Group(TyperGroup):
    """The commands, with one line on the error stream for whatever is wrong with what was given."""

    def main(self, args: Any = None, prog_name: str | None = None, complete_var: str | None = None,
             standalone_mode: bool = True, windows_expand_args: bool = True, **extra: Any) -> Any:
        args = list(sys.argv[1:] if args is None else args) or ["--help"]
        for stream in (sys.stdout, sys.stderr):  # a file name need not be text in this terminal's encoding
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")
        code = self._run(args, prog_name, complete_var, **extra)
        if not standalone_mode:
            return code
        sys.exit(code)

    def _run(self, args: list[str], prog_name: str | None, complete_var: str | None, **extra: Any) -> int:
        try:
            result = super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        except UsageError as error:
            where = error.ctx.command_path if error.ctx else "photosite"
            return refuse(f"{error.format_message().rstrip('.')}{given_value(error, args)} (see {where} --help)")
        except (typer.Abort, KeyboardInterrupt):
            return refuse("interrupted", INTERRUPTED)
        return result if isinstance(result, int) else 0

    def invoke(self, ctx: Any) -> Any:
        """Run the command; what its input is to blame for ends here."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result
        except KeyboardInterrupt:
            code = refuse("interrupted", INTERRUPTED)
        except BrokenPipeError:  # the reader of our results has seen enough: photosite models | head -1
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the flush at exit fails once more
            code = 0
        except (ValueError, OSError, MemoryError, CheckFailed) as error:
            if ctx.params.get("debug"):
                traceback.print_exc()
            code = refuse(sentence(error), CHECK_FAILED if isinstance(error, CheckFailed) else BAD_INPUT)
        raise typer.Exit(code)


def given_value(error: Any, args: list[str]) -> str:
    """What was given for the option that a usage error is about, which Typer's own message does not say."""
    for name in getattr(getattr(error, "param", None), "opts", []):
        for word, following in zip(args, [*args[1:], ""], strict=True):
            if isinstance(error, typer.BadParameter) and (word == name or word.startswith(f"{name}=")):
                return f", not {following if word == name else word.partition('=')[2]}"
    return ""


def sentence(error: BaseException) -> str:
    """What an error says, in words."""
    if isinstance(error, MemoryError):
        return f"there is not enough memory ({error or 'none left'}); give a smaller picture or close other programs"
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror or error}"
    return str(error) or type(error).__name__


def refuse(message: str, code: int = BAD_INPUT) -> int:
    """Print ``error: message`` as one line on the error stream and return the exit code."""
    print("error:", " ".join(message.split()), file=sys.stderr)
    return code


def installed_version() -> str:
    """The distribution's version; of a checkout that is not installed, the one that pyproject.toml names."""
    try:
        return version("photosite")
    except PackageNotFoundError:
        import tomllib
        from pathlib import Path

        file = Path(__file__).parents[1] / "pyproject.toml"
        return tomllib.loads(file.read_text(encoding="utf-8"))["project"]["version"] if file.is_file() else "unknown"


def show_version(wanted: bool) -> None:
    if wanted:
        print(f"photosite {installed_version()}")
        raise typer.Exit


app = typer.Typer(cls=Group, add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False,
                  context_settings={"help_option_names": ["-h", "--help"]})


@app.callback()
def options(
    version: Annotated[bool, typer.Option("--version", help="Print the version and end.", is_eager=True,
                                          callback=show_version)] = False,
    debug: Annotated[bool, typer.Option("--debug", help="On an error print the traceback too.")] = False,
) -> None:
    """From photosite to phone: simulate a sensor's RAW, develop it, find faces in it, export and prove the networks that do.

    Exit codes: 0 done, 1 a check failed, 2 bad input or use. Results go to standard output, progress to standard error.
    """


def register() -> None:
    """Make every module of ``photosite.commands`` a command, listed by its panel and then its name."""
    modules = {found.name: import_module(f"photosite.commands.{found.name}") for found in iter_modules(commands.__path__)}
    for name, module in sorted(modules.items(), key=lambda item: (commands.PANELS.index(item[1].PANEL), item[0])):
        app.command(name, rich_help_panel=module.PANEL, epilog=getattr(module, "EPILOG", None))(module.command)


register()


def main() -> None:
    """The console script."""
    app(prog_name="photosite")


if __name__ == "__main__":
    main()
