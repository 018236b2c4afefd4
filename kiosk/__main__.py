"""`python -m kiosk` is the same as `kiosk`."""

import sys

from kiosk.cli.root import main

if __name__ == "__main__":
    sys.exit(main())
