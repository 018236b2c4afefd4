"""The menu: rail, sections of dish cards, the members row and the bar (look: 02, 02b)."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.menu import CategoryId, Dining, ItemId
from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels import wording
from kiosk.viewmodels.cards import RailRow, SectionRow, current_category, rail_rows, section_rows
from kiosk.viewmodels.collecting import News, collected
from kiosk.viewmodels.lines import PictureRow, picture_rows
from kiosk.viewmodels.offering import Offering
from kiosk.viewmodels.rewards import OfferRow, best_rows
from kiosk.viewmodels.showing import flag, listed, number, text
from kiosk.viewmodels.usual import usual_of

_BAR_PICTURES = 3


@dataclass(frozen=True, slots=True)
class MenuShown:
    """`category_index` is the place of the current section; `filters` is how many things are filtered by."""

    merchant: str = ""
    dining: str = ""
    may_switch_dining: bool = False
    shows_strip: bool = False
    is_looking: bool = False
    is_member: bool = False
    points: str = ""
    points_word: str = ""
    rewards: int = 0
    news: str = News.NONE.value
    news_subject: str = ""
    news_amount: str = ""
    progress: str = ""
    towards: str = ""
    gift_cards: int = 0
    gift_balance: str = ""
    usual_dishes: str = ""
    usual_price: str = ""
    usual_pictures: str = ""
    category: str = ""
    category_index: int = 0
    rail: tuple[RailRow, ...] = ()
    sections: tuple[SectionRow, ...] = ()
    is_empty: bool = True
    count: int = 0
    total: str = ""
    bar_pictures: tuple[PictureRow, ...] = ()
    filters: int = 0
    has_filters: bool = False
    is_bare: bool = False
    best: tuple[OfferRow, ...] = ()


def present(snapshot: Snapshot) -> MenuShown:
    visit = snapshot.visit
    member = collected(snapshot)
    current, usual = current_category(snapshot), usual_of(snapshot)
    return MenuShown(
        merchant=snapshot.menu.name,
        dining=visit.basket.dining.value,
        may_switch_dining=len(snapshot.dinings) > 1,
        shows_strip=not member.is_member and not visit.strip_dismissed,
        is_looking=visit.signing_in.is_looking,
        is_member=member.is_member,
        points=member.points,
        points_word=member.points_word,
        rewards=member.rewards,
        news=member.news,
        news_subject=member.subject,
        news_amount=member.amount,
        progress=member.progress,
        towards=member.towards,
        gift_cards=member.gift_cards,
        gift_balance=member.gift_balance,
        usual_dishes=usual.dishes,
        usual_price=usual.price,
        usual_pictures=usual.pictures,
        category=current,
        category_index=_index(snapshot, current),
        rail=rail_rows(snapshot),
        sections=section_rows(snapshot),
        is_empty=visit.basket.is_empty,
        count=visit.basket.count,
        total=wording.money(snapshot.totals.total, visit.language),
        bar_pictures=picture_rows(snapshot, _BAR_PICTURES),
        filters=visit.needs.count,
        has_filters=bool(snapshot.menu.allergens) or any(item.marks for item in snapshot.menu.items),
        is_bare=not snapshot.offered.categories,
        best=best_rows(snapshot),
    )


def _index(snapshot: Snapshot, current: str) -> int:
    return next((n for n, category in enumerate(snapshot.offered.categories) if category.id == current), 0)


class MenuViewModel(Offering):
    """Look around, add and take off, go on to the order."""

    presenting = staticmethod(present)
    blank = MenuShown()
    changed = Signal()
    merchant = text("merchant", changed)
    dining = text("dining", changed)
    maySwitchDining = flag("may_switch_dining", changed)
    showsStrip = flag("shows_strip", changed)
    isLooking = flag("is_looking", changed)
    isMember = flag("is_member", changed)
    points = text("points", changed)
    pointsWord = text("points_word", changed)
    rewards = number("rewards", changed)
    news = text("news", changed)
    newsSubject = text("news_subject", changed)
    newsAmount = text("news_amount", changed)
    progress = text("progress", changed)
    towards = text("towards", changed)
    giftCards = number("gift_cards", changed)
    giftBalance = text("gift_balance", changed)
    usualDishes = text("usual_dishes", changed)
    usualPrice = text("usual_price", changed)
    usualPictures = text("usual_pictures", changed)
    category = text("category", changed)
    categoryIndex = number("category_index", changed)
    rail = listed("rail")
    sections = listed("sections")
    isEmpty = flag("is_empty", changed)
    count = number("count", changed)
    total = text("total", changed)
    barPictures = listed("bar_pictures")
    best = listed("best")
    filters = number("filters", changed)
    hasFilters = flag("has_filters", changed)
    isBare = flag("is_bare", changed)

    @Slot(str)
    def showCategory(self, category_id: str) -> None:
        self._intents.show_category(CategoryId(category_id))

    @Slot()
    def openSearch(self) -> None:
        self._intents.open_search()

    @Slot()
    def openFilters(self) -> None:
        self._intents.open_filters()

    @Slot()
    def clearFilters(self) -> None:
        self._intents.clear_filters()

    @Slot(str)
    def openItem(self, item_id: str) -> None:
        self._intents.open_item(ItemId(item_id))

    @Slot(str)
    def quickAdd(self, item_id: str) -> None:
        self._intents.quick_add(ItemId(item_id))

    @Slot(str)
    def removeOne(self, item_id: str) -> None:
        self._intents.remove_one(ItemId(item_id))

    @Slot(str)
    def switchDining(self, dining: str) -> None:
        self._intents.switch_dining(Dining(dining))

    @Slot()
    def openCart(self) -> None:
        self._intents.open_cart()

    @Slot()
    def review(self) -> None:
        self._intents.review()

    @Slot()
    def openUsual(self) -> None:
        self._intents.open_usual()

    @Slot()
    def addUsual(self) -> None:
        self._intents.add_usual()

    @Slot()
    def openSignIn(self) -> None:
        self._intents.open_sign_in()

    @Slot()
    def dismissStrip(self) -> None:
        self._intents.dismiss_strip()

    @Slot()
    def signOut(self) -> None:
        self._intents.sign_out()
