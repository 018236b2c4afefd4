"""Before anything imports Qt: no display, no threaded drawing, no GPU; the same picture everywhere."""

import os

os.environ["QT_API"] = "pyside6"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QSG_RENDER_LOOP"] = "basic"
os.environ.pop("QT_LOGGING_RULES", None)
for name in [name for name in os.environ if name.startswith("KIOSK_") or name == "CREDENTIALS_DIRECTORY"]:
    del os.environ[name]

pytest_plugins = ("tests.sandboxes",)
