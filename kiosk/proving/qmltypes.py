"""Writes what qmllint must know of the view models: `python -m kiosk.proving.qmltypes FOLDER`.

The types are read from the living classes; QML imports them as `Kiosk.Models`.
"""

import importlib
import pkgutil
import sys
import typing
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QMetaProperty, QObject

from kiosk import viewmodels

MODULE = "Kiosk.Models"
_QMLDIR = f"module {MODULE}\ntypeinfo models.qmltypes\ndepends QtQuick\n"
_WORDS = {"PySide::PyObjectWrapper": "QVariant", "PyObject": "QVariant"}


def model_classes() -> list[type[QObject]]:
    """Every QObject that the view models define, bases before what is built on them."""
    names = [module.name for module in pkgutil.walk_packages(viewmodels.__path__, "kiosk.viewmodels.")]
    modules = [importlib.import_module(name) for name in names]
    found = {
        kind
        for module in modules
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, QObject) and kind.__module__ == module.__name__
    }
    return sorted(found, key=lambda kind: (len(kind.__mro__), kind.__name__))


def document(kinds: list[type[QObject]]) -> str:
    """The text of a .qmltypes file for these classes."""
    components = "".join("\n".join(_component(kind)) + "\n" for kind in kinds)
    return f"import QtQuick.tooling 1.2\nModule {{\n{components}}}\n"


def write(folder: Path, kinds: list[type[QObject]]) -> None:
    """Write `Kiosk/Models/qmldir` and the types of these classes below `folder`."""
    room = folder.joinpath(*MODULE.split("."))
    room.mkdir(parents=True, exist_ok=True)
    (room / "qmldir").write_text(_QMLDIR)
    (room / "models.qmltypes").write_text(document(kinds))


def _component(kind: type[QObject]) -> Iterator[str]:
    meta: QMetaObject = vars(kind)["staticMetaObject"]
    yield "    Component {"
    yield f'        name: "{kind.__name__}"; accessSemantics: "reference"; isCreatable: false'
    yield f'        prototype: "{meta.superClass().className()}"'
    yield f'        exports: ["{MODULE}/{kind.__name__} 1.0"]; exportMetaObjectRevisions: [256]'
    for index in range(meta.propertyOffset(), meta.propertyCount()):
        yield _property(kind, meta.property(index))
    for index in range(meta.methodOffset(), meta.methodCount()):
        yield _method(meta.method(index))
    yield "    }"


def _property(kind: type[QObject], known: QMetaProperty) -> str:
    name = str(known.name())
    parts = [f'name: "{name}"', *_typed(_precise(kind, name, str(known.typeName()))), 'read: "get"']
    if known.hasNotifySignal():
        parts.append(f'notify: "{_text(known.notifySignal().name())}"')
    parts.append('write: "set"' if known.isWritable() else "isReadonly: true")
    if known.isConstant():
        parts.append("isPropertyConstant: true")
    return f"        Property {{ {'; '.join(parts)} }}"


def _precise(kind: type[QObject], name: str, said: str) -> str:
    """Qt knows only `QObject*` of a property whose getter promises more in its annotation."""
    getter = getattr(getattr(kind, name), "fget", None)
    if said != "QObject*" or getter is None:
        return said
    promised = typing.get_type_hints(getter).get("return")
    return f"{promised.__name__}*" if isinstance(promised, type) and issubclass(promised, QObject) else said


def _method(known: QMetaMethod) -> str:
    word = "Signal" if known.methodType() == QMetaMethod.MethodType.Signal else "Method"
    returned = str(known.returnMetaType().name())
    parts = [f'name: "{_text(known.name())}"', *(_typed(returned) if returned != "void" else [])]
    for place, kind in enumerate(known.parameterTypes()):
        parts.append(f'Parameter {{ name: "p{place}"; {"; ".join(_typed(_text(kind)))} }}')
    return f"        {word} {{\n            {f'{chr(10)}            '.join(parts)}\n        }}"


def _typed(name: str) -> list[str]:
    plain = name.removesuffix("*")
    parts = [f'type: "{_WORDS.get(plain, plain)}"']
    return parts if plain == name else [*parts, "isPointer: true"]


def _text(value: QByteArray) -> str:
    return bytes(value.data()).decode()


if __name__ == "__main__":
    write(Path(sys.argv[1]), model_classes())
