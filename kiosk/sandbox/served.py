"""Everything that is served, by base."""

from collections.abc import Mapping

from kiosk.sandbox.answers import Base
from kiosk.sandbox.consumer.routes import CONSUMER_ROUTES
from kiosk.sandbox.loyalty import LOYALTY_ROUTES
from kiosk.sandbox.partner.routes import PARTNER_ROUTES
from kiosk.sandbox.routes import Routes

SERVED: Mapping[Base, Routes] = {
    "loyalty": Routes(LOYALTY_ROUTES),
    "api": Routes((*PARTNER_ROUTES, *CONSUMER_ROUTES)),
}
