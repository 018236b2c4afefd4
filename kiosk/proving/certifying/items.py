"""Every item of the two checklists, in their order (contract 8 and 9)."""

from kiosk.proving.certifying import (
    judging_baskets,
    judging_headers,
    judging_issuance,
    judging_manners,
    judging_offers,
    judging_partner,
    judging_people,
    judging_states,
)
from kiosk.proving.certifying.verdict import Item

ITEMS: tuple[Item, ...] = (
    *judging_headers.ITEMS,
    *judging_manners.ITEMS,
    *judging_people.ITEMS,
    *judging_offers.ITEMS,
    *judging_states.ITEMS,
    *judging_baskets.ITEMS,
    *judging_partner.ITEMS,
    *judging_issuance.ITEMS,
)
